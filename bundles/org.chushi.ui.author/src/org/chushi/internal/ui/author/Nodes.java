package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

import org.chushi.authoring.Hit;
import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.Course;
import org.chushi.model.Element;
import org.chushi.model.ListedPhrase;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.chushi.model.PhraseList;
import org.chushi.model.Question;
import org.chushi.model.ScriptBook;
import org.chushi.model.SuccessCases;
import org.chushi.model.Titled;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A pack as a tree: what it is, then its files by kind, and in them what has a title. It knows no widget.
 *
 * @param whole whether an editor shows all there is in things of a class, so that the tree need not
 */
record Nodes(Project project, Predicate<EClass> whole) {

	/** The kinds of files, in the order people look for them. */
	static final List<EClass> FILES = List.of(ModelPackage.Literals.PROGRAMME, ModelPackage.Literals.COURSE, ModelPackage.Literals.BANK,
			ModelPackage.Literals.PAPER, ModelPackage.Literals.CHECKLIST, ModelPackage.Literals.CERTIFICATE_DEFINITION,
			ModelPackage.Literals.CAREER_MAP, ModelPackage.Literals.POLICY_PROFILE, ModelPackage.Literals.SCRIPT_BOOK,
			ModelPackage.Literals.PHRASE_LIST, ModelPackage.Literals.SUCCESS_CASES);

	/** One line of the tree. */
	sealed interface Node {

		/** Everything the checks say. */
		record Problems() implements Node {
		}

		/** All files of a kind. */
		record Group(EClass type) implements Node {
		}

		/** Something that is written. */
		record Thing(EObject object) implements Node {
		}

		/** Something that was searched for. */
		record Found(Hit hit) implements Node {
		}
	}

	/** How many errors and other problems are in something. */
	record Marks(int errors, int others) {

		static final Marks NONE = new Marks(0, 0);

		Marks with(Severity severity) {
			return severity == Severity.ERROR ? new Marks(errors + 1, others) : new Marks(errors, others + 1);
		}

		Marks with(Marks more) {
			return new Marks(errors + more.errors, others + more.others);
		}

		int all() {
			return errors + others;
		}
	}

	/** Whether such a thing has a place of its own in the tree, below what holds it. */
	static boolean placed(EClass type) {
		return ModelPackage.Literals.TITLED.isSuperTypeOf(type) || ModelPackage.Literals.QUESTION.isSuperTypeOf(type)
				|| type == ModelPackage.Literals.LISTED_PHRASE;
	}

	List<Node> roots() {
		List<Node> roots = new ArrayList<>(List.of(new Node.Problems(), new Node.Thing(project.pack())));
		FILES.forEach(type -> roots.add(new Node.Group(type)));
		return roots;
	}

	List<Node> children(Node node) {
		return switch (node) {
		case Node.Group(EClass type) -> project.roots().stream().filter(r -> r.eClass() == type)
				.sorted(Comparator.comparing(r -> code((Element) r))).map(r -> (Node) new Node.Thing(r)).toList();
		case Node.Thing(EObject object) -> things(object).stream().map(o -> (Node) new Node.Thing(o)).toList();
		case Node.Problems none -> List.of();
		case Node.Found none -> List.of();
		};
	}

	private static String code(Element element) {
		return element.getCode() == null ? "" : element.getCode();
	}

	/** What is in a thing and has a place in the tree. */
	List<EObject> things(EObject object) {
		List<EObject> all = new ArrayList<>();
		if (!whole.test(object.eClass())) {
			lists(object.eClass()).forEach(list -> all.addAll(Fresh.things(object, list)));
		}
		return all;
	}

	private static List<EReference> lists(EClass type) {
		return type.getEAllContainments().stream().filter(f -> f.isMany() && placed(f.getEReferenceType())).toList();
	}

	/** What can be added below it, in a place of its own. */
	List<EClass> addable(Node node) {
		return switch (node) {
		case Node.Group(EClass type) -> List.of(type);
		case Node.Thing(Pack pack) -> {
			List<EClass> all = new ArrayList<>(List.of(ModelPackage.Literals.COMPETENCY_DOMAIN));
			all.addAll(FILES);
			yield List.copyOf(all);
		}
		case Node.Thing(EObject object) -> whole.test(object.eClass()) ? List.of() : lists(object.eClass()).stream()
				.flatMap(f -> Described.concrete(f.getEReferenceType()).stream()).distinct().toList();
		case Node.Problems none -> FILES;
		case Node.Found none -> List.of();
		};
	}

	/** The line something is seen on: its own, or that of what holds it; from the top down. */
	List<Node> way(EObject object) {
		List<Node> way = new ArrayList<>();
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up.eContainer() == null || placed(up.eClass()) && !hidden(up)) {
				way.addFirst(new Node.Thing(up));
			}
		}
		if (!way.isEmpty() && !(((Node.Thing) way.getFirst()).object() instanceof Pack)) {
			way.addFirst(new Node.Group(((Node.Thing) way.getFirst()).object().eClass()));
		}
		return way;
	}

	private boolean hidden(EObject object) {
		for (EObject up = object.eContainer(); up != null; up = up.eContainer()) {
			if (whole.test(up.eClass()) || !placed(up.eClass())) {
				return true;
			}
		}
		return false;
	}

	Bilingual title(Node node) {
		return switch (node) {
		case Node.Problems all -> Messages.Nodes_problems.text();
		case Node.Group(EClass type) -> ModelWords.of(type).text();
		case Node.Thing(EObject object) -> title(object);
		case Node.Found(Hit hit) -> hit.says();
		};
	}

	/** By its words; by its code or its kind while it has none. */
	static Bilingual title(EObject object) {
		Bilingual words = switch (object) {
		case Titled titled -> Texts.of(titled.getTitle());
		case Question question -> Texts.of(question.getStem());
		case ListedPhrase phrase when phrase.getText() != null -> Bilingual.same(phrase.getText());
		default -> Bilingual.same("");
		};
		Bilingual kind = ModelWords.of(object.eClass()).text();
		String code = object instanceof Element element ? code(element) : "";
		return !words.blank() ? words : code.isBlank() ? kind : kind.with(Bilingual.same(" " + code));
	}

	/** How many there are in it; none where that says nothing. */
	OptionalInt count(Node node) {
		return switch (node) {
		case Node.Group group -> OptionalInt.of(children(group).size());
		case Node.Thing(Bank bank) -> OptionalInt.of(bank.getQuestions().size());
		case Node.Thing(Course course) -> OptionalInt.of(course.getLessons().size());
		case Node.Thing(ScriptBook book) -> OptionalInt.of(book.getScripts().size());
		case Node.Thing(PhraseList list) -> OptionalInt.of(list.getPhrases().size());
		case Node.Thing(SuccessCases stories) -> OptionalInt.of(stories.getCases().size());
		default -> OptionalInt.empty();
		};
	}

	/** How much is wrong on each line: what is wrong in something counts on all lines above it, too. */
	Map<Node, Marks> marks(List<Problem> problems) {
		Map<EObject, Marks> found = new HashMap<>();
		Map<Node, Marks> marks = new HashMap<>();
		for (Problem problem : problems) {
			Marks one = Marks.NONE.with(problem.severity());
			marks.merge(new Node.Problems(), one, Marks::with);
			problem.about().ifPresent(about -> found.merge(line(about), one, Marks::with));
		}
		found.forEach((object, sum) -> way(object).forEach(node -> marks.merge(node, sum, Marks::with)));
		return marks;
	}

	/** A bank of very many questions has one line for all of them. */
	private EObject line(EObject about) {
		EObject root = EcoreUtil.getRootContainer(about);
		return whole.test(root.eClass()) ? root : about;
	}
}
