package org.chushi.internal.ui.learn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.chushi.core.Bilingual;

/** Days, moments and spans of time as people say them. */
final class When {

	private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("M月d日", Locale.SIMPLIFIED_CHINESE);
	private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
	private static final DateTimeFormatter MOMENT_ZH = DateTimeFormatter.ofPattern("M月d日 HH:mm",
			Locale.SIMPLIFIED_CHINESE);
	private static final DateTimeFormatter MOMENT_EN = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

	private When() {
	}

	static Bilingual day(LocalDate day) {
		return new Bilingual(DAY_ZH.format(day), DAY_EN.format(day));
	}

	static Bilingual moment(Instant instant, ZoneId zone) {
		return new Bilingual(MOMENT_ZH.format(instant.atZone(zone)), MOMENT_EN.format(instant.atZone(zone)));
	}

	/** {@code 1:05:09} or {@code 21:40}. */
	static String clock(Duration left) {
		long seconds = Math.max(0, left.toSeconds());
		return seconds >= 3600 ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
				: "%02d:%02d".formatted(seconds / 60, seconds % 60);
	}
}
