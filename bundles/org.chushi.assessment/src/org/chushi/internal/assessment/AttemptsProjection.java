package org.chushi.internal.assessment;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.assessment.Regrading;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.questions.Mark;
import org.osgi.service.component.annotations.Component;

/** The attempts as they are now. */
@Component
public final class AttemptsProjection implements Projection {

	static final String NAME = "attempts";
	static final String PERSON = "person";
	static final String PAPER = "paper";
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
		return 3;
	}

	@Override
	public Set<EventType<?>> reads() {
		// who opened an attempt is kept for the record alone
		return Set.of(ExamEvents.OPENED, ExamEvents.ANSWERED, ExamEvents.AWAY, ExamEvents.ENTERED, ExamEvents.FLAGGED,
				ExamEvents.GRANTED, ExamEvents.INCIDENT, ExamEvents.MARKED, ExamEvents.REGRADED, ExamEvents.RESUMED,
				ExamEvents.SCORED, ExamEvents.SEEN, ExamEvents.STARTED, ExamEvents.STOPPED, ExamEvents.SUBMITTED,
				ExamEvents.TURNED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ExamEvents.STARTED)) {
			put(documents, Attempt.begun(event.as(ExamEvents.STARTED), event.instant(), event.device()));
		} else if (!sat(event, documents)) {
			after(event, documents);
		}
	}

	/** What the one who sits it did, at a time used. */
	private static boolean sat(Event event, WritableDocuments documents) {
		if (event.is(ExamEvents.ANSWERED)) {
			ExamEvents.AnswerSaved e = event.as(ExamEvents.ANSWERED);
			seen(documents, event, e.attempt(), e.usedMillis(), a -> a.answered(e, event.instant()));
		} else if (event.is(ExamEvents.FLAGGED)) {
			ExamEvents.QuestionFlagged e = event.as(ExamEvents.FLAGGED);
			seen(documents, event, e.attempt(), e.usedMillis(), a -> a.flagged(e));
		} else if (event.is(ExamEvents.SEEN)) {
			ExamEvents.AttemptSeen e = event.as(ExamEvents.SEEN);
			seen(documents, event, e.attempt(), e.usedMillis(), a -> a.read(e, event.instant()));
		} else if (event.is(ExamEvents.TURNED)) {
			ExamEvents.ClockTurned e = event.as(ExamEvents.TURNED);
			seen(documents, event, e.attempt(), e.usedMillis(), a -> a.watched(Watched::turned));
		} else if (event.is(ExamEvents.ENTERED)) {
			ExamEvents.SectionEntered e = event.as(ExamEvents.ENTERED);
			seen(documents, event, e.attempt(), e.usedMillis(), a -> a.entered(e));
		} else if (event.is(ExamEvents.AWAY)) {
			ExamEvents.AttemptLeft e = event.as(ExamEvents.AWAY);
			seen(documents, event, e.attempt(), e.usedMillis(), a -> a.watched(Watched::left));
		} else if (event.is(ExamEvents.RESUMED)) {
			ExamEvents.AttemptResumed e = event.as(ExamEvents.RESUMED);
			seen(documents, event, e.attempt(), e.usedMillis(), a -> a.watched(w -> w.back(e.reopened())));
		} else {
			return false;
		}
		return true;
	}

	/** What others did with it, and what came after its end. */
	private static void after(Event event, WritableDocuments documents) {
		if (event.is(ExamEvents.GRANTED)) {
			ExamEvents.TimeGranted e = event.as(ExamEvents.GRANTED);
			change(documents, e.attempt(), a -> a.granted(e.granted()));
		} else if (event.is(ExamEvents.INCIDENT)) {
			change(documents, event.as(ExamEvents.INCIDENT).attempt(), a -> a.watched(Watched::incident));
		} else if (event.is(ExamEvents.STOPPED)) {
			ExamEvents.AttemptStopped e = event.as(ExamEvents.STOPPED);
			change(documents, e.attempt(), a -> e.voided() ? a.voided(e.reason()) : a);
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

	private static void seen(WritableDocuments documents, Event event, UUID attempt, long used,
			UnaryOperator<Attempt> change) {
		change(documents, attempt, a -> change.apply(a.seen(used, event.instant(), event.device())));
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
		documents.put(attempt.attempt().toString(), attempt, Map.of(PERSON, attempt.person().toString(), PAPER,
				attempt.paper(), STATE, attempt.running() ? RUNNING : attempt.awaitsMarks() ? AWAITING : ENDED));
	}
}
