package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.chushi.psychometrics.Data.Simulation;
import org.junit.jupiter.api.Test;

final class AbilityTest {

	@Test
	void abilitiesOfLsatAgreeWithThoseOfNumPy() {
		Calibration fitted = Calibration.of(Lsat.responses(), ItemModel.TWO_PARAMETER, Fitting.STANDARD).value();
		List<Ability> abilities = fitted.abilities(Data.of("00000", "11111", "10101", "....."));
		assertThat(abilities.get(0).mean()).isCloseTo(-1.8967694757, within(2e-5));
		assertThat(abilities.get(0).error()).isCloseTo(0.8012778089, within(2e-5));
		assertThat(abilities.get(1).mean()).isCloseTo(0.6456207984, within(2e-5));
		assertThat(abilities.get(1).error()).isCloseTo(0.8590067321, within(2e-5));
		assertThat(abilities.get(2).mean()).isCloseTo(-0.3483458890, within(2e-5));
		assertThat(abilities.get(3).mean()).isCloseTo(0, within(1e-12));
		assertThat(abilities.get(3).error()).isCloseTo(1, within(1e-6));
	}

	@Test
	void trueAbilitiesLieWithinTheirErrors() {
		Simulation simulation = Data.simulate(2_000, 30, false, 6);
		Responses responses = simulation.responses();
		List<Ability> abilities = Calibration.of(responses, ItemModel.TWO_PARAMETER, Fitting.STANDARD).value().abilities(responses);
		int inside = 0;
		double bias = 0;
		for (int p = 0; p < 2_000; p++) {
			double off = abilities.get(p).mean() - simulation.abilities()[p];
			inside += Math.abs(off) <= 1.96 * abilities.get(p).error() ? 1 : 0;
			bias += off / 2_000;
		}
		assertThat(inside / 2_000.0).isBetween(0.93, 0.97);
		assertThat(bias).isCloseTo(0, within(0.05));
	}

	@Test
	void oneMoreRightAnswerNeverLowersAnAbility() {
		Calibration fitted = Calibration.of(Lsat.responses(), ItemModel.TWO_PARAMETER, Fitting.STANDARD).value();
		for (int pattern = 0; pattern < 32; pattern++) {
			for (int item = 0; item < 5; item++) {
				String row = String.format("%5s", Integer.toBinaryString(pattern)).replace(' ', '0');
				String better = row.substring(0, item) + "1" + row.substring(item + 1);
				// columns of one row would all be constant; two rows keep the marks what they are
				List<Ability> both = fitted.abilities(Data.of(row, better, "01010", "10101"));
				assertThat(both.get(1).mean()).isGreaterThanOrEqualTo(both.get(0).mean());
			}
		}
	}

	@Test
	void inTheRaschModelTheSumScoreSaysAll() {
		Calibration fitted = Calibration.of(Lsat.responses(), ItemModel.RASCH, Fitting.STANDARD).value();
		List<Ability> abilities = fitted.abilities(Data.of("11000", "00011", "10010"));
		assertThat(abilities.get(1).mean()).isCloseTo(abilities.get(0).mean(), within(1e-12));
		assertThat(abilities.get(2).mean()).isCloseTo(abilities.get(0).mean(), within(1e-12));
	}

	@Test
	void responsesToOtherItemsAreAMistakeOfTheCaller() {
		Calibration fitted = Calibration.of(Lsat.responses(), ItemModel.RASCH, Fitting.STANDARD).value();
		assertThatThrownBy(() -> fitted.abilities(Data.of("11", "00"))).isInstanceOf(IllegalArgumentException.class);
	}
}
