package org.chushi.internal.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import org.chushi.assessment.Exams;

/**
 * How much of an attempt's time is used: the most of what the wall clock says since the start, what the journal says was
 * used already, and what a clock that nobody can turn has counted in this run of the program. So a clock put back gives
 * no time, and what was used once stays used.
 */
final class ExamTimer {

	private record Mark(long usedMillis, long nanos) {
	}

	private final Clock clock;
	private final LongSupplier nanos;
	private final Map<UUID, Mark> marks = new ConcurrentHashMap<>();

	/** @param nanos grows steadily and has no meaning of its own, as {@link System#nanoTime} */
	ExamTimer(Clock clock, LongSupplier nanos) {
		this.clock = clock;
		this.nanos = nanos;
	}

	Instant now() {
		return clock.instant();
	}

	long used(Attempt attempt) {
		return marks.compute(attempt.attempt(), (id, mark) -> {
			long tick = nanos.getAsLong();
			long wall = Duration.between(attempt.zero(), clock.instant()).toMillis();
			long counted = mark == null ? 0 : mark.usedMillis() + (tick - mark.nanos()) / 1_000_000;
			return mark != null && counted >= wall && counted >= attempt.usedMillis() ? advanced(mark, counted, tick)
					: new Mark(Math.max(Math.max(wall, attempt.usedMillis()), counted), tick);
		}).usedMillis();
	}

	/** Whole milliseconds go over, the rest stays to be counted the next time. */
	private static Mark advanced(Mark mark, long counted, long tick) {
		return new Mark(counted, tick - (tick - mark.nanos()) % 1_000_000);
	}

	Duration remaining(Attempt attempt) {
		return Duration.ofMillis(Math.max(0, attempt.limitMillis() - used(attempt)));
	}

	/** Beyond the end and the grace. */
	boolean over(Attempt attempt) {
		return used(attempt) > attempt.limitMillis() + Exams.GRACE_SECONDS * 1000L;
	}

	/** When the attempt ends if it ends now: not after its time was over, not before it began. */
	Instant end(Attempt attempt) {
		Instant end = attempt.zero().plusMillis(Math.min(used(attempt), attempt.limitMillis()))
				.truncatedTo(ChronoUnit.MILLIS);
		return end.isBefore(attempt.started()) ? attempt.started() : end;
	}

	void forget(Attempt attempt) {
		marks.remove(attempt.attempt());
	}
}
