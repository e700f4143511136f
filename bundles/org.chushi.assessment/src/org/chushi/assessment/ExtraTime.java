package org.chushi.assessment;

import java.time.Duration;

/**
 * Time beyond the limit: a share of it, or minutes, or both.
 *
 * @param percent of the limit of the paper and of each section, 0 to 200
 * @param minutes 0 to 480
 */
public record ExtraTime(int percent, int minutes) {

	public static final ExtraTime NONE = new ExtraTime(0, 0);
	public static final int MOST_PERCENT = 200;
	public static final int MOST_MINUTES = 480;

	public boolean none() {
		return percent == 0 && minutes == 0;
	}

	public boolean valid() {
		return percent >= 0 && percent <= MOST_PERCENT && minutes >= 0 && minutes <= MOST_MINUTES;
	}

	/** What it comes to. @param limit in minutes */
	public Duration of(int limit) {
		return Duration.ofMillis(limit * 600L * percent + minutes * 60_000L);
	}
}
