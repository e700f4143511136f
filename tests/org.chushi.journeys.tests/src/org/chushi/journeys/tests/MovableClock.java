package org.chushi.journeys.tests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The real time, put forward when a journey has to wait for tomorrow. */
final class MovableClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	void pass(Duration time) {
		ahead = ahead.plus(time);
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.systemDefault();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
	}
}
