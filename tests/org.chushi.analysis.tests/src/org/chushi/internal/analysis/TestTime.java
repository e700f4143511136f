package org.chushi.internal.analysis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until it is moved, by the time of Shanghai. */
final class TestTime extends Clock {

	private Instant now = Instant.parse("2026-03-02T01:00:00Z");
	private Runnable meanwhile = () -> {
	};

	/** Something happens the next time somebody looks at the clock. */
	void meanwhile(Runnable happening) {
		meanwhile = happening;
	}

	void pass(Duration time) {
		now = now.plus(time);
	}

	@Override
	public Instant instant() {
		Runnable happening = meanwhile;
		meanwhile = () -> {
		};
		happening.run();
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
