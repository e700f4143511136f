package org.chushi.assessment;

import java.time.Instant;
import java.util.UUID;

import org.chushi.questions.Fraction;

/**
 * Result of a finished attempt, for other services.
 *
 * @param percent     0 to 100, exact
 * @param minimumsMet every section reached its own minimum, and no critical question was failed
 * @param passed      the cut of the paper and the minimums are reached
 * @param finished    when the attempt ended
 */
public record ExamResult(UUID attempt, Fraction percent, boolean minimumsMet, boolean passed, Instant finished) {

	/** Whether it reaches what is asked. @param wanted in percent; 0 for the cut of the paper */
	public boolean meets(int wanted) {
		return wanted == 0 ? passed : minimumsMet && percent.atLeast(wanted);
	}
}
