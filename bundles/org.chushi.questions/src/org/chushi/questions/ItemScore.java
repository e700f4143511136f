package org.chushi.questions;

/**
 * Score of one item.
 *
 * @param points  to {@code maximum}; below zero where a wrong answer takes points away
 * @param judged  false when no question type knows how: then it counts zero until a regrade
 * @param open    points that people still have to give
 */
public record ItemScore(String question, Fraction points, int maximum, boolean judged, Fraction open) {

	public ItemScore {
		open = open == null ? Fraction.ZERO : open;
	}

	/** Nothing is left to people. */
	public ItemScore(String question, Fraction points, int maximum, boolean judged) {
		this(question, points, maximum, judged, Fraction.ZERO);
	}

	/** Whether the response earned all there was to earn. */
	public boolean full() {
		return points.atLeast(maximum);
	}

	/** Whether its key is sealed and nobody has opened it yet; {@link #judged} is false then, and {@link #open} all there is. */
	public boolean sealed() {
		return !judged && awaitsMarks();
	}

	/** Whether people still have to mark it. */
	public boolean awaitsMarks() {
		return open.compareTo(Fraction.ZERO) > 0;
	}
}
