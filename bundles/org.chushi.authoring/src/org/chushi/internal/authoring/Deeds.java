package org.chushi.internal.authoring;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.content.OwnPack;
import org.chushi.content.PackFile;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.Titled;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** What is put into a project, each by one command. */
final class Deeds {

	private static final Map<EClass, String> FOLDERS = Map.ofEntries(entry(ModelPackage.Literals.BANK, "banks"),
			entry(ModelPackage.Literals.COURSE, "courses"), entry(ModelPackage.Literals.PAPER, "papers"),
			entry(ModelPackage.Literals.PROGRAMME, "programmes"), entry(ModelPackage.Literals.POLICY_PROFILE, "policies"),
			entry(ModelPackage.Literals.CERTIFICATE_DEFINITION, "certificates"), entry(ModelPackage.Literals.CHECKLIST, "checklists"),
			entry(ModelPackage.Literals.CAREER_MAP, "careers"));

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
		String folder = FOLDERS.get(root.eClass());
		if (folder == null) {
			return Result.refused(Messages.Deeds_noFile.text(root.eClass().getName()));
		}
		if (root.getCode() == null || root.getCode().isBlank()) {
			root.setCode(codes.fresh(root));
		}
		new Templates(project::freshId).identify(root);
		Resource place = project.place(folder, OwnPack.slug(root.getCode()));
		execute(new AddCommand(domain, place.getContents(), root));
		return Result.done(root);
	}

	Result<EObject> duplicate(EObject object) {
		if (object.eContainer() == null && object instanceof Titled titled) {
			return addFile((Titled) copies(List.of(titled)).getFirst()).map(t -> t);
		}
		if (object.eContainer() == null || !object.eContainingFeature().isMany()) {
			return Result.refused(Messages.Deeds_alone.text());
		}
		int place = ((List<?>) object.eContainer().eGet(object.eContainingFeature())).indexOf(object);
		return paste(object.eContainer(), place + 1, List.of(object)).map(List::getFirst);
	}

	private List<EObject> copies(Collection<? extends EObject> originals) {
		return new Copies(codes, project::freshId).of(originals);
	}

	Result<List<EObject>> paste(EObject into, int index, Collection<? extends EObject> copied) {
		Map<EReference, List<EObject>> byFeature = new LinkedHashMap<>();
		for (EObject object : copied) {
			Optional<EReference> feature = holder(into, object.eClass());
			if (feature.isEmpty()) {
				return Result.refused(Messages.Deeds_misfit.text(Labels.of(object), Labels.of(into)));
			}
			byFeature.computeIfAbsent(feature.get(), f -> new ArrayList<>()).add(object);
		}
		if (byFeature.isEmpty()) {
			return Result.refused(Messages.Deeds_nothing.text());
		}
		List<EObject> all = copies(byFeature.values().stream().flatMap(List::stream).toList());
		CompoundCommand command = new CompoundCommand();
		int done = 0;
		for (Map.Entry<EReference, List<EObject>> kind : byFeature.entrySet()) {
			List<EObject> some = all.subList(done, done + kind.getValue().size());
			done += some.size();
			List<?> there = (List<?>) into.eGet(kind.getKey());
			Copies.rekey(some, there);
			command.append(new AddCommand(domain, into, kind.getKey(), some, index(index, there.size())));
		}
		execute(command);
		return Result.done(List.copyOf(all), all.stream().flatMap(c -> lost(c).stream()).distinct().toList());
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
		project.follow(resource);
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
