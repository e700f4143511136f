package org.chushi.internal.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.ExtraTime;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Score;
import org.chushi.journal.EventType;
import org.chushi.questions.Fraction;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;

/**
 * What happens in exams. Times used are in milliseconds since the start of the attempt, as the program measured them:
 * they hold when somebody turns the clock.
 */
final class ExamEvents {

	/** On the person's own stream, so that two starts at once cannot both succeed. */
	record AttemptOpened(UUID attempt, String paper) {
	}

	/** @param number of the attempt at this paper, from 1 */
	record AttemptStarted(UUID attempt, UUID person, int number, PaperSnapshot paper, ExamTerms terms) {
	}

	record AnswerSaved(UUID attempt, String question, Response response, long usedMillis) {
	}

	record QuestionFlagged(UUID attempt, String question, boolean flagged, long usedMillis) {
	}

	/** Time seen to be used, with the steady time of the machine at that moment. */
	record AttemptSeen(UUID attempt, long usedMillis, String source, long nanos, boolean countsSleep) {
	}

	/** @param byMillis how much the clock went ahead of the steady time; below zero when it went back */
	record ClockTurned(UUID attempt, long byMillis, long usedMillis) {
	}

	/** The first one is entered with the start, on papers that are sat section by section. */
	record SectionEntered(UUID attempt, String section, long usedMillis) {
	}

	/** The window of the exam lost the focus. */
	record AttemptLeft(UUID attempt, long usedMillis) {
	}

	/** @param reopened the page was opened again; else the window only has the focus again */
	record AttemptResumed(UUID attempt, boolean reopened, long usedMillis) {
	}

	/**
	 * @param granted what {@code extra} came to on this paper
	 * @param by      who gave it
	 */
	record TimeGranted(UUID attempt, ExtraTime extra, Granted granted, String reason, UUID by) {
	}

	/** By an invigilator. @param voided it counts for nothing; else it was handed in */
	record AttemptStopped(UUID attempt, boolean voided, String reason, UUID by) {
	}

	record IncidentNoted(UUID attempt, String note, UUID by) {
	}

	/** On the person's own stream. @param paper empty for all */
	record AllowanceGiven(UUID person, String paper, ExtraTime extra, String reason, UUID by) {
	}

	/** @param hash of the code; the code itself is stored nowhere */
	record StartCodeIssued(String paper, String hash, Instant from, Instant until, UUID by) {
	}

	/** On the person's own stream: a wrong start code. */
	record StartCodeRefused(UUID person, String paper) {
	}

	/** @param ended when the person stopped or the time was over, which may be long before this event */
	record AttemptSubmitted(UUID attempt, Instant ended, boolean expired) {
	}

	record AttemptScored(UUID attempt, Score score) {
	}

	/** What a marker gave for what is left to people. @param share of it, 0 to 1 */
	record AnswerMarked(UUID attempt, String question, UUID marker, Map<String, String> levels, Fraction share,
			String why) {
	}

	record AttemptRegraded(UUID attempt, String question, TypeData oldKey, TypeData newKey, String reason, Score before,
			Score after) {
	}

	static final EventType<AttemptOpened> OPENED = EventType.of(AttemptOpened.class);
	static final EventType<AttemptStarted> STARTED = new EventType<>("AttemptStarted", 2, AttemptStarted.class);
	static final EventType<AnswerSaved> ANSWERED = EventType.of(AnswerSaved.class);
	static final EventType<QuestionFlagged> FLAGGED = EventType.of(QuestionFlagged.class);
	static final EventType<AttemptSubmitted> SUBMITTED = EventType.of(AttemptSubmitted.class);
	static final EventType<AttemptScored> SCORED = EventType.of(AttemptScored.class);
	static final EventType<AnswerMarked> MARKED = EventType.of(AnswerMarked.class);
	static final EventType<AttemptRegraded> REGRADED = EventType.of(AttemptRegraded.class);

	static final EventType<AttemptSeen> SEEN = EventType.of(AttemptSeen.class);
	static final EventType<ClockTurned> TURNED = EventType.of(ClockTurned.class);
	static final EventType<SectionEntered> ENTERED = EventType.of(SectionEntered.class);
	static final EventType<AttemptLeft> AWAY = EventType.of(AttemptLeft.class);
	static final EventType<AttemptResumed> RESUMED = EventType.of(AttemptResumed.class);
	static final EventType<TimeGranted> GRANTED = EventType.of(TimeGranted.class);
	static final EventType<AttemptStopped> STOPPED = EventType.of(AttemptStopped.class);
	static final EventType<IncidentNoted> INCIDENT = EventType.of(IncidentNoted.class);
	static final EventType<AllowanceGiven> ALLOWED = EventType.of(AllowanceGiven.class);
	static final EventType<StartCodeIssued> CODE_ISSUED = EventType.of(StartCodeIssued.class);
	static final EventType<StartCodeRefused> CODE_REFUSED = EventType.of(StartCodeRefused.class);

	private ExamEvents() {
	}

	static String attempt(UUID attempt) {
		return "attempt/" + attempt;
	}

	static String code(String paper) {
		return "exam-code/" + paper;
	}

	static String exams(UUID person) {
		return "exams/" + person;
	}
}
