package org.chushi.assessment;

import org.chushi.questions.Fraction;

/**
 * What is certain of an attempt that people are still marking.
 *
 * @param attempt   without a score
 * @param points    earned already; what people give can only add to them
 * @param open      most that people can still give
 * @param maximum   all points of the paper
 * @param questions how many wait for a mark
 * @param passed    the points earned already are enough
 */
public record Awaited(AttemptSummary attempt, Fraction points, Fraction open, int maximum, int questions, boolean passed) {

	/** Not even full marks reach the cut. */
	public boolean lost() {
		return !passed && !points.plus(open).times(100).dividedBy(Math.max(1, maximum)).atLeast(attempt.cutPercent());
	}
}
