package org.chushi.internal.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.chushi.assessment.Syllabus;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.journal.Journal;
import org.chushi.model.Competency;
import org.chushi.model.CourseStep;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The competencies that the lessons of a programme teach, those of optional courses too. */
@Component
public final class ProgrammeSyllabus implements Syllabus {

	private final TrainingBook book;
	private final Packs packs;
	private final Policies policies;

	@Activate
	public ProgrammeSyllabus(@Reference Journal journal, @Reference Packs packs, @Reference Policies policies) {
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.policies = policies;
	}

	@Override
	public Map<String, Integer> of(UUID person) {
		Library library = packs.library();
		Optional<Way> way = book.running(person).flatMap(e -> Way.of(library, e))
				.or(() -> policies.current().flatMap(p -> Way.of(library, p)));
		List<String> courses = way.stream().flatMap(w -> w.steps(CourseStep.class)).map(CourseStep::getCourse).toList();
		Map<String, Integer> lessons = new TreeMap<>();
		Way.lessons(library, courses).stream().flatMap(l -> l.getCompetencies().stream())
				.flatMap(c -> library.find(Competency.class, c).stream())
				.forEach(c -> lessons.merge(c.getId(), 1, Integer::sum));
		return lessons;
	}
}
