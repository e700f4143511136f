package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.chushi.core.Result;
import org.chushi.psychometrics.Data.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CalibrationTest {

	private static Calibration fit(Responses responses, ItemModel model) {
		Calibration fitted = Calibration.of(responses, model, Fitting.STANDARD).value();
		assertThat(fitted.converged()).isTrue();
		return fitted;
	}

	/** The marginal likelihood as it is defined: for each person an integral of a product over all items. */
	private static double logLikelihood(Calibration calibration, Responses responses, double[] slopes, double[] intercepts) {
		Quadrature quadrature = calibration.quadrature();
		double sum = 0;
		for (int p = 0; p < responses.people(); p++) {
			double marginal = 0;
			for (int q = 0; q < quadrature.size(); q++) {
				double product = quadrature.weight(q);
				for (int i = 0; i < slopes.length; i++) {
					var score = responses.score(p, responses.itemIds().indexOf(calibration.items().get(i).item()));
					double chance = 1 / (1 + Math.exp(-(slopes[i] * quadrature.point(q) + intercepts[i])));
					product *= score.isEmpty() ? 1 : score.get().signum() > 0 ? chance : 1 - chance;
				}
				marginal += product;
			}
			sum += Math.log(marginal);
		}
		return sum;
	}

	private static double[] slopes(Calibration calibration) {
		return calibration.items().stream().mapToDouble(ItemParameters::slope).toArray();
	}

	private static double[] intercepts(Calibration calibration) {
		return calibration.items().stream().mapToDouble(ItemParameters::intercept).toArray();
	}

	@ParameterizedTest
	@EnumSource
	void theLikelihoodIsTheDefinedOneAndNoNeighbourHasAHigher(ItemModel model) {
		List<Responses> tables = List.of(Data.simulate(300, 6, true, 1).responses(), Data.simulate(300, 6, false, 2).thinned(0.3, 5));
		for (Responses responses : tables) {
			Calibration fitted = fit(responses, model);
			double[] slopes = slopes(fitted);
			double[] intercepts = intercepts(fitted);
			assertThat(fitted.logLikelihood()).isCloseTo(logLikelihood(fitted, responses, slopes, intercepts), within(1e-8));
			for (int i = 0; i < slopes.length; i++) {
				for (double step : new double[] { -0.01, 0.01 }) {
					double[] d = intercepts.clone();
					d[i] += step;
					assertThat(logLikelihood(fitted, responses, slopes, d)).isLessThan(fitted.logLikelihood());
					if (model == ItemModel.TWO_PARAMETER) {
						double[] a = slopes.clone();
						a[i] += step;
						assertThat(logLikelihood(fitted, responses, a, intercepts)).isLessThan(fitted.logLikelihood());
					}
				}
			}
		}
	}

	/** Standard errors against the inverse of the second differences of the likelihood as it is defined. */
	@ParameterizedTest
	@EnumSource
	void standardErrorsAreOfTheObservedInformation(ItemModel model) {
		Responses responses = Data.simulate(250, 4, false, 21).thinned(0.15, 8);
		Calibration fitted = fit(responses, model);
		boolean both = model == ItemModel.TWO_PARAMETER;
		double[] at = both ? concat(slopes(fitted), intercepts(fitted)) : intercepts(fitted);
		double h = 1e-3;
		double[][] information = new double[at.length][at.length];
		for (int i = 0; i < at.length; i++) {
			for (int j = 0; j < at.length; j++) {
				double sum = 0;
				for (int s = 0; s < 4; s++) {
					double[] moved = at.clone();
					moved[i] += s < 2 ? h : -h;
					moved[j] += s % 2 == 0 ? h : -h;
					double[] a = both ? Arrays.copyOf(moved, 4) : slopes(fitted);
					double[] d = both ? Arrays.copyOfRange(moved, 4, 8) : moved;
					sum += (s == 0 || s == 3 ? 1 : -1) * logLikelihood(fitted, responses, a, d);
				}
				information[i][j] = -sum / (4 * h * h);
			}
		}
		double[][] covariance = inverse(information);
		for (int i = 0; i < 4; i++) {
			ItemParameters item = fitted.items().get(i);
			int d = both ? 4 + i : i;
			assertThat(item.interceptError().getAsDouble()).isCloseTo(Math.sqrt(covariance[d][d]), within(1e-4));
			assertThat(item.slopeError().isPresent()).isEqualTo(both);
			if (both) {
				assertThat(item.slopeError().getAsDouble()).isCloseTo(Math.sqrt(covariance[i][i]), within(1e-4));
			} else {
				assertThat(item.difficultyError()).isEqualTo(item.interceptError());
			}
		}
	}

	/** Missing answers are added up in another way; somebody without any answer changes nothing. */
	@ParameterizedTest
	@EnumSource
	void standardErrorsAreTheSameWithSomebodyWhoAnsweredNothing(ItemModel model) {
		List<String> rows = new ArrayList<>(Data.noise(new Random(1), 300, 7, 1, 0));
		Calibration without = fit(Data.of(rows), model);
		rows.add(".......");
		Calibration with = fit(Data.of(rows), model);
		assertThat(with.logLikelihood()).isCloseTo(without.logLikelihood(), within(1e-9));
		for (int i = 0; i < 7; i++) {
			assertThat(with.items().get(i).difficultyError().getAsDouble())
					.isCloseTo(without.items().get(i).difficultyError().getAsDouble(), within(1e-6));
			assertThat(with.items().get(i).slopeError().orElse(0)).isCloseTo(without.items().get(i).slopeError().orElse(0),
					within(1e-6));
		}
	}

	private static double[] concat(double[] a, double[] b) {
		return IntStream.range(0, a.length + b.length).mapToDouble(i -> i < a.length ? a[i] : b[i - a.length]).toArray();
	}

	/** Gauss and Jordan. */
	private static double[][] inverse(double[][] matrix) {
		int n = matrix.length;
		double[][] work = new double[n][2 * n];
		for (int i = 0; i < n; i++) {
			System.arraycopy(matrix[i], 0, work[i], 0, n);
			work[i][n + i] = 1;
		}
		for (int c = 0; c < n; c++) {
			double pivot = work[c][c];
			for (int k = 0; k < 2 * n; k++) {
				work[c][k] /= pivot;
			}
			for (int r = 0; r < n; r++) {
				double factor = work[r][c];
				for (int k = 0; k < 2 * n && r != c; k++) {
					work[r][k] -= factor * work[c][k];
				}
			}
		}
		return Arrays.stream(work).map(r -> Arrays.copyOfRange(r, n, 2 * n)).toArray(double[][]::new);
	}

	/** Nine of ten true values lie within 1.65 standard errors: what is off by more is counted. */
	@ParameterizedTest
	@EnumSource
	void whatWasSimulatedIsRecoveredWithinItsErrors(ItemModel model) {
		int off = 0;
		int all = 0;
		for (int seed = 1; seed <= 8; seed++) {
			Simulation simulation = Data.simulate(1_500, 15, model == ItemModel.RASCH, seed);
			Calibration fitted = fit(simulation.responses(), model);
			for (int i = 0; i < 15; i++) {
				ItemParameters item = fitted.items().get(i);
				off += Math.abs(item.intercept() - simulation.intercepts()[i]) > 1.645 * item.interceptError().getAsDouble() ? 1
						: 0;
				all++;
				if (model == ItemModel.TWO_PARAMETER) {
					off += Math.abs(item.slope() - simulation.slopes()[i]) > 1.645 * item.slopeError().getAsDouble() ? 1 : 0;
					all++;
				}
			}
		}
		assertThat((double) off / all).isBetween(0.03, 0.18);
	}

	@Test
	void answersMissingAtRandomDoNotBias() {
		Simulation simulation = Data.simulate(4_000, 12, false, 3);
		Calibration fitted = fit(simulation.thinned(0.5, 4), ItemModel.TWO_PARAMETER);
		double bias = IntStream.range(0, 12).mapToDouble(i -> fitted.items().get(i).slope() - simulation.slopes()[i]).average()
				.getAsDouble();
		assertThat(bias).isCloseTo(0, within(0.06));
	}

	@Test
	void theOrderOfPeopleAndItemsDoesNotMatter() {
		List<String> rows = Lsat.rows();
		Calibration fitted = fit(Data.of(rows), ItemModel.TWO_PARAMETER);
		Calibration shuffled = fit(Data.of(Data.shuffled(rows, new Random(1))), ItemModel.TWO_PARAMETER);
		Calibration turned = fit(Data.of(rows.stream().map(r -> new StringBuilder(r).reverse().toString()).toList()),
				ItemModel.TWO_PARAMETER);
		for (int i = 0; i < 5; i++) {
			assertThat(shuffled.items().get(i).slope()).isCloseTo(fitted.items().get(i).slope(), within(1e-5));
			assertThat(turned.items().get(4 - i).slope()).isCloseTo(fitted.items().get(i).slope(), within(1e-5));
		}
		assertThat(turned.logLikelihood()).isCloseTo(fitted.logLikelihood(), within(1e-8));
	}

	@Test
	void theSameDataGiveTheSameFiguresToTheLastBit() {
		Responses responses = Data.simulate(3_000, 20, false, 30).thinned(0.05, 1);
		assertThat(fit(responses, ItemModel.TWO_PARAMETER)).isEqualTo(fit(responses, ItemModel.TWO_PARAMETER));
	}

	@Test
	void rightAndWrongTurnedRoundTurnTheDifficultiesRound() {
		List<String> rows = Lsat.rows();
		Calibration fitted = fit(Data.of(rows), ItemModel.TWO_PARAMETER);
		Calibration turned = fit(Data.of(rows.stream().map(r -> r.replace('0', 'x').replace('1', '0').replace('x', '1')).toList()),
				ItemModel.TWO_PARAMETER);
		for (int i = 0; i < 5; i++) {
			assertThat(turned.items().get(i).slope()).isCloseTo(fitted.items().get(i).slope(), within(1e-5));
			assertThat(turned.items().get(i).intercept()).isCloseTo(-fitted.items().get(i).intercept(), within(1e-5));
		}
	}

	@Test
	void anItemThatTheAbleGetWrongHasANegativeSlope() {
		Simulation simulation = Data.simulate(1_000, 8, true, 14);
		for (int p = 0; p < 1_000; p++) {
			simulation.marks()[3][p] = (byte) (1 - simulation.marks()[3][p]);
		}
		assertThat(fit(simulation.responses(), ItemModel.TWO_PARAMETER).items()).filteredOn(i -> i.slope() < 0)
				.extracting(ItemParameters::item).containsExactly("q4");
	}

	@Test
	void itemsOnWhichAllAgreeAreLeftOutWithTheReason() {
		Responses responses = Data.of("10101.", "10011.", "10110.", "10000.", "10111.");
		Calibration fitted = fit(responses, ItemModel.RASCH);
		assertThat(fitted.items()).extracting(ItemParameters::item).containsExactly("q3", "q4", "q5");
		assertThat(fitted.unfit().get("q1").en()).contains("is right");
		assertThat(fitted.unfit().get("q2").en()).contains("is wrong");
		assertThat(fitted.unfit().get("q6").en()).contains("Nobody");
		assertThat(fitted.abilities(responses)).hasSize(5).allSatisfy(a -> assertThat(a.error()).isBetween(0.3, 1.0));
	}

	@Test
	void whatCannotBeFittedIsRefused() {
		assertThat(reason(Calibration.of(Data.of("012", "210", "111"), ItemModel.RASCH, Fitting.STANDARD)))
				.contains("right and wrong");
		assertThat(reason(Calibration.of(Data.of("11", "11"), ItemModel.RASCH, Fitting.STANDARD))).contains("Only 0 items");
		assertThat(reason(Calibration.of(Data.of("01", "10", "11"), ItemModel.TWO_PARAMETER, Fitting.STANDARD)))
				.contains("needs 3");
		assertThat(reason(Calibration.of(Data.of("1"), ItemModel.RASCH, Fitting.STANDARD))).contains("Only 0 items");
	}

	private static String reason(Result<?> result) {
		return ((Result.Refused<?>) result).reason().en();
	}

	@Test
	void oneItemHasTheDifficultyItsProportionAsksFor() {
		Calibration fitted = fit(Data.of("1", "1", "1", "0"), ItemModel.RASCH);
		double chance = IntStream.range(0, 61).mapToDouble(q -> Quadrature.STANDARD.weight(q) * fitted.items().get(0)
				.probability(Quadrature.STANDARD.point(q))).sum();
		assertThat(chance).isCloseTo(0.75, within(1e-7));
	}

	@Test
	void pointsOtherThanOneAreRightAndWrongAsWell() {
		List<String> rows = Lsat.rows();
		Calibration two = fit(Data.of(rows.stream().map(r -> r.replace('1', '2')).toList()), ItemModel.RASCH);
		assertThat(two.logLikelihood()).isEqualTo(fit(Data.of(rows), ItemModel.RASCH).logLikelihood());
	}

	/** Perfect scales have no finite slope: it runs to the limit, and no error is made up for it. */
	@Test
	void aPerfectScaleIsHeldAtTheLimitAndSaysSo() {
		List<String> guttman = IntStream.range(0, 60).mapToObj(p -> "1".repeat(p % 7) + "0".repeat(6 - p % 7)).toList();
		Calibration fitted = Calibration.of(Data.of(guttman), ItemModel.TWO_PARAMETER, Fitting.STANDARD).value();
		assertThat(fitted.items()).anyMatch(ItemParameters::atLimit);
		assertThat(fitted.items()).allSatisfy(i -> {
			assertThat(i.slope()).isBetween(-ItemParameters.LIMIT, ItemParameters.LIMIT);
			assertThat(i.intercept()).isFinite();
			if (i.atLimit()) {
				assertThat(i.slopeError()).isEmpty();
			}
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 70, 130 })
	void anyNumberOfItemsIsHeld(int items) {
		Responses responses = Data.simulate(120, items, true, items).responses();
		Calibration fitted = fit(responses, ItemModel.RASCH);
		assertThat(fitted.items()).hasSize(items);
		assertThat(fitted.logLikelihood()).isCloseTo(logLikelihood(fitted, responses, slopes(fitted), intercepts(fitted)),
				within(1e-6));
	}

	@Test
	void tooFewCyclesAreSaid() {
		Fitting hasty = new Fitting(Quadrature.STANDARD, 1e-9, 1, false);
		Calibration fitted = Calibration.of(Lsat.responses(), ItemModel.TWO_PARAMETER, hasty).value();
		assertThat(fitted.converged()).isFalse();
		assertThat(fitted.items()).allSatisfy(i -> assertThat(i.slopeError()).isEmpty());
		assertThatThrownBy(() -> new Fitting(Quadrature.STANDARD, 0, 1, false)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void smallRandomTablesNeverGiveWhatIsNoNumber() {
		Random random = new Random(15);
		for (int round = 0; round < 60; round++) {
			Responses responses = Data.of(Data.noise(random, 2 + random.nextInt(12), 3 + random.nextInt(4), 1,
					0.3 * random.nextDouble()));
			for (ItemModel model : ItemModel.values()) {
				if (Calibration.of(responses, model, Fitting.STANDARD) instanceof Result.Done<Calibration> done) {
					Calibration fitted = done.value();
					assertThat(fitted.logLikelihood()).isFinite().isNegative();
					assertThat(fitted.items()).allSatisfy(i -> {
						assertThat(i.slope()).isFinite();
						assertThat(i.intercept()).isFinite();
						i.difficultyError().ifPresent(e -> assertThat(e).isFinite());
					});
					assertThat(fitted.abilities(responses)).allSatisfy(a -> assertThat(a.mean() + a.error()).isFinite());
					fitted.fit(responses).forEach(f -> f.chance().ifPresent(c -> assertThat(c).isBetween(0.0, 1.0)));
				}
			}
		}
	}
}
