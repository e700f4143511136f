package org.chushi.internal.practice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.practice.Fsrs;
import org.chushi.practice.FsrsSettings;
import org.chushi.practice.Memory;
import org.chushi.practice.Memory.Phase;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.Rating;
import org.chushi.questions.TypeData;

/**
 * What one person remembers of one question. Days between reviews are days of the person's calendar: an answer in the
 * morning after one in the afternoon is a day later, as it is for who sleeps in between.
 *
 * @param key        what was right when the person learned it, options called as in the content
 * @param fed        it comes as a new card: not met in practice first, or to be learned anew
 * @param causes     what else brought it here: an exam, a finding
 * @param changed    the key was put right since the last answer
 * @param memory     null for a new card
 * @param before     the memory before the last answer, null when it was the first
 * @param rating     of the last review, null for a new card
 * @param round      of the last answer; null when there was none, or something else came since
 * @param day        of the last review; null for a new card
 * @param waited     days between the last two reviews
 * @param introduced day of the first review of a fed card; null when there was none
 * @param reviews    so far
 */
record Card(UUID person, String question, TypeData key, boolean fed, List<String> causes, boolean changed,
		Memory memory, Memory before, Rating rating, UUID round, LocalDate day, long waited, LocalDate introduced,
		int reviews) {

	private static final Fsrs FSRS = new Fsrs(FsrsSettings.STANDARD);

	static Card met(UUID person, String question, TypeData key, boolean fed) {
		return new Card(person, question, key, fed, List.of(), false, null, null, null, null, null, 0, null, 0);
	}

	/** An answer in practice; the instant never goes back, whatever the clock did. */
	Card reviewed(Rating rating, Instant at, LocalDate on, UUID in, TypeData byKey) {
		Instant when = memory != null && at.isBefore(memory.reviewed()) ? memory.reviewed() : at;
		LocalDate last = day != null && on.isBefore(day) ? day : on;
		long days = day == null ? 0 : ChronoUnit.DAYS.between(day, last);
		Memory next = FSRS.review(Optional.ofNullable(memory), rating, when, days, fuzz(reviews));
		return new Card(person, question, byKey, fed, causes, false, next, memory, rating, in, last, days,
				introduced == null && fed ? last : introduced, reviews + 1);
	}

	/** The last answer counts otherwise. */
	Card rated(Rating other) {
		return new Card(person, question, key, fed, causes, changed, rerated(other), before, other, round, day, waited,
				introduced, reviews);
	}

	/** The memory if the last answer counted so. */
	Memory rerated(Rating other) {
		return FSRS.review(Optional.ofNullable(before), other, memory.reviewed(), waited, fuzz(reviews - 1));
	}

	/** Something showed that it was not known at that time; what was learned since stays. */
	Card caused(String cause, Instant at, LocalDate on) {
		if (causes.contains(cause)) {
			return this;
		}
		Card more = withCauses(Stream.concat(causes.stream(), Stream.of(cause)).toList());
		return fresh() || !at.isAfter(memory.reviewed()) ? more : more.reviewed(Rating.AGAIN, at, on, null, key);
	}

	/** The cause was none after all; a review it has led to stays. */
	Card without(String cause) {
		return withCauses(causes.stream().filter(c -> !c.equals(cause)).toList());
	}

	/** Nothing is left that brought it here. */
	boolean idle() {
		return fresh() && causes.isEmpty() && reviews == 0;
	}

	/** As new, with another key. */
	Card reset(TypeData newKey) {
		return new Card(person, question, newKey, true, causes, true, null, null, null, null, null, 0, null, reviews);
	}

	private Card withCauses(List<String> other) {
		return new Card(person, question, key, fed, other, changed, memory, before, rating, round, day, waited,
				introduced, reviews);
	}

	/** The same place for the same review of the same card at every rebuild. */
	private OptionalDouble fuzz(int review) {
		long bits = UUID.nameUUIDFromBytes((person + ":" + question + ":" + review).getBytes(StandardCharsets.UTF_8))
				.getMostSignificantBits();
		return OptionalDouble.of((bits >>> 11) * 0x1p-53);
	}

	boolean fresh() {
		return memory == null;
	}

	/** The day it comes again; nothing for a new card. */
	Optional<LocalDate> dueDay() {
		return fresh() ? Optional.empty()
				: Optional.of(day.plusDays(Duration.between(memory.reviewed(), memory.due()).toDays()));
	}

	/** Learned cards come on their day, whatever the hour; cards in their steps come after their minutes. */
	boolean due(Instant now, LocalDate today) {
		return !fresh() && (memory.phase() == Phase.REVIEW ? !dueDay().orElseThrow().isAfter(today)
				: !memory.due().isAfter(now.plus(PracticePolicy.LEARN_AHEAD)));
	}

	boolean overdue(LocalDate today) {
		return dueDay().filter(d -> d.isBefore(today)).isPresent();
	}

	/** Whether an answer today shows what was remembered: learned, and not asked yet today. */
	boolean shows(LocalDate today) {
		return !fresh() && memory.phase() == Phase.REVIEW && day.isBefore(today);
	}

	/** Probability that the person knows it now; 0 for a new card. */
	double recall(LocalDate today) {
		return fresh() ? 0 : FSRS.retrievability(memory, ChronoUnit.DAYS.between(day, today));
	}
}
