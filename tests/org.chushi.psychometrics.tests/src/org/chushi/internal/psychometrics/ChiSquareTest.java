package org.chushi.internal.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChiSquareTest {

	/** Figures of SciPy. */
	@ParameterizedTest
	@CsvSource({ "3.2, 4, 0.5249309467861041", "50, 10, 2.669083424904495e-07", "0.01, 1, 0.920344325445942", "120, 100, 0.08440668109369177",
			"3.841458820694124, 1, 0.05", "0, 3, 1" })
	void chancesAreThoseOfTheTables(double x, int freedom, double chance) {
		assertThat(ChiSquare.above(x, freedom)).isCloseTo(chance, within(chance * 1e-11));
	}

	@Test
	void withTwoDegreesOfFreedomItIsExponential() {
		for (double x = 0.1; x < 300; x *= 1.3) {
			assertThat(ChiSquare.above(x, 2)).isCloseTo(Math.exp(-x / 2), within(Math.exp(-x / 2) * 1e-11));
		}
	}

	@Test
	void aLargerValueIsNeverLikelier() {
		for (int freedom = 1; freedom < 60; freedom += 7) {
			double before = 1;
			for (double x = 0; x < 200; x += 0.5) {
				double now = ChiSquare.above(x, freedom);
				assertThat(now).isBetween(0.0, before + 1e-14);
				before = now;
			}
		}
	}
}
