package org.chushi.internal.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes on by one second and a bit every time it is asked. */
final class ManualClock extends Clock {

	private Instant now = Instant.parse("2026-03-01T08:00:00.123456Z");

	@Override
	public synchronized Instant instant() {
		now = now.plus(Duration.ofNanos(1_000_000_007L));
		return now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}
}
