package org.chushi.internal.wording;

/** Marks of sentences. */
final class Marks {

	private static final String REPEATABLE = ",.!?;:，。！？；：、~～…-—";

	private Marks() {
	}

	/** Whether it is a mark that people put several times. */
	static boolean repeatable(char c) {
		return REPEATABLE.indexOf(c) >= 0;
	}
}
