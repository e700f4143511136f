package org.chushi.internal.authoring;

import static java.util.Map.entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.authoring.Clip;
import org.chushi.content.OwnPack;
import org.chushi.content.PackFile;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.Document;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.chushi.model.Picture;
import org.chushi.model.Question;
import org.chushi.model.Titled;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** What is put into a project, each by one command. */
final class Deeds {

	private static final Map<EClass, String> FOLDERS = Map.ofEntries(entry(ModelPackage.Literals.BANK, "banks"),
			entry(ModelPackage.Literals.COURSE, "courses"), entry(ModelPackage.Literals.PAPER, "papers"),
			entry(ModelPackage.Literals.PROGRAMME, "programmes"), entry(ModelPackage.Literals.POLICY_PROFILE, "policies"),
			entry(ModelPackage.Literals.CERTIFICATE_DEFINITION, "certificates"), entry(ModelPackage.Literals.CHECKLIST, "checklists"),
			entry(ModelPackage.Literals.CAREER_MAP, "careers"), entry(ModelPackage.Literals.SCRIPT_BOOK, "scripts"),
			entry(ModelPackage.Literals.PHRASE_LIST, "phrases"), entry(ModelPackage.Literals.SUCCESS_CASES, "stories"));

	private final OpenProject project;
	private final AdapterFactoryEditingDomain domain;
	private final Codes codes;

	Deeds(OpenProject project) {
		this.project = project;
		domain = project.editing();
		codes = project.codes();
	}

	private void execute(Command command) {
		domain.getCommandStack().execute(command);
	}

	private static int index(int wanted, int size) {
		return wanted < 0 || wanted > size ? size : wanted;
	}

	Result<Question> addQuestion(Bank bank, int index, EClass type) {
		String code = codes.fresh(ModelFactory.eINSTANCE.createTrueFalse(), bank.getQuestions());
		Optional<Question> question = new Templates(project::freshId).question(type, code);
		if (question.isEmpty()) {
			return Result.refused(Messages.Deeds_noQuestion.text(type.getName()));
		}
		execute(new AddCommand(domain, bank, ModelPackage.Literals.BANK__QUESTIONS, question.get(),
				index(index, bank.getQuestions().size())));
		return Result.done(question.get());
	}

	Result<Titled> addFile(Titled root) {
		return FOLDERS.containsKey(root.eClass()) ? Result.done(begun(root)) : Result.refused(Messages.Deeds_noFile.text(root.eClass().getName()));
	}

	private Titled begun(Titled root) {
		if (root.getCode() == null || root.getCode().isBlank()) {
			root.setCode(codes.fresh(root));
		}
		new Templates(project::freshId).identify(root);
		execute(new AddCommand(domain, place(root, false).getContents(), root));
		return root;
	}

	private Resource place(Titled root, boolean back) {
		return project.fresh(project.freePath(FOLDERS.get(root.eClass()) + "/" + OwnPack.slug(root.getCode()), ".xmi", back));
	}

	Result<Titled> addFile(EClass type, Bilingual title) {
		if (!FOLDERS.containsKey(type)) {
			return Result.refused(Messages.Deeds_noFile.text(type.getName()));
		}
		Titled root = (Titled) Fresh.of(type);
		root.setTitle(Fresh.text(title));
		return addFile(root);
	}

	Result<EObject> add(EObject into, EClass type, int index) {
		Optional<EReference> feature = type.isAbstract() ? Optional.empty() : holder(into, type);
		if (feature.isEmpty()) {
			return Result.refused(Messages.Deeds_misfit.text(Bilingual.same(type.getName()), Labels.of(into)));
		}
		if (into instanceof Bank bank) {
			return addQuestion(bank, index, type).map(q -> q);
		}
		List<?> there = (List<?>) into.eGet(feature.get());
		EObject fresh = Fresh.of(type);
		if (fresh instanceof Titled titled) {
			titled.setCode(codes.fresh(titled, there));
		}
		new Templates(project::freshId).identify(fresh);
		CompoundCommand command = new CompoundCommand();
		if (fresh instanceof Lesson lesson) {
			lesson.setPath(project.freePath("lessons/" + OwnPack.slug(lesson.getCode()), ".zh.md").replaceAll("\\.zh\\.md$", ""));
			LessonPages pages = new LessonPages(project);
			LessonPages.of(lesson.getPath()).stream().filter(p -> project.places().free(p))
					.forEach(p -> command.append(pages.put(p, Content.document(""))));
		}
		command.append(new AddCommand(domain, into, feature.get(), fresh, index(index, there.size())));
		execute(command);
		return Result.done(fresh);
	}

	Result<Document> addDocument(String path, String text) {
		if (!Content.page(path) || !Content.sound(path)) {
			return Result.refused(Messages.Deeds_noPath.text(path));
		}
		if (!project.places().free(path)) {
			return Result.refused(Messages.Deeds_taken.text(path));
		}
		Document page = Content.document(text);
		execute(new LessonPages(project).put(path, page));
		return Result.done(page);
	}

	Result<Picture> addPicture(String path, byte[] content) {
		if (!Content.picture(path) || !Content.sound(path)) {
			return Result.refused(Messages.Deeds_noPath.text(path));
		}
		if (content.length > Content.LARGEST) {
			return Result.refused(Messages.Content_large.text(path));
		}
		Optional<Picture> there = project.picture(path).filter(p -> Arrays.equals(p.getContent(), content));
		if (there.isPresent()) {
			return Result.done(there.get());
		}
		int dot = path.lastIndexOf('.');
		Picture picture = Content.picture(content.clone());
		execute(new LessonPages(project).put(project.freePath(path.substring(0, dot), path.substring(dot)), picture));
		return Result.done(picture);
	}

	Result<EObject> duplicate(EObject object) {
		if (object.eContainer() == null && FOLDERS.containsKey(object.eClass())) {
			return paste(project.pack(), -1, Clips.of(List.of(object))).map(List::getFirst);
		}
		if (object.eContainer() == null || !object.eContainingFeature().isMany()) {
			return Result.refused(Messages.Deeds_alone.text());
		}
		int place = ((List<?>) object.eContainer().eGet(object.eContainingFeature())).indexOf(object);
		return paste(object.eContainer(), place + 1, Clips.of(List.of(object))).map(List::getFirst);
	}

	Result<List<EObject>> paste(EObject into, int index, Clip clip) {
		if (clip.isEmpty()) {
			return Result.refused(Messages.Deeds_nothing.text());
		}
		Optional<EObject> misfit = clip.objects().stream().filter(o -> !file(into, o) && holder(into, o.eClass()).isEmpty()).findFirst();
		if (misfit.isPresent()) {
			return Result.refused(Messages.Deeds_misfit.text(Labels.of(misfit.get()), Labels.of(into)));
		}
		List<EObject> all = new Copies(codes, project::freshId, id -> clip.cut() && project.find(id).isEmpty()).of(clip.objects());
		CompoundCommand command = new CompoundCommand();
		new Pasting(project, clip).files(all).forEach(command::append);
		Map<EReference, List<EObject>> byFeature = new LinkedHashMap<>();
		for (EObject copy : all) {
			if (file(into, copy)) {
				command.append(new AddCommand(domain, place((Titled) copy, clip.cut()).getContents(), copy));
			} else {
				byFeature.computeIfAbsent(holder(into, copy.eClass()).orElseThrow(), f -> new ArrayList<>()).add(copy);
			}
		}
		byFeature.forEach((feature, some) -> {
			List<?> there = (List<?>) into.eGet(feature);
			Copies.rekey(some, there);
			command.append(new AddCommand(domain, into, feature, some, index(index, there.size())));
		});
		execute(command);
		return Result.done(List.copyOf(all), all.stream().flatMap(c -> lost(c).stream()).distinct().toList());
	}

	/** Whether it becomes a file of its own there. */
	private static boolean file(EObject into, EObject object) {
		return into instanceof Pack && FOLDERS.containsKey(object.eClass());
	}

	Result<Integer> move(Collection<? extends EObject> objects, EObject into, int index) {
		List<EObject> moving = EcoreUtil.filterDescendants(objects);
		for (EObject object : moving) {
			boolean fits = object.eContainer() != null && object.eContainingFeature().isMany() && holder(into, object.eClass()).isPresent()
					&& !EcoreUtil.isAncestor(object, into);
			if (!fits) {
				return Result.refused(Messages.Deeds_misfit.text(Labels.of(object), Labels.of(into)));
			}
		}
		Map<EReference, List<EObject>> byFeature = new LinkedHashMap<>();
		moving.forEach(o -> byFeature.computeIfAbsent(holder(into, o.eClass()).orElseThrow(), f -> new ArrayList<>()).add(o));
		project.together(() -> byFeature.forEach((feature, some) -> move(some, into, feature, index)));
		return Result.done(moving.size());
	}

	/** One after the other before the first one that stays behind the place. */
	private void move(List<EObject> some, EObject into, EReference feature, int index) {
		List<?> now = (List<?>) into.eGet(feature);
		Optional<?> behind = now.stream().skip(index(index, now.size())).filter(o -> !some.contains(o)).findFirst();
		for (EObject object : some) {
			boolean there = object.eContainer() == into && object.eContainingFeature() == feature;
			if (!there) {
				execute(new RemoveCommand(domain, object.eContainer(), object.eContainingFeature(), object));
			}
			int place = behind.map(now::indexOf).orElse(now.size());
			if (!there) {
				execute(new AddCommand(domain, into, feature, object, place));
			} else {
				int at = now.indexOf(object);
				int target = at < place ? place - 1 : place;
				if (at != target) {
					execute(new MoveCommand(domain, into, feature, object, target));
				}
			}
		}
	}

	/** Of the containments that would take it the one that fits closest. */
	private static Optional<EReference> holder(EObject into, EClass type) {
		return into.eClass().getEAllContainments().stream().filter(f -> f.isMany() && f.getEReferenceType().isSuperTypeOf(type))
				.findFirst();
	}

	/** References that lead nowhere here. */
	private List<Diagnostic> lost(EObject copy) {
		List<Diagnostic> lost = new ArrayList<>();
		Links.targets(copy).stream().filter(id -> !project.hasId(id)).forEach(id -> lost.add(new Diagnostic(Severity.WARNING,
				Messages.Deeds_lost.text(Labels.of(copy), Bilingual.same(id)), Labels.place(copy), Messages.Deeds_lostRemedy.text())));
		copy.eContents().forEach(c -> lost.addAll(lost(c)));
		return lost;
	}

	/** A file by what others made of it. */
	Result<String> replace(Resource resource, PackFile theirs) {
		if (!theirs.problems().isEmpty() || theirs.roots().size() > 1) {
			return Result.refused(Messages.Deeds_unreadable.text(theirs.path()));
		}
		boolean head = theirs.path().equals(OwnPack.HEAD);
		if (head && theirs.roots().isEmpty()) {
			return Result.refused(Messages.Deletion_pack.text());
		}
		CompoundCommand command = new CompoundCommand();
		if (!resource.getContents().isEmpty()) {
			command.append(new RemoveCommand(domain, resource.getContents(), List.copyOf(resource.getContents())));
		}
		if (!theirs.roots().isEmpty()) {
			command.append(new AddCommand(domain, resource.getContents(), List.copyOf(theirs.roots())));
		}
		if (!command.isEmpty()) {
			execute(command);
		}
		return Result.done(theirs.path());
	}
}
