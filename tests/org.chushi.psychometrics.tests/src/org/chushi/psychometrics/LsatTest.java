package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published figures of the best known data set of the field. */
final class LsatTest {

	private final Responses responses = Lsat.responses();

	static List<Quadrature> quadratures() {
		return List.of(Quadrature.STANDARD, Quadrature.gaussHermite(21), Quadrature.gaussHermite(61), Quadrature.even(121, 8));
	}

	private static <T> void close(List<T> items, ToDoubleFunction<T> value, Offset<Double> offset, double... published) {
		assertThat(items).hasSize(published.length);
		for (int i = 0; i < published.length; i++) {
			assertThat(value.applyAsDouble(items.get(i))).as("item " + (i + 1)).isCloseTo(published[i], offset);
		}
	}

	@Test
	void classicalFiguresAreThePublishedOnes() {
		ClassicalReport report = ClassicalReport.of(responses);
		assertThat(report.people()).isEqualTo(1000);
		assertThat(report.complete()).isEqualTo(1000);
		close(report.items(), i -> i.facility().getAsDouble(), within(0.0), .924, .709, .553, .763, .870);
		assertThat(report.alpha().getAsDouble()).isCloseTo(0.295, within(0.0005));
		// with the R package ltm: point-biserial with and without the item, alpha without each item
		close(report.items(), i -> i.itemTotal().getAsDouble(), within(0.00005), 0.3620, 0.5668, 0.6184, 0.5344, 0.4354);
		close(report.items(), i -> i.itemRest().getAsDouble(), within(0.00005), 0.1128, 0.1532, 0.1728, 0.1444, 0.1216);
		close(report.items(), i -> i.alphaWithout().getAsDouble(), within(0.00005), 0.2754, 0.2376, 0.2168, 0.2459, 0.2663);
		assertThat(report.scores().mean().getAsDouble()).isCloseTo(100 * 3.819 / 5, within(1e-9));
	}

	@ParameterizedTest
	@MethodSource("quadratures")
	void theRaschModelReachesThePublishedFigures(Quadrature quadrature) {
		Calibration rasch = Calibration.of(responses, ItemModel.RASCH, Fitting.STANDARD.with(quadrature)).value();
		assertThat(rasch.converged()).isTrue();
		assertThat(rasch.logLikelihood()).isCloseTo(-2473.054, within(0.0005));
		close(rasch.items(), i -> i.difficulty().getAsDouble(), within(0.00005), -2.8720, -1.0630, -0.2576, -1.3881, -2.2188);
		close(rasch.items(), i -> i.difficultyError().getAsDouble(), within(0.0005), 0.1287, 0.0821, 0.0766, 0.0865, 0.1048);
		assertThat(rasch.aic()).isCloseTo(4956.108, within(0.001));
	}

	/**
	 * The published slopes are of an optimiser that stopped within 0.0007 of the maximum; the likelihood is too flat there
	 * to tell the two apart in the digits given. The exact maximum was found by two other means (BFGS and plain EM).
	 */
	@ParameterizedTest
	@MethodSource("quadratures")
	void theTwoParameterModelReachesThePublishedFigures(Quadrature quadrature) {
		Calibration fitted = Calibration.of(responses, ItemModel.TWO_PARAMETER, Fitting.STANDARD.with(quadrature)).value();
		assertThat(fitted.converged()).isTrue();
		assertThat(fitted.logLikelihood()).isCloseTo(-2466.653, within(0.0005));
		close(fitted.items(), ItemParameters::slope, within(0.0007), .8254, .7229, .8905, .6886, .6575);
		close(fitted.items(), ItemParameters::slope, within(0.00002), .82566, .72274, .89087, .68837, .65686);
		close(fitted.items(), i -> i.difficulty().getAsDouble(), within(0.00005), -3.35881, -1.37006, -0.27967, -1.86638, -3.12591);
		close(fitted.items(), i -> i.slopeError().getAsDouble(), within(0.0005), 0.2581, 0.1867, 0.2326, 0.1852, 0.2100);
	}
}
