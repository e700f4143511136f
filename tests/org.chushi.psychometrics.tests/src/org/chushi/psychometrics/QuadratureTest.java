package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuadratureTest {

	private static double moment(Quadrature quadrature, int power) {
		return IntStream.range(0, quadrature.size()).mapToDouble(q -> quadrature.weight(q) * Math.pow(quadrature.point(q), power))
				.sum();
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 10, 21, 61, 150 })
	void gaussAndHermiteGiveTheMomentsOfTheNormalDistributionExactly(int count) {
		Quadrature quadrature = Quadrature.gaussHermite(count);
		assertThat(quadrature.size()).isEqualTo(count);
		double wanted = 1;
		for (int power = 0; power < Math.min(2 * count, 20); power += 2) {
			assertThat(moment(quadrature, power)).isCloseTo(wanted, within(wanted * 1e-11));
			wanted *= power + 1;
		}
		assertThat(moment(quadrature, 1)).isCloseTo(0, within(1e-12));
		for (int q = 1; q < count; q++) {
			assertThat(quadrature.point(q)).isGreaterThan(quadrature.point(q - 1));
		}
	}

	@Test
	void theRuleOfThreePointsIsTheKnownOne() {
		Quadrature quadrature = Quadrature.gaussHermite(3);
		assertThat(quadrature.point(2)).isCloseTo(Math.sqrt(3), within(1e-14));
		assertThat(quadrature.weight(1)).isCloseTo(2 / 3.0, within(1e-14));
	}

	@Test
	void theStandardIsEvenWithVarianceOne() {
		assertThat(Quadrature.STANDARD.size()).isEqualTo(61);
		assertThat(Quadrature.STANDARD.point(0)).isEqualTo(-6);
		assertThat(Quadrature.STANDARD.point(30)).isZero();
		assertThat(moment(Quadrature.STANDARD, 0)).isCloseTo(1, within(1e-14));
		assertThat(moment(Quadrature.STANDARD, 2)).isCloseTo(1, within(1e-6));
	}

	@Test
	void aRuleThatIsNoneIsAMistakeOfTheCaller() {
		assertThatThrownBy(() -> Quadrature.gaussHermite(1)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Quadrature.even(2, 6)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Quadrature.even(5, 0)).isInstanceOf(IllegalArgumentException.class);
	}
}
