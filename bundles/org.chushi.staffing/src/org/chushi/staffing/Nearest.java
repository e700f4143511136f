package org.chushi.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;

/**
 * Somebody and how far they are from something.
 *
 * @param from     where they are now: a section or a position
 * @param missing  what they lack, each with the next thing to do; none: they are there
 * @param progress 0 to 100 over all conditions
 * @param atBest   the first day on which they could be there if they do without delay whatever else is missing; empty when that
 *                 cannot be foreseen
 */
public record Nearest(UUID person, String name, Bilingual from, List<Missing> missing, int progress, Optional<LocalDate> atBest) {

	public Nearest {
		missing = List.copyOf(missing);
	}

	public boolean ready() {
		return missing.isEmpty();
	}

	/** Whether it may be so on this day. */
	public boolean by(LocalDate day) {
		return atBest.filter(d -> !d.isAfter(day)).isPresent();
	}
}
