package org.chushi.internal.assessment.jdbc;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.model.Question;
import org.chushi.model.Text;

/**
 * Words of a question as pairs of characters: Chinese is written without blanks, and a pair is found the same way in both
 * languages. What contains a word contains all its pairs; the reverse has to be looked at.
 */
final class Grams {

	private static final String BETWEEN = "\n";

	private Grams() {
	}

	/** Small letters, half width (NFKC), one blank for many. */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[ \\t\\r\\u3000]+", " ");
	}

	/** All that is searched of a question. */
	static String text(Question question) {
		Text stem = question.getStem();
		return plain(Stream.concat(
				stem == null ? Stream.of(question.getCode()) : Stream.of(stem.getZh(), stem.getEn(), question.getCode()),
				question.getTags().stream()).filter(s -> s != null && !s.isEmpty()).collect(Collectors.joining(BETWEEN)));
	}

	/** One character alone stands before a zero: it is found as the first of a pair. */
	static int[] of(String plain) {
		return java.util.stream.IntStream.range(0, plain.length())
				.map(i -> gram(plain.charAt(i), i + 1 < plain.length() ? plain.charAt(i + 1) : 0))
				.filter(g -> g >>> 16 != '\n').sorted().distinct().toArray();
	}

	/** Of a word that is looked for: only the pairs that lie in it. */
	static int[] inside(String word) {
		return java.util.stream.IntStream.range(0, word.length() - 1).map(i -> gram(word.charAt(i), word.charAt(i + 1)))
				.distinct().toArray();
	}

	static int gram(char first, char second) {
		return first << 16 | second;
	}
}
