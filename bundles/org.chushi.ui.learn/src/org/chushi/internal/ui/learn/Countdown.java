package org.chushi.internal.ui.learn;

import java.time.Duration;

import org.chushi.core.Bilingual;
import org.chushi.ui.Status;

/**
 * The time that is left of an exam, always with words.
 *
 * @param total all there was, for the moment from which it gets tight
 */
record Countdown(Duration left, Duration total) {

	private static final Duration LAST = Duration.ofMinutes(2);

	boolean over() {
		return !left.isPositive();
	}

	/** A quarter of the time, at most ten minutes, is tight; the last two minutes are urgent. */
	Status status() {
		Duration tight = total.dividedBy(4).compareTo(Duration.ofMinutes(10)) < 0 ? total.dividedBy(4)
				: Duration.ofMinutes(10);
		return left.compareTo(LAST) <= 0 ? Status.STOP : left.compareTo(tight) <= 0 ? Status.WAIT : Status.INFO;
	}

	/** {@code 1:05:09} or {@code 21:40}. */
	static String clock(Duration left) {
		long seconds = Math.max(0, left.toSeconds());
		return seconds >= 3600 ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
				: "%02d:%02d".formatted(seconds / 60, seconds % 60);
	}

	Bilingual text() {
		return over() ? Messages.Countdown_over.text() : (switch (status()) {
		case STOP -> Messages.Countdown_last;
		case WAIT -> Messages.Countdown_tight;
		default -> Messages.Countdown_left;
		}).text(clock(left));
	}
}
