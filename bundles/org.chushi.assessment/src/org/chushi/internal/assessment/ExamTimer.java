package org.chushi.internal.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.chushi.assessment.Exams;
import org.chushi.internal.assessment.ExamEvents.AttemptSeen;
import org.chushi.internal.assessment.ExamEvents.ClockTurned;
import org.chushi.internal.assessment.SteadyTime.Tick;
import org.chushi.journal.NewEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How much of an attempt's time is used. Within a run of the program the steady time counts, so a turned clock gives
 * nothing and takes nothing; where the steady time stands still while the machine sleeps, a clock that leapt forward is
 * taken for sleep. Between two runs the clock counts from the moment the person was seen last, never backwards and, as
 * long as the machine was not started anew, never less than its steady time. What was used once stays used.
 */
@Component(service = ExamTimer.class)
public final class ExamTimer {

	/** A clock that differs by more than this from the steady time was turned. */
	static final long TURNED_MILLIS = 2_000;
	/** Time seen to be used is stored when it has grown by this. */
	static final long KEPT_MILLIS = 3_000;
	/** A machine hands in what is sat on another one only so long after the end: its own clock may be the wrong one. */
	static final Duration ELSEWHERE = Duration.ofHours(1);

	/** @param turned by how much the clock was turned, not yet on record */
	private record Mark(long used, Tick tick, Instant wall, long turned) {
	}

	private final Clock clock;
	private final SteadyTime steady;
	private final Map<UUID, Mark> marks = new ConcurrentHashMap<>();

	@Activate
	public ExamTimer(@Reference Clock clock, @Reference SteadyTime steady) {
		this.clock = clock;
		this.steady = steady;
	}

	Instant now() {
		return clock.instant();
	}

	long used(Attempt attempt) {
		return measured(attempt).used();
	}

	private Mark measured(Attempt attempt) {
		return marks.compute(attempt.attempt(), (id, mark) -> {
			Tick tick = steady.tick();
			Instant wall = clock.instant();
			return mark != null && mark.tick().source().equals(tick.source()) ? within(attempt, mark, tick, wall)
					: between(attempt, tick, wall);
		});
	}

	private static Mark within(Attempt attempt, Mark mark, Tick tick, Instant wall) {
		long passed = tick.millisSince(mark.tick());
		long clocked = millis(mark.wall(), wall);
		long leap = Math.abs(clocked - passed) > TURNED_MILLIS ? clocked - passed : 0;
		long used = mark.used() + (leap > 0 && !tick.countsSleep() ? clocked : passed);
		// whole milliseconds go over, the rest stays to be counted the next time
		Tick counted = new Tick(tick.source(), mark.tick().nanos() + passed * 1_000_000, tick.countsSleep());
		return new Mark(Math.max(used, attempt.seen().used()), counted, wall, mark.turned() + leap);
	}

	private static Mark between(Attempt attempt, Tick tick, Instant wall) {
		Seen seen = attempt.seen();
		long clocked = millis(seen.wall(), wall);
		long used = seen.used() + Math.max(0, clocked);
		long leap = clocked < -TURNED_MILLIS ? clocked : 0;
		if (seen.tick() != null && seen.tick().tick().source().equals(tick.source())) {
			long passed = tick.millisSince(seen.tick().tick());
			used = Math.max(used, seen.tick().used() + passed);
			long off = millis(seen.tick().wall(), wall) - passed;
			leap = Math.abs(off) > TURNED_MILLIS ? off : 0;
		}
		return new Mark(used, tick, wall, leap);
	}

	private static long millis(Instant from, Instant to) {
		return Duration.between(from, to).toMillis();
	}

	/** Time left of the paper, granted time included; not below zero. */
	Duration remaining(Attempt attempt) {
		return Duration.ofMillis(Math.max(0, attempt.limitMillis() - used(attempt)));
	}

	/** Beyond the end and the grace. */
	boolean over(Attempt attempt) {
		return used(attempt) > attempt.limitMillis() + graceMillis();
	}

	/** So far beyond the end that somebody else's machine may hand it in as well. */
	boolean longOver(Attempt attempt) {
		return used(attempt) > attempt.limitMillis() + ELSEWHERE.toMillis();
	}

	static long graceMillis() {
		return Exams.GRACE_SECONDS * 1000L;
	}

	/** When the attempt ends if it ends now: not after its time was over, not before it began. */
	Instant end(Attempt attempt) {
		long used = used(attempt);
		Instant end = (used < attempt.limitMillis() ? clock.instant()
				: attempt.seen().wall().plusMillis(attempt.limitMillis() - attempt.seen().used())).truncatedTo(ChronoUnit.MILLIS);
		return end.isBefore(attempt.started()) ? attempt.started() : end;
	}

	/** A turned clock that is not yet on record, and with it, or when it is due, the time seen to be used. */
	List<NewEvent> notes(Attempt attempt, boolean due) {
		Mark mark = measured(attempt);
		String stream = ExamEvents.attempt(attempt.attempt());
		NewEvent seen = ExamEvents.SEEN.on(stream, seen(attempt.attempt(), mark));
		if (mark.turned() != 0) {
			return List.of(ExamEvents.TURNED.on(stream, new ClockTurned(attempt.attempt(), mark.turned(), mark.used())), seen);
		}
		return due && mark.used() - attempt.seen().used() >= KEPT_MILLIS ? List.of(seen) : List.of();
	}

	/** Where an attempt begins. */
	AttemptSeen seen(UUID attempt) {
		return seen(attempt, new Mark(0, steady.tick(), clock.instant(), 0));
	}

	private static AttemptSeen seen(UUID attempt, Mark mark) {
		return new AttemptSeen(attempt, mark.used(), mark.tick().source(), mark.tick().nanos(), mark.tick().countsSleep());
	}

	/** The notes are stored. */
	void noted(UUID attempt) {
		marks.computeIfPresent(attempt, (id, mark) -> new Mark(mark.used(), mark.tick(), mark.wall(), 0));
	}

	void forget(UUID attempt) {
		marks.remove(attempt);
	}
}
