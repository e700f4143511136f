package org.chushi.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock on the wall of Shanghai that stands until it is moved, and time that passes whatever the clock says. */
public final class TestTime extends Clock {

	private Instant wall = Instant.parse("2026-03-02T01:00:00Z");
	private long nanos = 42;
	private Runnable meanwhile = () -> {
	};

	/** Something happens the next time somebody looks at the clock. */
	public synchronized void meanwhile(Runnable happening) {
		meanwhile = happening;
	}

	/** Time goes by, and the clock goes with it. */
	public synchronized void pass(Duration time) {
		wall = wall.plus(time);
		nanos += time.toNanos();
	}

	/** Somebody turns the clock; no time goes by. */
	public synchronized void turn(Duration by) {
		wall = wall.plus(by);
	}

	/** As {@link System#nanoTime}: starts anywhere when the program starts. */
	public synchronized long nanos() {
		return nanos;
	}

	@Override
	public Instant instant() {
		happening().run();
		synchronized (this) {
			return wall;
		}
	}

	private synchronized Runnable happening() {
		Runnable happening = meanwhile;
		meanwhile = () -> {
		};
		return happening;
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
