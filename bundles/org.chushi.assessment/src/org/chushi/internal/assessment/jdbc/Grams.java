package org.chushi.internal.assessment.jdbc;

import java.util.stream.IntStream;

import org.chushi.internal.assessment.SearchedText;

/**
 * Words of a question as pairs of characters: Chinese is written without blanks, and a pair is found the same way in both
 * languages. What contains a word contains all its pairs; the reverse has to be looked at.
 */
final class Grams {

	private Grams() {
	}

	/** One character alone stands before a zero: it is found as the first of a pair. */
	static int[] of(String plain) {
		return IntStream.range(0, plain.length())
				.map(i -> gram(plain.charAt(i), i + 1 < plain.length() ? plain.charAt(i + 1) : 0))
				.filter(g -> g >>> 16 != SearchedText.BETWEEN).sorted().distinct().toArray();
	}

	/** Of a word that is looked for: only the pairs that lie in it. */
	static int[] inside(String word) {
		return IntStream.range(0, word.length() - 1).map(i -> gram(word.charAt(i), word.charAt(i + 1)))
				.distinct().toArray();
	}

	static int gram(char first, char second) {
		return first << 16 | second;
	}
}
