package org.chushi.internal.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.Fraction;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Response;
import org.chushi.assessment.Score;
import org.chushi.assessment.TypeData;
import org.chushi.journal.EventType;

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

	private ExamEvents() {
	}

	static String attempt(UUID attempt) {
		return "attempt/" + attempt;
	}

	static String exams(UUID person) {
		return "exams/" + person;
	}
}
