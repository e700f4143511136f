package org.chushi.internal.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How characters sound: their frequent readings in Hanyu Pinyin, without tones. {@code readings.txt} has the commonest one of each, made
 * from ICU (Unicode data) and held to it by a test; {@code heteronyms.txt} those of characters that have several. A syllable is a char of
 * the private use area, so that syllables can be looked for as letters are.
 */
final class Sounds {

	private static final int FIRST = 0xE000;
	private static final String NUMERALS = "零一二三四五六七八九";
	private static final char[][] KNOWN = new char[0x10000][];
	private static final Map<String, char[]> SYLLABLES = new HashMap<>();

	static {
		Tables.lines("readings.txt").map(l -> l.split(" ")).forEach(l -> l[1].chars().forEach(c -> KNOWN[c] = syllable(l[0])));
		Map<Character, char[]> several = new HashMap<>();
		for (String word : Tables.words("heteronyms.txt")) {
			several.merge(word.charAt(0), syllable(word.substring(1)), Sounds::both);
		}
		several.forEach((c, readings) -> KNOWN[c] = readings);
		for (char digit = '0'; digit <= '9'; digit++) {
			KNOWN[digit] = KNOWN[NUMERALS.charAt(digit - '0')];
		}
	}

	private Sounds() {
	}

	private static char[] syllable(String typed) {
		return SYLLABLES.computeIfAbsent(typed, t -> new char[] { (char) (FIRST + SYLLABLES.size()) });
	}

	private static char[] both(char[] some, char[] more) {
		char[] all = Arrays.copyOf(some, some.length + 1);
		all[some.length] = more[0];
		return all;
	}

	/** The sounds of a character, a digit as its numeral; what does not sound stays as it is. */
	static char[] of(char c) {
		char[] known = KNOWN[c];
		return known == null ? new char[] { c } : known;
	}

	/** The sound of a word of Latin letters that is one syllable; null when it is none. */
	static char[] typed(String word) {
		return SYLLABLES.get(word);
	}

	static boolean sounds(char sound) {
		return sound >= FIRST && sound < 0xF8FF;
	}

	/** Whether two can be read the same. */
	static boolean alike(char[] some, char[] others) {
		for (char one : some) {
			for (char other : others) {
				if (one == other) {
					return true;
				}
			}
		}
		return false;
	}
}
