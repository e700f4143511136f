package org.chushi.growth;

import java.time.Duration;
import java.time.Instant;

import org.chushi.core.Bilingual;
import org.chushi.internal.growth.Messages;

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

	/** Whether it goes somewhere without saying to which position. */
	public boolean isOpen() {
		return direction != Direction.STAY && position.isEmpty();
	}

	/** Where to, in a few words: the direction, and the position when one was named. */
	public Bilingual aim() {
		return position.isEmpty() ? direction.title() : Messages.Wish_aim.text(direction.title(), positionTitle);
	}

	/** How much and when; staying has no day. */
	public Bilingual detail() {
		return horizon == Horizon.LATER ? strength.title() : Messages.Wish_detail.text(strength.title(), horizon.title());
	}

	/** Whether it is about a position, or about a direction that leads there. */
	public boolean aims(String wanted, Direction way) {
		return position.isEmpty() ? direction == way : position.equals(wanted);
	}
}
