package org.chushi.psychometrics;

import java.util.OptionalDouble;

/**
 * Parameters of one item on the scale of {@link ItemModel}.
 *
 * @param item            id of the item
 * @param slope           a, per standard deviation of ability; 1 in the Rasch model, negative where the able do worse
 * @param intercept       d = −a b, the log-odds of a right answer at mean ability
 * @param slopeError      standard error of a; empty when a is fixed or errors were not asked for or cannot be had
 * @param interceptError  standard error of d
 * @param difficultyError standard error of b, in the two-parameter model by the delta method
 * @param atLimit         the slope ran to ±{@value #LIMIT}, where it is held: the item parts people all but perfectly
 */
public record ItemParameters(String item, double slope, double intercept, OptionalDouble slopeError,
		OptionalDouble interceptError, OptionalDouble difficultyError, boolean atLimit) {

	/** Slopes are held within ± this; a steeper one cannot be told apart on the quadrature. */
	public static final double LIMIT = 10;

	/** Without errors, from a slope and a difficulty that come from elsewhere. */
	public static ItemParameters of(String item, double slope, double difficulty) {
		OptionalDouble unknown = OptionalDouble.empty();
		return new ItemParameters(item, slope, -slope * difficulty, unknown, unknown, unknown, false);
	}

	/** b: the ability at which right and wrong are equally likely; empty where the slope is 0. */
	public OptionalDouble difficulty() {
		return Math.abs(slope) < 1e-9 ? OptionalDouble.empty() : OptionalDouble.of(-intercept / slope);
	}

	/** Chance of a right answer, 0 to 1: the item characteristic curve. */
	public double probability(double ability) {
		return 1 / (1 + Math.exp(-(slope * ability + intercept)));
	}

	/** Fisher information about ability, per squared standard deviation: a² P (1 − P). */
	public double information(double ability) {
		double p = probability(ability);
		return slope * slope * p * (1 - p);
	}
}
