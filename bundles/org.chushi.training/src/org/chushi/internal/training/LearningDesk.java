package org.chushi.internal.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.internal.training.TrainingEvents.LessonFinished;
import org.chushi.internal.training.TrainingEvents.LessonOpened;
import org.chushi.internal.training.TrainingEvents.LessonProgressed;
import org.chushi.internal.training.TrainingEvents.LessonReadAgain;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.Lesson;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.rules.Consequences;
import org.chushi.training.Learning;
import org.chushi.training.Path;
import org.chushi.training.TrainingUseCases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lessons of the caller, and the way of a person. */
@Component
public final class LearningDesk implements Learning {

	private final Journal journal;
	private final TrainingBook book;
	private final Packs packs;
	private final Access access;
	private final Consequences consequences;
	private final PathFinder paths;

	@Activate
	public LearningDesk(@Reference Journal journal, @Reference Packs packs, @Reference Access access,
			@Reference Consequences consequences, @Reference PathFinder paths) {
		this.journal = journal;
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.access = access;
		this.consequences = consequences;
		this.paths = paths;
	}

	@Override
	public Result<LessonState> open(Session session, String lessonIdOrCode) {
		Library library = packs.library();
		return lesson(library, session, lessonIdOrCode).then(lesson -> {
			LessonState state = book.lesson(session.person(), lesson.getId());
			return state.opened() ? Result.done(state)
					: store(session, lesson, TrainingEvents.LESSON_OPENED.on(stream(session),
							new LessonOpened(session.person(), lesson.getId(), library.packOf(lesson).version())));
		});
	}

	@Override
	public Result<LessonState> progress(Session session, String lessonIdOrCode, int percent) {
		if (percent < 0 || percent > 100) {
			return Result.refused(Messages.Learning_percent.text(percent));
		}
		Library library = packs.library();
		return lesson(library, session, lessonIdOrCode).then(lesson -> {
			LessonState state = book.lesson(session.person(), lesson.getId());
			return state.finished() || state.percent() == percent ? Result.done(state)
					: store(session, lesson, TrainingEvents.LESSON_PROGRESSED.on(stream(session),
							new LessonProgressed(session.person(), lesson.getId(), percent)));
		});
	}

	@Override
	public Result<LessonState> finish(Session session, String lessonIdOrCode) {
		Library library = packs.library();
		return lesson(library, session, lessonIdOrCode).then(lesson -> {
			LessonState state = book.lesson(session.person(), lesson.getId());
			String version = library.packOf(lesson).version();
			NewEvent read = state.finished()
					? TrainingEvents.LESSON_READ_AGAIN.on(stream(session), new LessonReadAgain(session.person(), lesson.getId(), version))
					: TrainingEvents.LESSON_FINISHED.on(stream(session), new LessonFinished(session.person(), lesson.getId(), version));
			return store(session, lesson, read).peek(done -> consequences.settle(session.person()));
		});
	}

	@Override
	public Result<List<LessonState>> states(Session session) {
		return access.<List<LessonState>>refusal(session, TrainingUseCases.READ_LESSON, session.person())
				.<Result<List<LessonState>>>map(r -> r)
				.orElseGet(() -> Result.done(book.lessonsOf(session.person())));
	}

	@Override
	public Result<Path> path(Session session, UUID person) {
		return access.<Path>refusal(session, TrainingUseCases.SEE_PATH, person).<Result<Path>>map(r -> r)
				.orElseGet(() -> paths.path(person));
	}

	private Result<Lesson> lesson(Library library, Session session, String idOrCode) {
		return access.<Lesson>refusal(session, TrainingUseCases.READ_LESSON, session.person())
				.<Result<Lesson>>map(r -> r).orElseGet(() -> {
					Optional<Lesson> lesson = library.find(Lesson.class, idOrCode);
					return lesson.map(Result::done)
							.orElseGet(() -> Result.refused(Messages.Learning_noLesson.text(idOrCode)));
				});
	}

	private static String stream(Session session) {
		return TrainingEvents.lessons(session.person());
	}

	private Result<LessonState> store(Session session, Lesson lesson, NewEvent event) {
		return journal.append(Append.of(session.actor(), event))
				.map(done -> book.lesson(session.person(), lesson.getId()));
	}
}
