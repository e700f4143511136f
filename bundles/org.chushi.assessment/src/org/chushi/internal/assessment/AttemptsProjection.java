package org.chushi.internal.assessment;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.assessment.Mark;
import org.chushi.assessment.Regrading;
import org.chushi.journal.Event;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** The attempts as they are now. */
@Component
public final class AttemptsProjection implements Projection {

	static final String NAME = "attempts";
	static final String PERSON = "person";
	static final String STATE = "state";
	static final String RUNNING = "running";
	static final String AWAITING = "awaiting-marks";
	private static final String ENDED = "ended";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ExamEvents.STARTED)) {
			put(documents, Attempt.begun(event.as(ExamEvents.STARTED), event.instant()));
		} else if (event.is(ExamEvents.ANSWERED)) {
			ExamEvents.AnswerSaved e = event.as(ExamEvents.ANSWERED);
			change(documents, e.attempt(), a -> a.answered(e, event.instant()));
		} else if (event.is(ExamEvents.FLAGGED)) {
			ExamEvents.QuestionFlagged e = event.as(ExamEvents.FLAGGED);
			change(documents, e.attempt(), a -> a.flagged(e, event.instant()));
		} else if (event.is(ExamEvents.SUBMITTED)) {
			ExamEvents.AttemptSubmitted e = event.as(ExamEvents.SUBMITTED);
			change(documents, e.attempt(), a -> a.submitted(e));
		} else if (event.is(ExamEvents.SCORED)) {
			ExamEvents.AttemptScored e = event.as(ExamEvents.SCORED);
			change(documents, e.attempt(), a -> a.scored(e.score()));
		} else if (event.is(ExamEvents.MARKED)) {
			ExamEvents.AnswerMarked e = event.as(ExamEvents.MARKED);
			change(documents, e.attempt(), a -> a.marked(e.question(), mark(e, event)));
		} else if (event.is(ExamEvents.REGRADED)) {
			ExamEvents.AttemptRegraded e = event.as(ExamEvents.REGRADED);
			change(documents, e.attempt(), a -> a.regraded(regrading(e, event)));
		}
	}

	static Mark mark(ExamEvents.AnswerMarked e, Event event) {
		return new Mark(e.marker(), e.levels(), e.share(), e.why(), event.instant());
	}

	static Regrading regrading(ExamEvents.AttemptRegraded e, Event event) {
		return new Regrading(e.question(), e.oldKey(), e.newKey(), e.reason(), e.before(), e.after(), event.actor(),
				event.instant());
	}

	private static void change(WritableDocuments documents, UUID attempt, UnaryOperator<Attempt> change) {
		documents.find(Attempt.class, attempt.toString()).map(change).ifPresent(a -> put(documents, a));
	}

	private static void put(WritableDocuments documents, Attempt attempt) {
		documents.put(attempt.attempt().toString(), attempt, Map.of(PERSON, attempt.person().toString(), "paper",
				attempt.paper(), STATE, attempt.running() ? RUNNING : attempt.awaitsMarks() ? AWAITING : ENDED));
	}
}
