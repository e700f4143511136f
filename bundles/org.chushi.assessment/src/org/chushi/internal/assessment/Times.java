package org.chushi.internal.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.chushi.core.Bilingual;

/** Moments and durations for people. */
final class Times {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private Times() {
	}

	/** To the next full minute, in the time zone of the clock: who comes then does not come too early. */
	static Bilingual moment(Instant instant, Clock clock) {
		return Bilingual.same(MOMENT.format(instant.plusSeconds(59).atZone(clock.getZone())));
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
