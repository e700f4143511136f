package org.chushi.growth;

import java.time.Duration;
import java.time.Instant;

import org.chushi.core.Bilingual;

/**
 * What somebody said they want, in one direction.
 *
 * @param position      id of the position wished; empty for a direction alone
 * @param positionTitle as it was called when it was said
 * @param words         of their own; may be empty
 */
public record Wish(Direction direction, String position, Bilingual positionTitle, Strength strength, Horizon horizon, String words,
		Instant stated) {

	/** What was said longer ago is asked about again before anything rests on it: half a year, as long as the usual talk about pay and post. */
	public static final Duration FRESH = Duration.ofDays(180);

	public boolean isOld(Instant now) {
		return stated.plus(FRESH).isBefore(now);
	}

	/** Whether it is about a position, or about a direction that leads there. */
	public boolean aims(String wanted, Direction way) {
		return position.isEmpty() ? direction == way : position.equals(wanted);
	}
}
