package org.chushi.internal.publishing;

import java.util.regex.Pattern;

import org.chushi.core.Bilingual;

/** Words that stand in one line and are read as they are written: what others call themselves moves nothing on a screen. */
final class Plain {

	private static final Pattern MOVING = Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

	private Plain() {
	}

	static boolean is(String words) {
		return words != null && !MOVING.matcher(words).find();
	}

	static boolean is(Bilingual words) {
		return words != null && is(words.zh()) && is(words.en());
	}

	static Bilingual of(Bilingual words) {
		return new Bilingual(MOVING.matcher(words.zh()).replaceAll(" "), MOVING.matcher(words.en()).replaceAll(" "));
	}
}
