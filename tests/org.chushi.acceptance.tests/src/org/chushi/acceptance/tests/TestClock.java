package org.chushi.acceptance.tests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.chushi.internal.assessment.SteadyTime;

/** A clock that moves when told to; every look costs a millisecond, so that the order of events shows. */
final class TestClock extends Clock {

	private Instant now = Instant.parse("2026-03-02T01:00:00Z");

	private Instant latest = now;

	void pass(Duration time) {
		now = now.plus(time);
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
	public synchronized Instant instant() {
		now = now.plusMillis(1);
		return now;
	}

	/** Time that passes with this clock, but never goes back with it. */
	synchronized SteadyTime.Tick steady() {
		latest = latest.isBefore(now) ? now : latest;
		return new SteadyTime.Tick("test", Duration.between(Instant.EPOCH, latest).toNanos(), true);
	}
}
