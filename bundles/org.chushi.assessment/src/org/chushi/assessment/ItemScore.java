package org.chushi.assessment;

/**
 * Score of one item.
 *
 * @param points  0 to {@code maximum}
 * @param judged  false when no question type knows how: then it counts zero until a regrade
 */
public record ItemScore(String question, Fraction points, int maximum, boolean judged) {

	/** Whether the response earned all there was to earn. */
	public boolean full() {
		return points.atLeast(maximum);
	}
}
