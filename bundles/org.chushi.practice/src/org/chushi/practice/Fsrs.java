package org.chushi.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.chushi.practice.Memory.Phase;

/**
 * The scheduler FSRS-6 (Free Spaced Repetition Scheduler; J. Ye and others, "The Algorithm", section FSRS-6, of the
 * awesome-fsrs wiki; the model of J. Ye, J. Su, Y. Cao, A Stochastic Shortest Path Algorithm for Optimizing Spaced
 * Repetition Scheduling, KDD 2022). Pure: the same reviews at the same times give the same memory, bit by bit on every
 * machine, since {@link StrictMath} is used. Steps are those of the reference implementation py-fsrs.
 */
public final class Fsrs {

	/** Lowest stability, days. */
	public static final double LEAST_STABILITY = 0.001;

	/** Probability of recall after as many days as the stability, by definition of the stability. */
	private static final double ANCHOR = 0.9;
	private static final double EASIEST = 1;
	private static final double HARDEST = 10;

	private final FsrsSettings settings;
	private final double decay;
	private final double factor;

	public Fsrs(FsrsSettings settings) {
		this.settings = settings;
		decay = -w(20);
		factor = StrictMath.pow(ANCHOR, 1 / decay) - 1;
	}

	/**
	 * A review; days are counted as full periods of 24 hours, as py-fsrs does.
	 *
	 * @param before none for a new card
	 */
	public Memory review(Optional<Memory> before, Rating rating, Instant at) {
		long days = before.map(m -> Duration.between(m.reviewed(), at).toDays()).orElse(0L);
		return review(before, rating, at, days, OptionalDouble.empty());
	}

	/**
	 * A review.
	 *
	 * @param before none for a new card
	 * @param days   since the last review, as the caller counts days; below 1 means the same day
	 * @param fuzz   0 to 1, exclusive: where in the range of {@link Fuzz} the interval falls; none for no fuzz
	 */
	public Memory review(Optional<Memory> before, Rating rating, Instant at, long days, OptionalDouble fuzz) {
		double stability = before.map(m -> stability(m, rating, days)).orElseGet(() -> firstStability(rating));
		double difficulty = before.map(m -> difficulty(m.difficulty(), rating)).orElseGet(() -> firstDifficulty(rating));
		Phase phase = before.map(Memory::phase).orElse(Phase.LEARNING);
		int step = before.map(Memory::step).orElse(0);
		List<Duration> steps = phase == Phase.LEARNING ? settings.learning() : settings.relearning();
		boolean forgotten = phase == Phase.REVIEW && !rating.recalled();
		Phase small = phase == Phase.REVIEW ? Phase.RELEARNING : phase;
		Optional<Wait> wait = phase == Phase.REVIEW && !forgotten ? Optional.empty()
				: forgotten ? Wait.first(steps) : Wait.after(steps, step, rating);
		return wait.map(w -> new Memory(small, w.step(), stability, difficulty, at, at.plus(w.time())))
				.orElseGet(() -> new Memory(Phase.REVIEW, 0, stability, difficulty, at,
						at.plus(Duration.ofDays(interval(stability, fuzz)))));
	}

	/** A wait of minutes, and the step it belongs to. */
	private record Wait(int step, Duration time) {

		static Optional<Wait> first(List<Duration> steps) {
			return steps.isEmpty() ? Optional.empty() : Optional.of(new Wait(0, steps.getFirst()));
		}

		/** None when the steps are done. */
		static Optional<Wait> after(List<Duration> steps, int step, Rating rating) {
			return switch (rating) {
			case AGAIN -> first(steps);
			case HARD -> step >= steps.size() ? Optional.empty() : Optional.of(new Wait(step, hard(steps, step)));
			case GOOD -> step + 1 >= steps.size() ? Optional.empty()
					: Optional.of(new Wait(step + 1, steps.get(step + 1)));
			case EASY -> Optional.empty();
			};
		}

		/** Between the first two steps, or half as long again as the only one; later ones stay as they are. */
		private static Duration hard(List<Duration> steps, int step) {
			if (step > 0) {
				return steps.get(step);
			}
			return steps.size() == 1 ? steps.getFirst().multipliedBy(3).dividedBy(2)
					: steps.get(0).plus(steps.get(1)).dividedBy(2);
		}
	}

	/** R(t, S) = (1 + F t / S)^-w20 with F = 0.9^(-1 / w20) - 1. @param days since the last review */
	public double retrievability(Memory memory, long days) {
		return StrictMath.pow(1 + factor * Math.max(0, days) / memory.stability(), decay);
	}

	/** I(r, S) = S / F (r^(-1 / w20) - 1), in whole days, half to even, from 1 to the longest interval. */
	public int interval(double stability) {
		double days = stability / factor * (StrictMath.pow(settings.retention(), 1 / decay) - 1);
		return (int) Math.min(Math.max(StrictMath.rint(days), 1), settings.maximumInterval());
	}

	private int interval(double stability, OptionalDouble fuzz) {
		int days = interval(stability);
		return fuzz.isEmpty() ? days : Fuzz.around(days, settings.maximumInterval()).at(fuzz.getAsDouble());
	}

	private double stability(Memory memory, Rating rating, long days) {
		double next = days < 1 ? sameDay(memory.stability(), rating)
				: rating.recalled() ? recalled(memory, rating, retrievability(memory, days))
						: forgotten(memory, retrievability(memory, days));
		return Math.max(next, LEAST_STABILITY);
	}

	/** S0(G) = w(G - 1). */
	private double firstStability(Rating rating) {
		return Math.max(w(rating.grade() - 1), LEAST_STABILITY);
	}

	/** S'(S, G) = S e^(w17 (G - 3 + w18)) S^-w19, which does not shrink S when it was recalled well. */
	private double sameDay(double stability, Rating rating) {
		double growth = StrictMath.exp(w(17) * (rating.grade() - 3 + w(18))) * StrictMath.pow(stability, -w(19));
		return stability * (rating.grade() >= Rating.GOOD.grade() ? Math.max(growth, 1) : growth);
	}

	/** S'(D, S, R, G) = S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) h b): h = w15 when hard, b = w16 when easy. */
	private double recalled(Memory memory, Rating rating, double recall) {
		return memory.stability() * (1 + StrictMath.exp(w(8)) * (11 - memory.difficulty())
				* StrictMath.pow(memory.stability(), -w(9)) * (StrictMath.exp((1 - recall) * w(10)) - 1)
				* (rating == Rating.HARD ? w(15) : 1) * (rating == Rating.EASY ? w(16) : 1));
	}

	/** S'(D, S, R) = w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), at most S / e^(w17 w18). */
	private double forgotten(Memory memory, double recall) {
		double left = w(11) * StrictMath.pow(memory.difficulty(), -w(12))
				* (StrictMath.pow(memory.stability() + 1, w(13)) - 1) * StrictMath.exp((1 - recall) * w(14));
		return Math.min(left, memory.stability() / StrictMath.exp(w(17) * w(18)));
	}

	private double firstDifficulty(Rating rating) {
		return bounded(openDifficulty(rating));
	}

	/** D0(G) = w4 - e^(w5 (G - 1)) + 1. */
	private double openDifficulty(Rating rating) {
		return w(4) - StrictMath.exp(w(5) * (rating.grade() - 1)) + 1;
	}

	/**
	 * D'(D, G) = w7 D0(4) + (1 - w7) (D + (10 - D) / 9 (-w6 (G - 3))), from 1 to 10. The D0(4) it goes back to is not
	 * bounded.
	 */
	private double difficulty(double before, Rating rating) {
		double moved = before + (HARDEST - before) * (-w(6) * (rating.grade() - 3)) / 9;
		return bounded(w(7) * openDifficulty(Rating.EASY) + (1 - w(7)) * moved);
	}

	private static double bounded(double difficulty) {
		return Math.min(Math.max(difficulty, EASIEST), HARDEST);
	}

	private double w(int index) {
		return settings.weights().get(index);
	}
}
