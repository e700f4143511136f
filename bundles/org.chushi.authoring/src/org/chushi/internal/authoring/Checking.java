package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.authoring.Problem;
import org.chushi.content.PackCheck;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The problems of a project, part by part. A part is checked again when something in it changed, or when what it refers to
 * came or went. So typing costs one question, whatever there is beside it.
 */
final class Checking {

	private final OpenProject project;
	private final Collection<PackCheck> checks;
	private final Watch watch;
	private final Translations translations;
	private final Map<EObject, List<Problem>> found = new HashMap<>();
	private final LinkedHashSet<EObject> stale = new LinkedHashSet<>();
	private final Sorted sorted = new Sorted();

	/** @param checks may come and go */
	Checking(OpenProject project, Collection<PackCheck> checks, Watch watch, Translations translations) {
		this.project = project;
		this.checks = checks;
		this.watch = watch;
		this.translations = translations;
	}

	/** Parts that are to be checked again for a reason that lies outside of the project. */
	void doubt(Collection<EObject> parts) {
		stale.addAll(parts);
	}

	List<Problem> problems() {
		look(Long.MAX_VALUE);
		return sorted.all();
	}

	List<Problem> problems(EObject object) {
		problems();
		return of(object);
	}

	/** What is known of the parts that were looked at. */
	List<Problem> known() {
		return sorted.all();
	}

	/** The same of an object, whose own part is looked at now. */
	List<Problem> known(EObject object) {
		gather();
		EObject part = Watch.part(object);
		if (stale.remove(part)) {
			look(part);
			sorted.settle();
		}
		return of(object);
	}

	private List<Problem> of(EObject object) {
		EObject part = Watch.part(object);
		List<Problem> own = found.getOrDefault(part, List.of());
		return part == object && Watch.apart(object) ? own
				: (part == object ? sorted.all() : own).stream().filter(p -> p.about().filter(a -> EcoreUtil.isAncestor(object, a)).isPresent())
						.toList();
	}

	/**
	 * Looks at what changed, what changed last first, for so long.
	 *
	 * @param nanoseconds after which no further part is begun
	 * @return whether nothing is left
	 */
	boolean look(long nanoseconds) {
		gather();
		long start = System.nanoTime();
		while (!stale.isEmpty() && System.nanoTime() - start < nanoseconds) {
			look(stale.removeFirst());
		}
		sorted.settle();
		return stale.isEmpty();
	}

	/** The few that somebody writes now come before the many that a large pack begins with. */
	private void gather() {
		List<EObject> touched = watch.takeParts();
		if (stale.isEmpty()) {
			stale.addAll(touched);
		} else {
			touched.reversed().forEach(stale::addFirst);
		}
	}

	private void look(EObject part) {
		boolean there = part.eResource() != null && Watch.part(part) == part;
		List<Problem> now = there ? check(part) : List.of();
		List<Problem> before = now.isEmpty() ? found.remove(part) : found.put(part, now);
		sorted.replace(before == null ? List.of() : before, now);
	}

	private List<Problem> check(EObject part) {
		Looked looked = new Looked(project.pack(), part, project.places(), project);
		List<Problem> problems = new ArrayList<>();
		for (PackCheck check : checks) {
			check.check(looked).forEach(d -> problems.add(problem(looked, part, d)));
		}
		if (!watch.ids().doubtful().isEmpty()) {
			twice(part, problems);
		}
		if (translations.any()) {
			inside(part).forEach(element -> problems.addAll(translations.problems(element)));
		}
		return problems;
	}

	private Problem problem(Looked looked, EObject part, Diagnostic diagnostic) {
		Optional<Looked.About> marked = looked.about(diagnostic.where());
		Looked.About about = marked.orElseGet(() -> new Looked.About(ofPage(part, diagnostic.where()), Optional.empty()));
		String where = marked.isPresent() ? Labels.place(about.object()) : diagnostic.where();
		Diagnostic placed = new Diagnostic(diagnostic.severity(), looked.said(diagnostic.what()), where,
				looked.said(diagnostic.remedy()));
		return new Problem(placed, Optional.of(about.object()), about.feature(),
				about.feature().map(f -> Fixes.of(project, about.object(), f)).orElse(List.of()));
	}

	/** The lesson in it that has this page; else the part itself. @param where a path, often with a line */
	private EObject ofPage(EObject part, String where) {
		String path = where.replaceFirst(":\\d+$", "");
		return !Content.page(path) ? part : watch.lessons().stream().filter(l -> Watch.part(l) == part && LessonPages.of(l.getPath()).contains(path))
				.findFirst().map(EObject.class::cast).orElse(part);
	}

	/** The same id in another part; in the same one the checks find it. */
	private void twice(EObject part, List<Problem> problems) {
		inside(part).forEach(element -> {
			Set<Element> same = element.getId() == null ? Set.of() : watch.ids().all(element.getId());
			same.stream().filter(o -> Watch.part(o) != part).min(Comparator.comparing(Labels::place)).ifPresent(other -> problems.add(new Problem(
					new Diagnostic(Severity.ERROR, Messages.Checking_twice.text(element.getId(), Labels.place(other)),
							Labels.place(element), Messages.Checking_twiceRemedy.text()),
					Optional.of(element), Optional.of(ModelPackage.Literals.ELEMENT__ID),
					Fixes.of(project, element, ModelPackage.Literals.ELEMENT__ID))));
		});
	}

	private static List<Element> inside(EObject part) {
		List<Element> all = new ArrayList<>();
		if (part instanceof Element element) {
			all.add(element);
		}
		var contents = part.eAllContents();
		while (contents.hasNext()) {
			EObject object = contents.next();
			if (Watch.apart(object)) {
				contents.prune();
			} else if (object instanceof Element element) {
				all.add(element);
			}
		}
		return all;
	}
}
