package org.chushi.acceptance.tests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that moves when told to; every look costs a millisecond, so that the order of events shows. */
final class TestClock extends Clock {

	private Instant now = Instant.parse("2026-03-02T01:00:00Z");

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
}
