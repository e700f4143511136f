package org.chushi.career;

import java.util.Comparator;

/** By what one way is cheaper than another one. What it looks at first decides; the rest only among equals. */
public enum Measure {

	/** The least time in positions. */
	MONTHS(Comparator.comparingInt(Cost::days).thenComparingInt(Cost::minutes).thenComparingInt(Cost::exams)),
	/** The least to read. */
	LEARNING(Comparator.comparingInt(Cost::minutes).thenComparingInt(Cost::exams).thenComparingInt(Cost::days)),
	/** The fewest papers to pass. */
	EXAMS(Comparator.comparingInt(Cost::exams).thenComparingInt(Cost::minutes).thenComparingInt(Cost::days));

	private final Comparator<Cost> order;

	Measure(Comparator<Cost> first) {
		order = first.thenComparingInt(Cost::sessions).thenComparingInt(Cost::talks).thenComparingInt(Cost::others);
	}

	/** The cheaper first; costs are equal only when they are the same. */
	public Comparator<Cost> order() {
		return order;
	}
}
