package org.chushi.internal.ui.questions;

import java.util.function.LongSupplier;

/** How long somebody has been typing: from the first key on, on top of what was measured before. */
final class Stopwatch {

	private static final long MILLI = 1_000_000;

	private final LongSupplier nanos;
	private final long limit;
	private long before;
	private long began;
	private boolean running;

	/** @param nanos a clock, as {@link System#nanoTime}. @param limit milliseconds, 0 for none */
	Stopwatch(LongSupplier nanos, long limit, long before) {
		this.nanos = nanos;
		this.limit = limit;
		this.before = before;
	}

	/** Goes on, if it does not run. */
	void start() {
		if (!running) {
			running = true;
			began = nanos.getAsLong();
		}
	}

	void stop() {
		before = millis();
		running = false;
	}

	void reset() {
		before = 0;
		running = false;
	}

	boolean running() {
		return running;
	}

	/** Never more than the limit. */
	long millis() {
		long now = before + (running ? (nanos.getAsLong() - began) / MILLI : 0);
		return limit > 0 ? Math.min(limit, now) : now;
	}

	boolean over() {
		return limit > 0 && millis() >= limit;
	}
}
