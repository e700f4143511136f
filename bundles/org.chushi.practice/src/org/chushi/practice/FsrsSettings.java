package org.chushi.practice;

import java.time.Duration;
import java.util.List;

/**
 * What can be chosen about {@link Fsrs}.
 *
 * @param weights         the 21 parameters, w0 to w20, each within {@link #LEAST} and {@link #MOST}
 * @param retention       probability of recall at which a card comes again, above 0 and below 1
 * @param learning        waits between the first reviews of a new card; may be empty
 * @param relearning      waits after a card was forgotten; may be empty
 * @param maximumInterval longest interval, days
 */
public record FsrsSettings(List<Double> weights, double retention, List<Duration> learning,
		List<Duration> relearning, int maximumInterval) {

	/**
	 * The published defaults of FSRS-6 (open-spaced-repetition, "The Algorithm", FSRS-6, default parameters; fitted to the
	 * review histories of about 10,000 learners).
	 */
	public static final List<Double> DEFAULT_WEIGHTS = List.of(0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
			0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658,
			0.1542);

	/** Lowest value of each weight, as published with the optimizer of FSRS-6. */
	public static final List<Double> LEAST = List.of(0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0,
			0.001, 0.001, 0.001, 0.001, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.1);

	/** Highest value of each weight, as published with the optimizer of FSRS-6. */
	public static final List<Double> MOST = List.of(100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5,
			5.0, 0.25, 0.9, 4.0, 1.0, 6.0, 2.0, 2.0, 0.8, 0.8);

	/** Default weights, 90 % retention, steps of 1 and 10 minutes, 10 minutes after forgetting, at most 100 years. */
	public static final FsrsSettings STANDARD = new FsrsSettings(DEFAULT_WEIGHTS, 0.9,
			List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), List.of(Duration.ofMinutes(10)), 36_500);

	public FsrsSettings {
		weights = List.copyOf(weights);
		learning = List.copyOf(learning);
		relearning = List.copyOf(relearning);
		if (weights.size() != LEAST.size()) {
			throw new IllegalArgumentException(weights.size() + " weights");
		}
		for (int i = 0; i < weights.size(); i++) {
			if (!(weights.get(i) >= LEAST.get(i) && weights.get(i) <= MOST.get(i))) {
				throw new IllegalArgumentException("w" + i + " = " + weights.get(i));
			}
		}
		if (!(retention > 0 && retention < 1)) {
			throw new IllegalArgumentException("retention " + retention);
		}
		if (maximumInterval < 1 || learning.stream().anyMatch(Duration::isNegative)
				|| relearning.stream().anyMatch(Duration::isNegative)) {
			throw new IllegalArgumentException("interval " + maximumInterval + ", steps " + learning + " " + relearning);
		}
	}

	/** The same with another desired retention. */
	public FsrsSettings retaining(double share) {
		return new FsrsSettings(weights, share, learning, relearning, maximumInterval);
	}

	/** The same with other steps. */
	public FsrsSettings stepping(List<Duration> first, List<Duration> afterForgetting) {
		return new FsrsSettings(weights, retention, first, afterForgetting, maximumInterval);
	}
}
