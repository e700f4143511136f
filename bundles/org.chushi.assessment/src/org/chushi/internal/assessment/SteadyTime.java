package org.chushi.internal.assessment;

/** A count of time that nobody can turn, unlike the clock. A service. */
@FunctionalInterface
public interface SteadyTime {

	/**
	 * A reading.
	 *
	 * @param source      what counts; only readings of one source can be compared
	 * @param nanos       count up; where they began has no meaning
	 * @param countsSleep time in which the machine sleeps is counted
	 */
	record Tick(String source, long nanos, boolean countsSleep) {

		long millisSince(Tick earlier) {
			return Math.max(0, (nanos - earlier.nanos) / 1_000_000);
		}
	}

	Tick tick();
}
