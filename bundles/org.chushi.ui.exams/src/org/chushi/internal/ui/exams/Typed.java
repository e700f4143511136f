package org.chushi.internal.ui.exams;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers as people type them, in half or full width. */
final class Typed {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	private Typed() {
	}

	/** A number from 0 to {@code most}; nothing typed is 0. */
	static OptionalInt number(String text, int most) {
		String plain = plain(text);
		if (plain.isEmpty()) {
			return OptionalInt.of(0);
		}
		return NUMBER.matcher(plain).matches() && Integer.parseInt(plain) <= most ? OptionalInt.of(Integer.parseInt(plain))
				: OptionalInt.empty();
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
	}
}
