package org.chushi.internal.ui.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.chushi.core.Bilingual;
import org.chushi.ui.Dates;

/** Days as people say them: with the year when it is another one. */
record Days(LocalDate today, ZoneId zone) {

	private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("y年M月d日", Locale.SIMPLIFIED_CHINESE);
	private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM y", Locale.ENGLISH);

	Bilingual of(LocalDate day) {
		return day.getYear() == today.getYear() ? Dates.day(day) : new Bilingual(ZH.format(day), EN.format(day));
	}

	Bilingual of(Instant instant) {
		return of(LocalDate.ofInstant(instant, zone));
	}
}
