package org.chushi.psychometrics;

import java.util.List;
import java.util.OptionalDouble;

import org.chushi.internal.psychometrics.Classical;

/**
 * Classical test theory of a set of responses.
 * <p>
 * Numbers that the data do not define (a correlation with something that does not vary, alpha of a single item) are
 * empty, never NaN. Reliability is of the people who have a score on every item.
 * <p>
 * Alpha, the standard error and, without missing values, the correlations are quotients of exact whole numbers, rounded
 * when they become a {@code double}. Results do not depend on the order of people or on the number of cores.
 *
 * @param people                    everybody in the data
 * @param complete                  people with a score on every item
 * @param items                     in the order of the columns
 * @param alpha                     Cronbach's alpha (Cronbach 1951, formula 2), at most 1, may be negative; empty below
 *                                  two items or two complete people, or when the sum scores do not vary
 * @param standardErrorOfMeasurement in percent of all points: standard deviation of the sum scores × √(1 − alpha); empty
 *                                  like alpha
 * @param scores                    distribution of the scores of people
 */
public record ClassicalReport(int people, int complete, List<ItemStatistics> items, OptionalDouble alpha,
		OptionalDouble standardErrorOfMeasurement, ScoreDistribution scores) {

	public ClassicalReport {
		items = List.copyOf(items);
	}

	/** Uses all cores the machine has. */
	public static ClassicalReport of(Responses responses) {
		return new Classical(responses).report();
	}
}
