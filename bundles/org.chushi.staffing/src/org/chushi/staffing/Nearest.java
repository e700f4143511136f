package org.chushi.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.growth.Leaning;
import org.chushi.growth.Stance;

/**
 * Somebody and how far they are from something.
 *
 * @param from     where they are now: a section or a position
 * @param missing  what they lack, each with the next thing to do; none: they are there
 * @param progress 0 to 100 over all conditions
 * @param atBest   the first day on which they could be there if they do without delay whatever else is missing: time in a post and
 *                 waiting times of exams are counted, a session a day, eight hours of lessons a day; empty when that cannot be foreseen
 * @param stance   what they said about the position it is about; empty where it is about none, or when the caller may not see it
 */
public record Nearest(UUID person, String name, Bilingual from, List<Missing> missing, int progress, Optional<LocalDate> atBest, Optional<Stance> stance) {

	public Nearest {
		missing = List.copyOf(missing);
	}

	public Nearest(UUID person, String name, Bilingual from, List<Missing> missing, int progress, Optional<LocalDate> atBest) {
		this(person, name, from, missing, progress, atBest, Optional.empty());
	}

	/** The same, with what they said. */
	public Nearest said(Optional<Stance> said) {
		return new Nearest(person, name, from, missing, progress, atBest, said);
	}

	/** Whether they said that they want it. */
	public boolean wants() {
		return stance.filter(s -> s.leaning() == Leaning.TOWARDS).isPresent();
	}

	public boolean ready() {
		return missing.isEmpty();
	}

	/** Whether it may be so on this day. */
	public boolean by(LocalDate day) {
		return atBest.filter(d -> !d.isAfter(day)).isPresent();
	}
}
