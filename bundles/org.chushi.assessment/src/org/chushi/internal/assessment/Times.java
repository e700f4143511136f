package org.chushi.internal.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.chushi.core.Bilingual;

/** Moments and durations for people. */
final class Times {

	private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);
	private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

	private Times() {
	}

	/** To the next full minute, in the time zone of the clock: who comes then does not come too early. */
	static Bilingual moment(Instant instant, Clock clock) {
		ZonedDateTime minute = instant.plusSeconds(59).atZone(clock.getZone());
		return new Bilingual(ZH.format(minute), EN.format(minute));
	}

	/** Hours and full minutes. */
	static Bilingual span(Duration span) {
		String hours = String.valueOf(span.toHours());
		String minutes = String.valueOf(span.toMinutesPart());
		if (span.toHours() == 0) {
			return Messages.Times_minutes.text(minutes);
		}
		return span.toMinutesPart() == 0 ? Messages.Times_hours.text(hours) : Messages.Times_both.text(hours, minutes);
	}
}
