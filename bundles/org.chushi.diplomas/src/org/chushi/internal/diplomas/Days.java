package org.chushi.internal.diplomas;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.chushi.core.Bilingual;

/** Days as they stand on a certificate. */
final class Days {

	private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private Days() {
	}

	static Bilingual of(LocalDate day) {
		return new Bilingual(day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日", ENGLISH.format(day));
	}
}
