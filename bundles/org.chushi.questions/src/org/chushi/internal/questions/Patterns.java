package org.chushi.internal.questions;

import java.util.Optional;
import java.util.regex.Matcher;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Regular expressions from content and from key corrections. RE2 matches in time linear in the text and knows no
 * backtracking (R. Cox, Regular expression matching can be simple and fast, 2007), so no pattern can hold an exam up;
 * what it costs to read one is bounded by its length and by its counted repetitions multiplied.
 */
final class Patterns {

	static final int LONGEST = 400;
	private static final int MOST_REPETITIONS = 1_000;
	private static final java.util.regex.Pattern COUNTED = java.util.regex.Pattern.compile("\\{(\\d{1,9})?(?:,(\\d{1,9})?)?\\}");

	private Patterns() {
	}

	/** None when it is no pattern, or a costly one. */
	static Optional<Pattern> of(String pattern, boolean letterCase) {
		if (pattern.length() > LONGEST || costly(pattern)) {
			return Optional.empty();
		}
		try {
			return Optional.of(Pattern.compile(pattern, letterCase ? 0 : Pattern.CASE_INSENSITIVE));
		} catch (PatternSyntaxException e) {
			return Optional.empty();
		}
	}

	private static boolean costly(String pattern) {
		long product = 1;
		Matcher counted = COUNTED.matcher(pattern);
		while (counted.find() && product <= MOST_REPETITIONS) {
			product *= Math.max(1, Math.max(number(counted.group(1)), number(counted.group(2))));
		}
		return product > MOST_REPETITIONS;
	}

	private static long number(String digits) {
		return digits == null ? 0 : Long.parseLong(digits);
	}

	/** {@code *} stands for any characters, {@code \*} for itself; quick whatever the pattern. */
	static boolean wildcard(String pattern, String text) {
		int[] p = pattern.replace("\\*", "\uE000").codePoints().toArray();
		int[] t = text.codePoints().toArray();
		int at = 0;
		int star = -1;
		int back = 0;
		int i = 0;
		while (i < t.length) {
			if (at < p.length && p[at] == '*') {
				star = at++;
				back = i;
			} else if (at < p.length && (p[at] == t[i] || p[at] == 0xE000 && t[i] == '*')) {
				at++;
				i++;
			} else if (star >= 0) {
				at = star + 1;
				i = ++back;
			} else {
				return false;
			}
		}
		while (at < p.length && p[at] == '*') {
			at++;
		}
		return at == p.length;
	}
}
