package org.chushi.internal.ui.exams;

import java.time.Duration;

import org.chushi.core.Bilingual;
import org.chushi.ui.Status;

/** The time that somebody has left, as the invigilator reads it: always with words. */
record TimeLeft(Duration left) {

	private static final Duration TIGHT = Duration.ofMinutes(10);
	private static final Duration LAST = Duration.ofMinutes(2);

	Status status() {
		return left.compareTo(LAST) <= 0 ? Status.STOP : left.compareTo(TIGHT) <= 0 ? Status.WAIT : Status.INFO;
	}

	/** {@code 1:05:09} or {@code 21:40}. */
	String clock() {
		long seconds = Math.max(0, left.toSeconds());
		return seconds >= 3600 ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
				: "%02d:%02d".formatted(seconds / 60, seconds % 60);
	}

	Bilingual text() {
		return left.isPositive() ? Messages.TimeLeft_left.text(clock()) : Messages.TimeLeft_over.text();
	}
}
