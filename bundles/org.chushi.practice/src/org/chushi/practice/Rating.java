package org.chushi.practice;

/** How well a question was recalled, in the order of the grades 1 to 4 of FSRS. */
public enum Rating {
	/** Not recalled. */
	AGAIN,
	/** Recalled with serious difficulty. */
	HARD,
	/** Recalled after a hesitation. */
	GOOD,
	/** Recalled at once. */
	EASY;

	/** 1 to 4, as in the formulas. */
	public int grade() {
		return ordinal() + 1;
	}

	/** Whether it was recalled. */
	public boolean recalled() {
		return this != AGAIN;
	}
}
