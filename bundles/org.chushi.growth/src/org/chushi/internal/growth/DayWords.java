package org.chushi.internal.growth;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.chushi.core.Bilingual;

/** A day as people say it. */
final class DayWords {

	private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("M月d日", Locale.SIMPLIFIED_CHINESE);
	private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

	private DayWords() {
	}

	static Bilingual of(LocalDate day) {
		return new Bilingual(ZH.format(day), EN.format(day));
	}
}
