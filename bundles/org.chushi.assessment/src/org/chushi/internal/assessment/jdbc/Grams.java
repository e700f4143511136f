package org.chushi.internal.assessment.jdbc;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.chushi.internal.assessment.SearchedText;

/**
 * Words of a question as pairs of characters: Chinese is written without blanks, and a pair is found the same way in both
 * languages. What contains a word contains all its pairs; the reverse has to be looked at.
 */
final class Grams {

	private Grams() {
	}

	/** Sorted, none twice. One character alone stands before a zero: it is found as the first of a pair. */
	static int[] of(String plain) {
		int[] all = new int[plain.length()];
		int count = 0;
		for (int i = 0; i < all.length; i++) {
			if (plain.charAt(i) != SearchedText.BETWEEN) {
				all[count++] = gram(plain.charAt(i), i + 1 < all.length ? plain.charAt(i + 1) : 0);
			}
		}
		Arrays.sort(all, 0, count);
		int different = 0;
		for (int i = 0; i < count; i++) {
			if (different == 0 || all[i] != all[different - 1]) {
				all[different++] = all[i];
			}
		}
		return Arrays.copyOf(all, different);
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
