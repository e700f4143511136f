package org.chushi.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.chushi.practice.Memory.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FsrsTest {

	private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");
	private final Fsrs fsrs = new Fsrs(FsrsSettings.STANDARD);

	private static List<Rating> ratings(String grades) {
		return grades.chars().mapToObj(g -> Rating.values()[g - '1']).toList();
	}

	/** Every review at the moment it is due. */
	private static List<Long> intervals(Fsrs fsrs, String grades) {
		List<Long> days = new ArrayList<>();
		Optional<Memory> memory = Optional.empty();
		for (Rating rating : ratings(grades)) {
			memory = Optional.of(fsrs.review(memory, rating, memory.map(Memory::due).orElse(START)));
			days.add(Duration.between(memory.get().reviewed(), memory.get().due()).toDays());
		}
		return days;
	}

	@Test
	void thePublishedVectorComesOutExactly() {
		assertThat(intervals(fsrs, "3333331133333")).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L,
				21L);
	}

	@Test
	void theMemoryAfterAPublishedHistoryComesOutToFourDigits() {
		Optional<Memory> memory = Optional.empty();
		Instant at = START;
		List<Rating> ratings = ratings("133333");
		int[] days = { 0, 0, 1, 3, 8, 21 };
		for (int i = 0; i < days.length; i++) {
			at = at.plus(Duration.ofDays(days[i]));
			memory = Optional.of(fsrs.review(memory, ratings.get(i), at));
		}
		assertThat(memory.get().stability()).isCloseTo(53.62691, within(0.00005));
		assertThat(memory.get().difficulty()).isCloseTo(6.35749, within(0.00005));
	}

	@ParameterizedTest
	@CsvSource({ "AGAIN, LEARNING, 0, 60", "HARD, LEARNING, 0, 330", "GOOD, LEARNING, 1, 600" })
	void aNewCardGoesThroughTheLearningSteps(Rating rating, Phase phase, int step, long seconds) {
		Memory memory = fsrs.review(Optional.empty(), rating, START);
		assertThat(memory.phase()).isEqualTo(phase);
		assertThat(memory.step()).isEqualTo(step);
		assertThat(memory.due()).isEqualTo(START.plusSeconds(seconds));
	}

	@Test
	void anEasyNewCardIsKnownAtOnce() {
		Memory memory = fsrs.review(Optional.empty(), Rating.EASY, START);
		assertThat(memory.phase()).isEqualTo(Phase.REVIEW);
		assertThat(memory.due()).isEqualTo(START.plus(Duration.ofDays(8)));
	}

	@Test
	void aForgottenCardIsLearnedAgainAndComesBackAfterOneGoodStep() {
		Memory known = fsrs.review(Optional.empty(), Rating.EASY, START);
		Memory lost = fsrs.review(Optional.of(known), Rating.AGAIN, known.due());
		assertThat(lost.phase()).isEqualTo(Phase.RELEARNING);
		assertThat(Duration.between(lost.reviewed(), lost.due())).isEqualTo(Duration.ofMinutes(10));
		assertThat(lost.stability()).isLessThan(known.stability());
		Memory hard = fsrs.review(Optional.of(lost), Rating.HARD, lost.due());
		assertThat(Duration.between(hard.reviewed(), hard.due())).isEqualTo(Duration.ofMinutes(15));
		assertThat(fsrs.review(Optional.of(hard), Rating.GOOD, hard.due()).phase()).isEqualTo(Phase.REVIEW);
	}

	@Test
	void withoutStepsEveryIntervalIsADayOrMore() {
		Fsrs plain = new Fsrs(FsrsSettings.STANDARD.stepping(List.of(), List.of()));
		assertThat(intervals(plain, "1313")).allMatch(days -> days >= 1);
	}

	@Test
	void aCardFromMoreStepsThanThereAreNowIsDoneWithThem() {
		Fsrs more = new Fsrs(FsrsSettings.STANDARD.stepping(
				List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(10)), List.of()));
		Memory third = more.review(Optional.of(more.review(Optional.empty(), Rating.GOOD, START)), Rating.GOOD, START);
		assertThat(third.step()).isEqualTo(2);
		assertThat(third.due()).isEqualTo(START.plus(Duration.ofMinutes(10)));
		assertThat(more.review(Optional.of(third), Rating.HARD, START).due()).isEqualTo(third.due());
		assertThat(fsrs.review(Optional.of(third), Rating.HARD, START).phase()).isEqualTo(Phase.REVIEW);
		assertThat(fsrs.review(Optional.of(third), Rating.AGAIN, START).phase()).isEqualTo(Phase.LEARNING);
	}

	@Test
	void recallIsNinetyPercentProbableAfterAsManyDaysAsTheStability() {
		Memory memory = new Memory(Phase.REVIEW, 0, 30, 5, START, START);
		assertThat(fsrs.retrievability(memory, 30)).isCloseTo(0.9, within(1e-12));
		assertThat(fsrs.retrievability(memory, 0)).isEqualTo(1);
		assertThat(fsrs.retrievability(memory, -3)).isEqualTo(1);
		assertThat(fsrs.interval(30)).isEqualTo(30);
	}

	@Test
	void whoWantsToKeepMoreReviewsMoreOften() {
		assertThat(new Fsrs(FsrsSettings.STANDARD.retaining(0.95)).interval(30)).isLessThan(15);
		assertThat(new Fsrs(FsrsSettings.STANDARD.retaining(0.8)).interval(30)).isGreaterThan(60);
	}

	@Test
	void noIntervalIsLongerThanTheLongest() {
		assertThat(fsrs.interval(1e9)).isEqualTo(36_500);
		assertThat(fsrs.interval(Fsrs.LEAST_STABILITY)).isEqualTo(1);
	}

	@Test
	void fuzzMovesAnIntervalWithinItsRangeAndOnlyWhenAsked() {
		Memory exact = fsrs.review(Optional.empty(), Rating.EASY, START, 0, OptionalDouble.empty());
		Memory first = fsrs.review(Optional.empty(), Rating.EASY, START, 0, OptionalDouble.of(0));
		Memory last = fsrs.review(Optional.empty(), Rating.EASY, START, 0, OptionalDouble.of(0.999));
		assertThat(Duration.between(START, exact.due()).toDays()).isEqualTo(8);
		assertThat(Duration.between(START, first.due()).toDays()).isEqualTo(6);
		assertThat(Duration.between(START, last.due()).toDays()).isEqualTo(10);
		assertThat(last.stability()).isEqualTo(exact.stability());
	}
}
