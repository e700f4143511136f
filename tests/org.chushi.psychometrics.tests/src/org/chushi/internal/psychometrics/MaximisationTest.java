package org.chushi.internal.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chushi.psychometrics.ItemModel;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.psychometrics.Quadrature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaximisationTest {

	private static final Quadrature POINTS = Quadrature.STANDARD;

	/** A thousand people, of whom exactly as many are right at each point as the parameters say. */
	private static ExpectedSums exact(double slope, double intercept) {
		ExpectedSums sums = new ExpectedSums(1, POINTS.size(), false);
		for (int q = 0; q < POINTS.size(); q++) {
			sums.people[q] = 1000 * POINTS.weight(q);
			double right = sums.people[q] / (1 + Math.exp(-(slope * POINTS.point(q) + intercept)));
			sums.right[0] += right;
			sums.rightAbility[0] += right * POINTS.point(q);
		}
		return sums;
	}

	@ParameterizedTest
	@CsvSource({ "1, 0", "0.3, -2", "2.5, 4", "-0.8, 1", "6, -9", "0, 0.5", "0.01, -4" })
	void theMaximumOfExactDataIsWhatMadeThem(double slope, double intercept) {
		double[] parameters = { 1, 0 };
		new Maximisation(POINTS, ItemModel.TWO_PARAMETER).step(exact(slope, intercept), parameters);
		assertThat(parameters[0]).isCloseTo(slope, within(1e-6));
		assertThat(parameters[1]).isCloseTo(intercept, within(1e-6));
	}

	@ParameterizedTest
	@CsvSource({ "0", "-4", "3" })
	void theRaschModelLeavesTheSlope(double intercept) {
		double[] parameters = { 1, 9 };
		new Maximisation(POINTS, ItemModel.RASCH).step(exact(1, intercept), parameters);
		assertThat(parameters).containsExactly(new double[] { 1, intercept }, within(1e-7));
	}

	@ParameterizedTest
	@CsvSource({ "40, 0", "-40, 3" })
	void aSlopeBeyondTheLimitIsHeldThere(double slope, double intercept) {
		double[] parameters = { 1, 0 };
		new Maximisation(POINTS, ItemModel.TWO_PARAMETER).step(exact(slope, intercept), parameters);
		assertThat(Math.abs(parameters[0])).isEqualTo(ItemParameters.LIMIT);
		assertThat(parameters[0] > 0).isEqualTo(slope > 0);
	}
}
