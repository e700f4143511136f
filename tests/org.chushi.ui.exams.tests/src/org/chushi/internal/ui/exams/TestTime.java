package org.chushi.internal.ui.exams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that moves when told to. */
final class TestTime extends Clock {

	private Instant now = Instant.parse("2026-03-02T01:00:00Z");

	void pass(Duration time) {
		now = now.plus(time);
	}

	long nanos() {
		return Duration.between(Instant.EPOCH, now).toNanos();
	}

	@Override
	public Instant instant() {
		return now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.of("Asia/Shanghai");
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}
}
