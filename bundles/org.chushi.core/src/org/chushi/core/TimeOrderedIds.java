package org.chushi.core;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix time in milliseconds, then 74 random bits. Ids made in the
 * same millisecond by one source grow: the first 12 random bits count up (section 6.2, method 1).
 */
public final class TimeOrderedIds implements Ids {

	private final Clock clock;
	private final RandomGenerator random;
	private long lastMillis = -1;
	private int counter;

	public TimeOrderedIds(Clock clock, RandomGenerator random) {
		this.clock = clock;
		this.random = random;
	}

	@Override
	public synchronized UUID next() {
		long now = Math.max(clock.millis(), lastMillis);
		if (now == lastMillis && counter < 0xFFF) {
			counter++;
		} else {
			now = now == lastMillis ? now + 1 : now;
			// the upper bit stays free, so that at least 2,048 ids fit into the millisecond
			counter = random.nextInt(0x800);
		}
		lastMillis = now;
		long high = now << 16 | 0x7000 | counter;
		long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
		return new UUID(high, low);
	}
}
