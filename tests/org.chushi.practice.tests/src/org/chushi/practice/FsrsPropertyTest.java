package org.chushi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

import org.chushi.practice.Memory.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold in every history of reviews, with the default and with any allowed weights. */
final class FsrsPropertyTest {

	private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

	static java.util.stream.LongStream seeds() {
		return java.util.stream.LongStream.range(0, 60);
	}

	private static FsrsSettings settings(SplittableRandom random) {
		if (random.nextInt(3) > 0) {
			return FsrsSettings.STANDARD;
		}
		List<Double> weights = new ArrayList<>();
		for (int i = 0; i < FsrsSettings.LEAST.size(); i++) {
			double least = FsrsSettings.LEAST.get(i);
			weights.add(least + random.nextDouble() * (FsrsSettings.MOST.get(i) - least));
		}
		weights.subList(0, 4).sort(null);
		return new FsrsSettings(weights, 0.7 + random.nextDouble() * 0.29, steps(random), steps(random), 36_500);
	}

	private static List<Duration> steps(SplittableRandom random) {
		return List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofMinutes(30)).subList(0, random.nextInt(4));
	}

	private static Instant later(SplittableRandom random, Memory memory) {
		return switch (random.nextInt(4)) {
		case 0 -> memory.reviewed().plusSeconds(random.nextInt(3600));
		case 1 -> memory.due();
		case 2 -> memory.due().plus(Duration.ofDays(random.nextInt(400)));
		default -> memory.reviewed().plus(Duration.ofHours(random.nextInt(24 * 30)));
		};
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void memoryStaysWithinItsBoundsAndIsDueAfterItsLastReview(long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Fsrs fsrs = new Fsrs(settings(random));
		Optional<Memory> memory = Optional.empty();
		for (int i = 0; i < 200; i++) {
			Instant at = memory.map(m -> later(random, m)).orElse(START);
			Rating rating = Rating.values()[random.nextInt(4)];
			Memory now = fsrs.review(memory, rating, at);
			assertThat(now.stability()).isFinite().isGreaterThanOrEqualTo(Fsrs.LEAST_STABILITY);
			assertThat(now.difficulty()).isBetween(1.0, 10.0);
			assertThat(now.reviewed()).isEqualTo(at);
			assertThat(now.due()).isAfter(at);
			assertThat(now.phase() == Phase.REVIEW).isEqualTo(Duration.between(at, now.due()).toDays() >= 1);
			assertThat(fsrs.retrievability(now, random.nextInt(1000))).isBetween(0.0, 1.0);
			memory = Optional.of(now);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatWasRecalledBetterComesBackNoSooner(long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Fsrs fsrs = new Fsrs(FsrsSettings.STANDARD);
		Optional<Memory> memory = Optional.empty();
		for (int i = 0; i < 100; i++) {
			Instant at = memory.map(m -> later(random, m)).orElse(START);
			double fuzz = random.nextDouble();
			Memory before = null;
			for (Rating rating : Rating.values()) {
				long days = memory.map(m -> Duration.between(m.reviewed(), at).toDays()).orElse(0L);
				Memory exact = fsrs.review(memory, rating, at);
				Memory moved = fsrs.review(memory, rating, at, days, OptionalDouble.of(fuzz));
				if (before != null) {
					assertThat(exact.due()).isAfterOrEqualTo(before.due());
					assertThat(exact.stability()).isGreaterThanOrEqualTo(before.stability());
					assertThat(exact.difficulty()).isLessThanOrEqualTo(before.difficulty());
				}
				assertThat(moved.due()).isAfter(at);
				before = exact;
			}
			memory = Optional.of(fsrs.review(memory, Rating.values()[random.nextInt(4)], at));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theSameReviewsGiveTheSameMemory(long seed) {
		List<Memory> first = history(seed);
		assertThat(history(seed)).isEqualTo(first);
	}

	private static List<Memory> history(long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Fsrs fsrs = new Fsrs(settings(random));
		List<Memory> all = new ArrayList<>();
		Optional<Memory> memory = Optional.empty();
		for (int i = 0; i < 50; i++) {
			Instant at = memory.map(m -> later(random, m)).orElse(START);
			memory = Optional.of(fsrs.review(memory, Rating.values()[random.nextInt(4)], at));
			all.add(memory.get());
		}
		return all;
	}
}
