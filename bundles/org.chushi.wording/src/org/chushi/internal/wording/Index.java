package org.chushi.internal.wording;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many words and the beginnings of characters that were taken apart, in one {@link Automaton}: one pass over the letters of a text
 * tells all of them. For any thread.
 */
final class Index {

	/** No word, but parts of a character. */
	private static final int PARTS = -1;

	private final Automaton automaton;
	/** Words that are parts of a character too. */
	private final BitSet parts = new BitSet();

	Index(List<String> words, Splits splits) {
		Map<String, Integer> numbers = new HashMap<>();
		splits.beginnings().forEach(two -> numbers.put(new String(new char[] { (char) (two >>> 16), (char) (long) two }), PARTS));
		for (int i = 0; i < words.size(); i++) {
			parts.set(i, numbers.put(words.get(i), i) != null);
		}
		automaton = new Automaton(numbers);
	}

	/** The words that stand in letters, and whether parts of a character may. */
	Standing find(char[] letters) {
		Standing standing = new Standing();
		automaton.find(letters, (from, to, word) -> {
			if (word == PARTS || parts.get(word)) {
				standing.parts();
			}
			if (word != PARTS) {
				standing.at(from, to, word);
			}
		});
		return standing;
	}
}
