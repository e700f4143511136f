package org.chushi.internal.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.chushi.assessment.Scoring;
import org.chushi.core.Result;
import org.chushi.internal.assessment.ExamEvents.AttemptScored;
import org.chushi.internal.assessment.ExamEvents.AttemptStopped;
import org.chushi.internal.assessment.ExamEvents.AttemptSubmitted;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;

/** Ends attempts: handed in and scored in one append, by the person or because the time is over. */
final class HandIn {

	static final String SYSTEM = "system";

	private final Journal journal;
	private final AttemptBook book;
	private final Scoring scoring;
	private final ExamTimer timer;

	HandIn(Journal journal, Scoring scoring, ExamTimer timer) {
		this.journal = journal;
		this.book = new AttemptBook(journal);
		this.scoring = scoring;
		this.timer = timer;
	}

	/** @return the ended attempt; one that has ended before stays as it is */
	Result<Attempt> end(UUID attempt, String actor) {
		return end(attempt, actor, now -> true);
	}

	/** @param due looked at again whenever something came between, such as time added */
	private Result<Attempt> end(UUID attempt, String actor, Predicate<Attempt> due) {
		return journal.decide(() -> {
			long version = journal.version(ExamEvents.attempt(attempt));
			Attempt now = book.find(attempt).orElseThrow();
			return now.running() && due.test(now) ? end(now, actor, version) : Result.done(now);
		});
	}

	private Result<Attempt> end(Attempt attempt, String actor, long version) {
		String stream = ExamEvents.attempt(attempt.attempt());
		boolean expired = timer.over(attempt);
		AttemptSubmitted submitted = new AttemptSubmitted(attempt.attempt(), timer.end(attempt), expired);
		AttemptScored scored = scored(attempt);
		return journal.append(new Append(expired ? SYSTEM : actor,
				List.of(ExamEvents.SUBMITTED.on(stream, submitted), ExamEvents.SCORED.on(stream, scored)),
				Map.of(stream, version))).map(done -> {
					timer.forget(attempt.attempt());
					return attempt.submitted(submitted).scored(scored.score());
				});
	}

	private AttemptScored scored(Attempt attempt) {
		return new AttemptScored(attempt.attempt(), scoring.score(book.paper(attempt.attempt()), attempt.responses()));
	}

	/** What a stop by an invigilator is, as events: an attempt under way is handed in first. */
	List<NewEvent> stopped(Attempt attempt, AttemptStopped stop) {
		String stream = ExamEvents.attempt(attempt.attempt());
		NewEvent stopped = ExamEvents.STOPPED.on(stream, stop);
		return !attempt.running() ? List.of(stopped)
				: List.of(stopped,
						ExamEvents.SUBMITTED.on(stream,
								new AttemptSubmitted(attempt.attempt(), timer.end(attempt), timer.over(attempt))),
						ExamEvents.SCORED.on(stream, scored(attempt)));
	}

	/**
	 * Ends those whose time is over.
	 *
	 * @param own on behalf of the one who sits them; others leave what is sat on another machine alone for a while
	 * @return who they are
	 */
	List<Attempt> endOverdue(List<Attempt> attempts, boolean own) {
		Predicate<Attempt> due = a -> own || here(a) ? timer.over(a) : timer.longOver(a);
		return attempts.stream().filter(a -> a.running() && due.test(a))
				.filter(a -> end(a.attempt(), SYSTEM, due) instanceof Result.Done<Attempt> done && !done.value().running()).toList();
	}

	private boolean here(Attempt attempt) {
		return attempt.seen().device().equals(journal.device());
	}
}
