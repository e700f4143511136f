package org.chushi.practice;

import java.time.Instant;
import java.util.Map;

import org.chushi.questions.ReviewedQuestion;

/**
 * What is said at once to an answer.
 *
 * @param question  with response, key, remarks, explanation and the lesson to read
 * @param right     all of it was right
 * @param rating    the answer counts as this in the schedule
 * @param due       when it comes again
 * @param choices   what the person may choose after a right answer, with when it would come again; empty after a wrong one
 * @param inBook    whether it is in the wrong-answer book now
 * @param rightRow  right answers in a row since the last wrong one; the book wants
 *                  {@link PracticePolicy#RIGHT_IN_A_ROW}
 * @param round     as it goes on
 */
public record Feedback(ReviewedQuestion question, boolean right, Rating rating, Instant due,
		Map<Rating, Instant> choices, boolean inBook, int rightRow, Round round) {

	public Feedback {
		choices = Map.copyOf(choices);
	}
}
