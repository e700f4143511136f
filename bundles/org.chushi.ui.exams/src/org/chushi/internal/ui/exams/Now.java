package org.chushi.internal.ui.exams;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import org.chushi.assessment.Invigilation;
import org.chushi.assessment.Sitting;

/**
 * Who sits, as it was read last, and what of the time is left since then. It is read off the UI thread and shown in it;
 * the time between two readings is measured, not asked of a clock that may be turned.
 */
final class Now {

	/** @param at when it was read, and in steady time */
	private record Reading(Map<UUID, Sitting> sittings, Instant at, long nanos) {
	}

	private final LongSupplier nanos;
	private volatile Reading last;

	Now() {
		this(System::nanoTime);
	}

	/** @param nanos a steady time */
	Now(LongSupplier nanos) {
		this.nanos = nanos;
		read(List.of(), Instant.EPOCH);
	}

	/** @param at now, by the clock */
	void read(List<Sitting> sittings, Instant at) {
		last = new Reading(sittings.stream().collect(Collectors.toMap(Sitting::attempt, Function.identity())), at, nanos.getAsLong());
	}

	Optional<Sitting> sitting(UUID attempt) {
		return Optional.ofNullable(last.sittings().get(attempt));
	}

	/** What is left of the paper at this moment. */
	TimeLeft left(Sitting sitting) {
		return new TimeLeft(since(sitting.remaining()));
	}

	/** The same of the section the person is in, where it has a limit of its own. */
	Optional<TimeLeft> section(Sitting sitting) {
		return sitting.left().map(left -> new TimeLeft(since(left)));
	}

	/** Since when nothing was heard of the program somebody sits at; none while it is heard. */
	Optional<Instant> silent(Sitting sitting) {
		Reading read = last;
		Duration silence = Duration.between(sitting.seen(), read.at()).plusNanos(nanos.getAsLong() - read.nanos());
		return silence.compareTo(Invigilation.SILENCE) > 0 ? Optional.of(sitting.seen()) : Optional.empty();
	}

	private Duration since(Duration read) {
		Duration left = read.minusNanos(nanos.getAsLong() - last.nanos());
		return left.isNegative() ? Duration.ZERO : left;
	}
}
