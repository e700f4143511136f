package org.chushi.scripts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * The days on which a script may be used, both ends included.
 *
 * @param from  null: since ever
 * @param until null: for ever
 */
public record Validity(LocalDate from, LocalDate until) {

	public static final Validity ALWAYS = new Validity(null, null);

	public boolean on(LocalDate day) {
		return !ahead(day) && !over(day);
	}

	/** Whether it has yet to begin. */
	public boolean ahead(LocalDate day) {
		return from != null && day.isBefore(from);
	}

	/** Whether its last day is behind. */
	public boolean over(LocalDate day) {
		return until != null && day.isAfter(until);
	}

	/** Whether it comes and goes. */
	public boolean campaign() {
		return from != null || until != null;
	}

	/** Days left after this one, 0 on the last; nothing when it does not end. */
	public OptionalLong left(LocalDate day) {
		return until == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(day, until));
	}
}
