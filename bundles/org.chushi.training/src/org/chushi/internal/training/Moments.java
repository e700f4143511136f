package org.chushi.internal.training;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.chushi.core.Bilingual;

/** Moments for people, in the time zone of the clock. */
final class Moments {

	private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);
	private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

	private Moments() {
	}

	static Bilingual of(Instant moment, Clock clock) {
		return new Bilingual(ZH.format(moment.atZone(clock.getZone())), EN.format(moment.atZone(clock.getZone())));
	}
}
