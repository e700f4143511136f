package org.chushi.internal.wording;

import java.util.Arrays;

import org.chushi.internal.wording.Automaton.Hit;

/** The words that stand in a text. */
final class Standing implements Hit {

	/** For each word where it begins, where it ends, and its number. */
	private static final int EACH = 3;
	private static final int[] NONE = {};

	private int[] words = NONE;
	private int size;
	private boolean parts;

	@Override
	public void at(int from, int to, int word) {
		if (size == words.length) {
			words = Arrays.copyOf(words, Math.max(2 * EACH, 2 * size));
		}
		words[size++] = from;
		words[size++] = to;
		words[size++] = word;
	}

	void parts() {
		parts = true;
	}

	/** Whether parts of a character may stand there. */
	boolean hasParts() {
		return parts;
	}

	/** Whether neither words nor parts do. */
	boolean nothing() {
		return size == 0 && !parts;
	}

	void tell(Hit hit) {
		for (int i = 0; i < size; i += EACH) {
			hit.at(words[i], words[i + 1], words[i + 2]);
		}
	}
}
