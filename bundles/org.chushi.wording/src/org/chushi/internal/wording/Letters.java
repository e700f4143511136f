package org.chushi.internal.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a character is read as, however it is written: half width, lower case, simplified, numerals as digits, and letters of other
 * scripts as the Latin ones they look like (confusables of Unicode Technical Standard 39). Marks, blanks and signs are read as
 * nothing. What is not read as itself stands in {@code letters.txt}, which is made from ICU (Unicode data) and held to it by a test:
 * ICU itself takes a tenth of a second to load its rules.
 */
final class Letters {

	/** In {@link #ONE}: reads as several letters, or is the half of a pair; {@link #of} must be asked. */
	static final char ASK = '\uFFFF';

	private static final String NOTHING = "-";
	/** What a character of the first two planes reads as; 0 for nothing. */
	private static final char[] ONE = new char[0x20000];
	/** Of those that are read as several, and of those beyond. */
	private static final Map<Integer, String> OTHERS = new HashMap<>();

	static {
		for (int c = 0; c < ONE.length; c++) {
			ONE[c] = !itself(c) ? 0 : c < 0x10000 ? (char) Character.toLowerCase(c) : ASK;
		}
		Tables.lines("letters.txt").forEach(l -> {
			int end = l.indexOf(' ');
			String read = l.substring(0, end).equals(NOTHING) ? "" : l.substring(0, end);
			l.substring(end + 1).codePoints().forEach(c -> put(c, read));
		});
		Arrays.fill(ONE, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, ASK);
	}

	private Letters() {
	}

	private static void put(int codePoint, String read) {
		if (codePoint < ONE.length && read.length() < 2) {
			ONE[codePoint] = read.isEmpty() ? 0 : read.charAt(0);
		} else {
			OTHERS.put(codePoint, read);
			if (codePoint < ONE.length) {
				ONE[codePoint] = ASK;
			}
		}
	}

	/** Whether it is read as itself in lower case, unless the table says otherwise. */
	static boolean itself(int codePoint) {
		return Character.isLetter(codePoint) || codePoint >= '0' && codePoint <= '9' || han(codePoint);
	}

	/** Its letters, mostly one; empty for what is no letter. */
	static String of(int codePoint) {
		if (codePoint < ONE.length && ONE[codePoint] != ASK) {
			return ONE[codePoint] == 0 ? "" : Character.toString(ONE[codePoint]);
		}
		String known = OTHERS.get(codePoint);
		return known != null ? known : itself(codePoint) ? Character.toString(Character.toLowerCase(codePoint)) : "";
	}

	/** Whether a character is no letter. */
	static boolean nothing(int codePoint) {
		return codePoint < ONE.length && !(codePoint < 0x10000 && Character.isSurrogate((char) codePoint)) ? ONE[codePoint] == 0 : of(codePoint).isEmpty();
	}

	/** The one letter of a char; 0 for none, {@link #ASK} when {@link #of} must be asked. */
	static char one(char c) {
		return ONE[c];
	}

	/** The letters of a text of which each char reads as one or as nothing, as nearly all are; of another one none. */
	static Optional<char[]> simple(String text) {
		char[] letters = text.toCharArray();
		int size = 0;
		for (int at = 0; at < letters.length; at++) {
			char c = ONE[letters[at]];
			if (c == ASK) {
				int asked = text.codePointAt(at);
				if (!nothing(asked)) {
					return Optional.empty();
				}
				at += Character.charCount(asked) - 1;
				c = 0;
			}
			// there are never more letters than chars; without a branch, since marks come as they like
			letters[size] = c;
			size += c == 0 ? 0 : 1;
		}
		return Optional.of(size == letters.length ? letters : Arrays.copyOf(letters, size));
	}

	static boolean han(int codePoint) {
		return Character.isIdeographic(codePoint);
	}
}
