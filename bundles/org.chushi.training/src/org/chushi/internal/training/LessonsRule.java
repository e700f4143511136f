package org.chushi.internal.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
import org.chushi.rules.Fact;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.chushi.training.Learning.LessonState;
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
		List<Lesson> open = wanted.stream().filter(read(person, context).negate()).toList();
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

	private Predicate<Lesson> read(UUID person, Context context) {
		if (context.anew()) {
			return lesson -> readings.last(person, lesson.getId()).filter(context::counts).isPresent();
		}
		Set<String> finished = book.lessonsOf(person).stream().filter(LessonState::finished).map(LessonState::lesson)
				.collect(Collectors.toSet());
		return lesson -> finished.contains(lesson.getId());
	}

	/** Each lesson that is not finished, with the minutes it takes. */
	@Override
	public List<Effort> efforts(UUID person, Requirement requirement, Context context) {
		Library library = packs.library();
		List<Effort> open = Way.lessons(library, courses(library, person, (LessonsFinished) requirement)).stream()
				.filter(read(person, context).negate()).map(l -> new Effort(Effort.Kind.LEARNING, "lesson:" + l.getId(), l.getMinutes())).toList();
		return open.isEmpty() ? RequirementRule.super.efforts(person, requirement, context) : open;
	}

	@Override
	public Set<Fact> restsOn(Requirement requirement) {
		List<String> courses = ((LessonsFinished) requirement).getCourses();
		return courses.isEmpty() ? Set.of(Fact.any(TrainingFacts.LESSON))
				: Way.lessons(packs.library(), courses).stream().map(l -> Fact.of(TrainingFacts.LESSON, l.getId()))
						.collect(Collectors.toUnmodifiableSet());
	}

	private List<String> courses(Library library, UUID person, LessonsFinished requirement) {
		return requirement.getCourses().isEmpty()
				? book.running(person).flatMap(e -> Way.of(library, e)).map(Way::coursesBeforeTrial).orElse(List.of())
				: requirement.getCourses();
	}
}
