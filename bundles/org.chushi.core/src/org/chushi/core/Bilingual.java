package org.chushi.core;

import java.util.Objects;

/** One text in both languages of the program. Who shows it picks the language, so a switch needs no restart. */
public record Bilingual(String zh, String en) {

	public Bilingual {
		Objects.requireNonNull(zh, "zh");
		Objects.requireNonNull(en, "en");
	}

	/** A text that is the same in both languages: a name, a number, a code. */
	public static Bilingual same(String text) {
		return new Bilingual(text, text);
	}

	public String in(Language language) {
		return language == Language.ZH ? zh : en;
	}

	/** Chinese first, English beside it. */
	@Override
	public String toString() {
		return zh.equals(en) ? zh : zh + " / " + en;
	}
}
