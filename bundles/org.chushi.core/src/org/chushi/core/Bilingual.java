package org.chushi.core;

import java.util.List;
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

	/** Texts one after the other. */
	public static Bilingual joined(List<Bilingual> texts, Bilingual between) {
		return new Bilingual(String.join(between.zh, texts.stream().map(Bilingual::zh).toList()),
				String.join(between.en, texts.stream().map(Bilingual::en).toList()));
	}

	/** This text and the other one behind it. */
	public Bilingual with(Bilingual other) {
		return new Bilingual(zh + other.zh, en + other.en);
	}

	/** Whether there is nothing to read in either language. */
	public boolean blank() {
		return zh.isBlank() && en.isBlank();
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
