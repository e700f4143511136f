package org.chushi.internal.authoring;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.authoring.Fits;
import org.chushi.authoring.Outdated;
import org.chushi.authoring.Problem;
import org.chushi.authoring.Problem.Fix;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.model.Document;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.model.Text;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which texts of a project are out of date in one language: what the saves told, less what somebody said is right still. That somebody
 * says so is a step like any other: it can be undone, and is kept with the next save.
 */
final class Translations {

	private final OpenProject project;
	private final Map<String, List<Outdated>> known = new HashMap<>();
	private final Map<Outdated, Boolean> judged = new LinkedHashMap<>();

	Translations(OpenProject project) {
		this.project = project;
	}

	/** What is kept of the pack now; what was said and kept meanwhile is in it. @return elements of which something else is known */
	Set<String> know(Collection<Outdated> all, Collection<Fits> kept) {
		Map<String, List<Outdated>> before = new HashMap<>(known);
		known.clear();
		all.forEach(o -> known.computeIfAbsent(o.element(), e -> new ArrayList<>()).add(o));
		kept.forEach(f -> judged.remove(f.text(), f.fits()));
		Set<String> other = new HashSet<>();
		Stream.concat(before.keySet().stream(), known.keySet().stream()).filter(e -> !known.getOrDefault(e, List.of()).equals(before.get(e)))
				.forEach(other::add);
		return other;
	}

	/** What was said and is not kept yet. */
	List<Fits> judged() {
		return judged.entrySet().stream().map(j -> new Fits(j.getKey(), j.getValue())).toList();
	}

	/** @param fits false takes back that it was said to */
	void judge(Outdated text, boolean fits) {
		if (of(text.element()).contains(text) == fits) {
			judged.put(text, fits);
		} else {
			judged.remove(text);
		}
		project.watch().ids().find(text.element()).ifPresent(project.watch()::doubt);
	}

	private List<Outdated> of(String element) {
		return known.getOrDefault(element, List.of());
	}

	private List<Outdated> open(String element) {
		return Stream.concat(of(element).stream().filter(o -> !Boolean.TRUE.equals(judged.get(o))),
				judged.entrySet().stream().filter(j -> !j.getValue() && j.getKey().element().equals(element)).map(Map.Entry::getKey)).toList();
	}

	/** Whether anything is out of date at all: of most packs nothing is. */
	boolean any() {
		return !known.isEmpty() || !judged.isEmpty();
	}

	/** What is out of date of an element itself. */
	List<Problem> problems(Element element) {
		List<Outdated> open = element.getId() == null ? List.of() : open(element.getId());
		List<Problem> problems = new ArrayList<>();
		if (!open.isEmpty()) {
			Pairs.each(element, (path, text) -> find(open, path, Pair.words(text)).ifPresent(now -> problems.add(problem(text, now))));
			if (element instanceof Lesson lesson) {
				find(open, Outdated.PAGE, page(lesson)).ifPresent(now -> problems.add(problem(lesson, ModelPackage.Literals.LESSON__PATH, now)));
			}
		}
		return problems;
	}

	private static Optional<Outdated.Now> find(List<Outdated> open, String path, Bilingual words) {
		return open.stream().filter(o -> o.path().equals(path) && o.of(words)).findFirst().map(o -> new Outdated.Now(o, words));
	}

	private Bilingual page(Lesson lesson) {
		List<String> pages = LessonPages.of(lesson.getPath()).stream().map(p -> project.document(p).map(Document::getText).orElse("")).toList();
		return pages.isEmpty() ? Bilingual.same("") : Pair.words(pages.getFirst(), pages.getLast());
	}

	/** Of one in a list it is the words themselves that are meant. */
	private Problem problem(Text text, Outdated.Now now) {
		EStructuralFeature inside = text.eContainingFeature();
		return inside.isMany() ? problem(text, now.text().side() == Language.ZH ? ModelPackage.Literals.TEXT__ZH : ModelPackage.Literals.TEXT__EN, now)
				: problem(text.eContainer(), inside, now);
	}

	private Problem problem(EObject about, EStructuralFeature feature, Outdated.Now now) {
		Outdated outdated = now.text();
		boolean chinese = outdated.side() == Language.ZH;
		String day = LocalDate.ofInstant(outdated.since(), ZoneId.systemDefault()).toString();
		Diagnostic says = new Diagnostic(Severity.INFO, (chinese ? Messages.Translations_zh : Messages.Translations_en).text(day), Labels.place(about),
				(chinese ? Messages.Translations_zhRemedy : Messages.Translations_enRemedy).text());
		Fix fix = new Fix((chinese ? Messages.Translations_zhFits : Messages.Translations_enFits).text(), () -> fits(about, outdated));
		return new Problem(says, Optional.of(about), Optional.of(feature), List.of(fix), Optional.of(now));
	}

	private Command fits(EObject about, Outdated outdated) {
		return new StillRight(this, about, outdated);
	}
}
