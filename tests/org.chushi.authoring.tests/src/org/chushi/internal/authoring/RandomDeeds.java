package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chushi.authoring.Project;
import org.chushi.model.Bank;
import org.chushi.model.Document;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** Changes by a seed to anything in a project, sensible or not. */
final class RandomDeeds {

	private static final String[] WORDS = { "退货", "refund", "", " ", "&<>\"'", "\n\t", "\uD83D\uDE00", "[[1]]",
			"[[1:词]]", "０１２", "1/0", "-1", "*", "(" };

	private final Random random;
	private final Project project;

	RandomDeeds(long seed, Project project) {
		random = new Random(seed);
		this.project = project;
	}

	/** One deed; some do nothing. */
	void next() {
		EObject object = any();
		switch (random.nextInt(13)) {
		case 0 -> project.addQuestion(bank(), random.nextInt(4) - 1, type());
		case 1 -> project.paste(object.eContainer() == null ? bank() : object.eContainer(), random.nextInt(4) - 1, List.of(object));
		case 2 -> project.duplicate(object);
		case 3 -> project.delete(List.of(object), random.nextBoolean());
		case 4 -> add(object);
		case 5 -> move(object);
		case 6 -> addFile();
		case 7 -> project.addFile(file(), Studio.TITLE);
		case 8 -> grow(object);
		case 9 -> page();
		default -> set(object);
		}
	}

	private EObject any() {
		List<EObject> all = new ArrayList<>();
		for (EObject root : project.roots()) {
			all.add(root);
			root.eAllContents().forEachRemaining(all::add);
		}
		return all.get(random.nextInt(all.size()));
	}

	private Bank bank() {
		List<Bank> banks = project.banks();
		if (banks.isEmpty()) {
			addFile();
			return project.banks().getFirst();
		}
		return banks.get(random.nextInt(banks.size()));
	}

	private void addFile() {
		Bank bank = ModelFactory.eINSTANCE.createBank();
		bank.setTitle(Studio.text("新", "New"));
		project.addFile(bank);
	}

	private EClass file() {
		List<EClass> files = List.of(ModelPackage.Literals.COURSE, ModelPackage.Literals.SCRIPT_BOOK, ModelPackage.Literals.PHRASE_LIST,
				ModelPackage.Literals.CHECKLIST, ModelPackage.Literals.SUCCESS_CASES, ModelPackage.Literals.CAREER_MAP);
		return files.get(random.nextInt(files.size()));
	}

	/** Something more, with all it needs. */
	private void grow(EObject object) {
		project.together(() -> object.eClass().getEAllContainments().stream().filter(f -> f.isMany() && !f.getEReferenceType().isAbstract())
				.forEach(f -> project.add(object, f.getEReferenceType(), random.nextInt(4) - 1)));
	}

	private void page() {
		List<Document> pages = project.pages();
		switch (random.nextInt(pages.isEmpty() ? 2 : 5)) {
		case 0 -> project.addDocument("lessons/" + WORDS[random.nextInt(WORDS.length)] + random.nextInt(9) + ".zh.md", "# 页");
		case 1 -> project.addPicture("lessons/p" + random.nextInt(9) + ".png", new byte[] { (byte) random.nextInt(9) });
		case 2 -> project.delete(List.of(pages.get(random.nextInt(pages.size()))), true);
		default -> run(new SetCommand(project.editing(), pages.get(random.nextInt(pages.size())), ModelPackage.Literals.DOCUMENT__TEXT,
				WORDS[random.nextInt(WORDS.length)] + "![x](p" + random.nextInt(9) + ".png)"));
		}
	}

	private EClass type() {
		List<EClass> types = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(ModelPackage.Literals.QUESTION::isSuperTypeOf).toList();
		return types.get(random.nextInt(types.size()));
	}

	private void run(Command command) {
		if (command.canExecute()) {
			Studio.run(project, command);
		}
	}

	private void set(EObject object) {
		List<EAttribute> attributes = object.eClass().getEAllAttributes();
		if (attributes.isEmpty()) {
			return;
		}
		EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
		if (attribute.isMany()) {
			run(new AddCommand(project.editing(), object, attribute, value(attribute)));
		} else {
			run(SetCommand.create(project.editing(), object, attribute, random.nextInt(5) == 0 ? SetCommand.UNSET_VALUE : value(attribute)));
		}
	}

	private Object value(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum kind) {
			return kind.getELiterals().get(random.nextInt(kind.getELiterals().size())).getInstance();
		}
		return switch (attribute.getEAttributeType().getName()) {
		case "EInt" -> random.nextInt(12) - 3;
		case "EBoolean" -> random.nextBoolean();
		default -> Links.is(attribute) || attribute == ModelPackage.Literals.ELEMENT__ID ? id()
				: WORDS[random.nextInt(WORDS.length)] + WORDS[random.nextInt(WORDS.length)];
		};
	}

	/** Of something that is there, or of nothing. */
	private String id() {
		return random.nextInt(4) > 0 && any() instanceof org.chushi.model.Element e && e.getId() != null ? e.getId() : "nobody";
	}

	private void add(EObject object) {
		List<EReference> children = object.eClass().getEAllContainments();
		if (children.isEmpty()) {
			return;
		}
		EReference child = children.get(random.nextInt(children.size()));
		EClass type = child.getEReferenceType().isAbstract() ? type() : child.getEReferenceType();
		if (!child.getEReferenceType().isSuperTypeOf(type) || type.isAbstract()) {
			return;
		}
		EObject fresh = ModelFactory.eINSTANCE.create(type);
		run(child.isMany() ? new AddCommand(project.editing(), object, child, fresh) : new SetCommand(project.editing(), object, child, fresh));
	}

	private void move(EObject object) {
		EStructuralFeature feature = object.eContainingFeature();
		if (object instanceof Pack || feature == null || !feature.isMany()) {
			return;
		}
		List<?> siblings = (List<?>) object.eContainer().eGet(feature);
		run(random.nextInt(4) == 0 ? new RemoveCommand(project.editing(), object.eContainer(), feature, object)
				: new MoveCommand(project.editing(), object.eContainer(), feature, object, random.nextInt(siblings.size())));
	}
}
