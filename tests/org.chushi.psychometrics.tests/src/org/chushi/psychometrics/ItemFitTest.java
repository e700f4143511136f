package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;

import org.chushi.psychometrics.Data.Simulation;
import org.junit.jupiter.api.Test;

final class ItemFitTest {

	private static List<ItemFit> fit(Responses responses, ItemModel model) {
		return Calibration.of(responses, model, Fitting.STANDARD).value().fit(responses);
	}

	private static void figures(List<ItemFit> fit, int[] freedom, double[] chiSquares, double[] chances) {
		for (int i = 0; i < chances.length; i++) {
			assertThat(fit.get(i).freedom()).isEqualTo(freedom[i]);
			assertThat(fit.get(i).chiSquare().getAsDouble()).isCloseTo(chiSquares[i], within(2e-4));
			assertThat(fit.get(i).chance().getAsDouble()).isCloseTo(chances[i], within(2e-4));
		}
	}

	@Test
	void figuresOfLsatAgreeWithThoseOfNumPyAndSciPy() {
		figures(fit(Lsat.responses(), ItemModel.TWO_PARAMETER), new int[] { 2, 2, 1, 2, 2 },
				new double[] { 0.45038, 1.69104, 0.66628, 0.17531, 0.11105 }, new double[] { 0.79837, 0.42933, 0.41435, 0.91608,
						0.94599 });
		figures(fit(Lsat.responses(), ItemModel.RASCH), new int[] { 3, 3, 2, 3, 3 },
				new double[] { 0.77544, 1.70749, 1.51909, 0.38814, 0.60504 }, new double[] { 0.85533, 0.63527, 0.46788, 0.94268,
						0.89528 });
	}

	/** If the model holds, one item in twenty lies below a chance of .05. */
	@Test
	void itemsThatFollowTheModelRarelyMisfit() {
		int below = 0;
		int all = 0;
		for (int seed = 1; seed <= 12; seed++) {
			for (ItemFit item : fit(Data.simulate(1_000, 20, false, seed).responses(), ItemModel.TWO_PARAMETER)) {
				below += item.chance().getAsDouble() < 0.05 ? 1 : 0;
				all++;
			}
		}
		assertThat((double) below / all).isBetween(0.01, 0.12);
	}

	@Test
	void anItemThatIsGuessedMisfitsTheRaschModel() {
		Simulation simulation = Data.simulate(3_000, 20, true, 4);
		Random random = new Random(9);
		for (int p = 0; p < 3_000; p++) {
			simulation.marks()[7][p] = (byte) random.nextInt(2);
		}
		List<ItemFit> fit = fit(simulation.responses(), ItemModel.RASCH);
		assertThat(fit.get(7).chance().getAsDouble()).isLessThan(1e-10);
		assertThat(fit.get(7).outfit().getAsDouble()).isGreaterThan(1.2);
		assertThat(fit.get(7).infit().getAsDouble()).isGreaterThan(1.1);
		assertThat(fit).filteredOn(f -> !f.item().equals("q8")).allSatisfy(f -> {
			assertThat(f.infit().getAsDouble()).isBetween(0.8, 1.1);
			assertThat(f.outfit().getAsDouble()).isBetween(0.7, 1.15);
		});
	}

	@Test
	void meanSquaresAreOfTheRaschModelOnly() {
		assertThat(fit(Lsat.responses(), ItemModel.TWO_PARAMETER)).allSatisfy(f -> assertThat(f.infit()).isEmpty());
	}

	@Test
	void withoutDegreesOfFreedomThereIsNoTest() {
		assertThat(fit(Data.of("110", "101", "011", "100", "001"), ItemModel.RASCH)).allSatisfy(f -> {
			assertThat(f.freedom()).isZero();
			assertThat(f.chance()).isEmpty();
		});
	}

	@Test
	void peopleWithSomethingMissingAreLeftOutOfTheTest() {
		List<String> rows = new java.util.ArrayList<>(Lsat.rows());
		Calibration fitted = Calibration.of(Data.of(rows), ItemModel.TWO_PARAMETER, Fitting.STANDARD).value();
		List<ItemFit> before = fitted.fit(Data.of(rows));
		rows.addAll(List.of("1.111", "0.000", "....."));
		assertThat(fitted.fit(Data.of(rows))).isEqualTo(before);
	}
}
