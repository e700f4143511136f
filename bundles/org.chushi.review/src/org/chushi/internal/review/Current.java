package org.chushi.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSummary;
import org.chushi.authoring.Projects;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.model.Document;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.people.Session;
import org.chushi.review.Manuscript;
import org.eclipse.emf.ecore.EObject;

/** Content as it is now: a draft of the team's own before what colleagues have. For one call; drafts are read once. */
final class Current {

	private final Library library;
	private final Projects projects;
	private final KeptTexts kept;
	private final Session session;
	private Result<List<ProjectSummary>> listed;
	private List<Project> drafts;

	Current(Packs packs, Projects projects, KeptTexts kept, Session session) {
		library = packs.library();
		this.projects = projects;
		this.kept = kept;
		this.session = session;
	}

	/** @param idOrCode of an element */
	Optional<Manuscript> text(String idOrCode) {
		return drafts().stream().flatMap(p -> text(p, idOrCode).stream()).findFirst().or(() -> colleagues(idOrCode));
	}

	/** What colleagues have. */
	Optional<Manuscript> colleagues(String idOrCode) {
		return library.find(Element.class, idOrCode).map(this::text);
	}

	/** Every piece of the packs of the team's own, without the questions of large banks. */
	Stream<Manuscript> own() {
		if (!(listed() instanceof Result.Done<List<ProjectSummary>> done)) {
			return Stream.of();
		}
		Set<String> written = drafts().stream().map(Project::code).collect(Collectors.toSet());
		Set<String> others = done.value().stream().map(ProjectSummary::code).filter(c -> !written.contains(c)).collect(Collectors.toSet());
		return Stream.concat(
				drafts().stream().flatMap(p -> p.roots().stream().flatMap(r -> units(r)).flatMap(e -> text(p, e.getId()).stream())),
				library.all(Element.class).stream().filter(e -> Manuscripts.unit(e) && others.contains(library.packOf(e).code()))
						.map(this::text));
	}

	private static Stream<Element> units(EObject root) {
		List<Element> units = new ArrayList<>();
		root.eAllContents().forEachRemaining(o -> {
			if (o instanceof Element element && Manuscripts.unit(o) && element.getId() != null) {
				units.add(element);
			}
		});
		return units.stream();
	}

	/**
	 * The same for one in review. Who may not open what is written reads what was sent, where colleagues have nothing or an
	 * earlier version.
	 */
	Optional<Manuscript> text(Case file) {
		Optional<Manuscript> found = text(file.element());
		boolean behind = found.isEmpty() || file.before(found.get().hash());
		return behind && !listed().isDone() ? kept.sent(file).or(() -> found) : found;
	}

	private Manuscript text(Element element) {
		return Manuscripts.of(element, library.packOf(element).code(), l -> page(element, l), this::named);
	}

	private Optional<Bilingual> named(String id) {
		return library.find(Element.class, id).map(Manuscripts::says);
	}

	private Optional<String> page(Element element, Language language) {
		return element instanceof Lesson lesson ? library.text(lesson, language) : Optional.empty();
	}

	/** Of a pack that is being written; nothing when the element is elsewhere. */
	static Optional<Manuscript> text(Project project, String idOrCode) {
		return project.find(idOrCode).filter(e -> !project.path(e).isEmpty())
				.map(e -> Manuscripts.of(e, project.code(), l -> page(project, e, l).map(Document::getText),
						id -> project.find(id).map(Manuscripts::says)));
	}

	static Optional<Document> page(Project project, Element element, Language language) {
		if (!(element instanceof Lesson lesson)) {
			return Optional.empty();
		}
		return project.document(lesson.getPath() + "." + language.tag() + ".md");
	}

	/** The packs this person may write; files are counted for it, so it is asked once. */
	private Result<List<ProjectSummary>> listed() {
		if (listed == null) {
			listed = projects.all(session);
		}
		return listed;
	}

	/** Somebody who may not write reads what colleagues have. */
	private List<Project> drafts() {
		if (drafts == null) {
			drafts = listed() instanceof Result.Done<List<ProjectSummary>> done
					? done.value().stream().filter(ProjectSummary::draft).flatMap(p -> opened(p.code())).toList() : List.of();
		}
		return drafts;
	}

	private Stream<Project> opened(String code) {
		return projects.read(session, code) instanceof Result.Done<Project> done ? Stream.of(done.value()) : Stream.empty();
	}
}
