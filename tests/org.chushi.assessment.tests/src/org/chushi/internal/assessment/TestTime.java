package org.chushi.internal.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock on the wall that can be turned, and time that passes whatever the clock says. */
final class TestTime extends Clock {

	private Instant wall;
	private long nanos = 42;

	TestTime(String wall) {
		this.wall = Instant.parse(wall);
	}

	/** Time goes by, and the clock goes with it. */
	synchronized void pass(Duration time) {
		wall = wall.plus(time);
		nanos += time.toNanos();
	}

	/** Somebody turns the clock; no time goes by. */
	synchronized void turn(Duration by) {
		wall = wall.plus(by);
	}

	/** As {@link System#nanoTime}: starts anywhere when the program starts. */
	synchronized long nanos() {
		return nanos;
	}

	@Override
	public synchronized Instant instant() {
		return wall;
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
