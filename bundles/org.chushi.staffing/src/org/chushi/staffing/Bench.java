package org.chushi.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * Who holds a position and who could take it.
 *
 * @param map        title of the map it is on
 * @param code       of the position
 * @param holders    who has it now
 * @param successors everybody one move away: those who could take it today first, then those who may be able to soon, then the others; each of
 *                   these by what they said (who wants it first, who wants something else last), then the nearest first
 * @param farther    people two or more moves away
 * @param soon       the day up to which somebody counts as ready soon
 */
public record Bench(Bilingual map, String position, String code, Bilingual title, Bilingual track, int level, List<Holder> holders,
		List<Nearest> successors, int farther, LocalDate soon) {

	/** Months within which somebody is ready soon. */
	public static final int SOON_MONTHS = 3;

	public Bench {
		holders = List.copyOf(holders);
		successors = List.copyOf(successors);
	}

	/** Who could take it today. */
	public List<Nearest> ready() {
		return successors.stream().filter(Nearest::ready).toList();
	}

	/** Who may be able to take it within {@link #SOON_MONTHS} months, without those who could today. */
	public List<Nearest> readySoon() {
		return successors.stream().filter(s -> !s.ready() && s.by(soon)).toList();
	}

	/** Who could take it today and said that they want it. */
	public List<Nearest> willing() {
		return ready().stream().filter(Nearest::wants).toList();
	}

	/** Whether somebody could take it today, and none of those has said that they want it; somebody whose wishes are not shown might. */
	public boolean unwanted() {
		return !ready().isEmpty() && ready().stream().allMatch(n -> n.stance().isPresent() && !n.wants());
	}

	/** Whether nobody could follow: neither now nor soon. */
	public boolean bare() {
		return successors.stream().noneMatch(s -> s.ready() || s.by(soon));
	}

	/** @param since ISO date; empty when it was never recorded */
	public record Holder(UUID person, String name, String since) {
	}
}
