package org.chushi.internal.ui.learn;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.chushi.assessment.RunningExam;
import org.chushi.assessment.SectionProgress;
import org.chushi.assessment.SectionSnapshot;

/**
 * The time that is left of an exam and of the section under way, between two readings of the engine, which alone knows it:
 * this machine's count may stand still while it sleeps.
 */
final class ExamClock {

	/** @param end on the clock of {@link #nanos} */
	private record Limit(long end, Duration total) {
	}

	private final LongSupplier nanos;
	private Limit paper;
	private Optional<Limit> section;

	/** @param nanos as {@link System#nanoTime} */
	ExamClock(LongSupplier nanos, RunningExam exam) {
		this.nanos = nanos;
		read(exam);
	}

	/** Goes by what the engine says now. */
	void read(RunningExam exam) {
		long now = nanos.getAsLong();
		paper = new Limit(now + exam.remaining().toNanos(), Duration.ofMinutes(exam.minutes()).plus(exam.extra()));
		section = exam.underWay().flatMap(here -> here.remaining().filter(Duration::isPositive)
				.map(left -> new Limit(now + left.toNanos(), total(exam, here))));
	}

	private static Duration total(RunningExam exam, SectionProgress here) {
		return Duration.ofMinutes(exam.sections().stream().filter(s -> s.section().equals(here.section()))
				.mapToInt(SectionSnapshot::minutes).findFirst().orElse(0));
	}

	Countdown paper() {
		return countdown(paper);
	}

	/** Of the section under way, if it has a time of its own that was not used up when the engine was read. */
	Optional<Countdown> section() {
		return section.map(this::countdown);
	}

	boolean over() {
		return paper().over() || section().filter(Countdown::over).isPresent();
	}

	private Countdown countdown(Limit limit) {
		return new Countdown(Duration.ofNanos(limit.end() - nanos.getAsLong()), limit.total());
	}
}
