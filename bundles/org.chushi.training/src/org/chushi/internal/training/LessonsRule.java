package org.chushi.internal.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Missing;
import org.chushi.journal.Journal;
import org.chushi.model.Lesson;
import org.chushi.model.LessonsFinished;
import org.chushi.model.ModelPackage;
import org.chushi.model.Requirement;
import org.chushi.rules.Effort;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.chushi.training.Readings;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges {@link LessonsFinished}. */
@Component
public final class LessonsRule implements RequirementRule {

	private final TrainingBook book;
	private final Packs packs;
	private final Readings readings;

	@Activate
	public LessonsRule(@Reference Journal journal, @Reference Packs packs) {
		this.book = TrainingBook.of(journal);
		this.readings = new ReadingBook(journal);
		this.packs = packs;
	}

	@Override
	public EClass judges() {
		return ModelPackage.Literals.LESSONS_FINISHED;
	}

	@Override
	public Finding judge(UUID person, Requirement requirement, Context context) {
		Library library = packs.library();
		List<String> courses = courses(library, person, (LessonsFinished) requirement);
		List<Lesson> wanted = Way.lessons(library, courses);
		boolean gone = Way.anyGone(library, courses);
		List<Lesson> open = wanted.stream().filter(l -> !read(person, l, context)).toList();
		int done = wanted.size() - open.size();
		Optional<Lesson> next = open.stream().findFirst();
		// nothing to read means the programme is not there: that is not met
		boolean met = open.isEmpty() && !wanted.isEmpty() && !gone;
		Missing detail = new Missing(Messages.Rules_lessons.text(),
				Messages.Rules_lessonsHave.text(done, wanted.size()), Messages.Rules_lessonsWant.text(wanted.size()),
				next.map(l -> Messages.Rules_lessonsNext.text(Texts.of(l.getTitle()))).orElseGet(
						(met ? Messages.Rules_done : gone ? Messages.Rules_contentGone : Messages.Rules_notEnrolled)::text));
		return new Finding(requirement.getId(), met, detail, wanted.isEmpty() ? 0 : Math.min(met ? 100 : 99, 100 * done / wanted.size()),
				next.map(l -> "lesson:" + l.getId()).orElse(""));
	}

	private boolean read(UUID person, Lesson lesson, Context context) {
		return context.anew() ? readings.last(person, lesson.getId()).filter(context::counts).isPresent()
				: book.lesson(person, lesson.getId()).finished();
	}

	/** Each lesson that is not finished, with the minutes it takes. */
	@Override
	public List<Effort> efforts(UUID person, Requirement requirement, Context context) {
		Library library = packs.library();
		List<Effort> open = Way.lessons(library, courses(library, person, (LessonsFinished) requirement)).stream()
				.filter(l -> !read(person, l, context)).map(l -> new Effort(Effort.Kind.LEARNING, "lesson:" + l.getId(), l.getMinutes())).toList();
		return open.isEmpty() ? RequirementRule.super.efforts(person, requirement, context) : open;
	}

	private List<String> courses(Library library, UUID person, LessonsFinished requirement) {
		return requirement.getCourses().isEmpty()
				? book.running(person).flatMap(e -> Way.of(library, e)).map(Way::coursesBeforeTrial).orElse(List.of())
				: requirement.getCourses();
	}
}
