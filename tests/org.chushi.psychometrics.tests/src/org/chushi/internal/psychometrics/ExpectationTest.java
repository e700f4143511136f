package org.chushi.internal.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.chushi.psychometrics.Quadrature;
import org.chushi.psychometrics.Responses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short cuts of the E step against sums over all points and all items. */
final class ExpectationTest {

	private static final int ITEMS = 9;

	static List<Quadrature> quadratures() {
		return List.of(Quadrature.STANDARD, Quadrature.even(15, 3), Quadrature.gaussHermite(31));
	}

	private final Random random = new Random(8);
	private final double[] slopes = random.doubles(ITEMS, -0.5, 2.5).toArray();
	private final double[] intercepts = random.doubles(ITEMS, -3, 3).toArray();

	private double[] posterior(Patterns patterns, int p, Quadrature quadrature) {
		double[] weights = new double[quadrature.size()];
		for (int q = 0; q < weights.length; q++) {
			weights[q] = quadrature.weight(q);
			for (int i = 0; i < ITEMS; i++) {
				double chance = 1 / (1 + Math.exp(-(slopes[i] * quadrature.point(q) + intercepts[i])));
				weights[q] *= patterns.missing(p, i) ? 1 : patterns.right(p, i) ? chance : 1 - chance;
			}
		}
		return weights;
	}

	private Patterns patterns(double missing) {
		Responses responses = Tables.random(random, 700, ITEMS, 1, missing);
		return Patterns.of(responses, IntStream.range(0, ITEMS).boxed().toList());
	}

	@ParameterizedTest
	@MethodSource("quadratures")
	void sumsAreThoseOverAllPointsAndItems(Quadrature quadrature) {
		for (double missing : new double[] { 0, 0.02, 0.4 }) {
			Patterns patterns = patterns(missing);
			ExpectedSums found = new Expectation(patterns, quadrature).step(slopes, intercepts);
			ExpectedSums wanted = new ExpectedSums(ITEMS, quadrature.size(), true);
			for (int p = 0; p < patterns.size(); p++) {
				add(wanted, patterns, p, posterior(patterns, p, quadrature), quadrature);
			}
			assertThat(found.logLikelihood).isCloseTo(wanted.logLikelihood, within(1e-9));
			close(found.people, wanted.people);
			close(found.right, wanted.right);
			close(found.rightAbility, wanted.rightAbility);
			for (int i = 0; i < found.absent.length; i++) {
				close(found.absent[i], wanted.absent[i]);
			}
			assertThat(found.absent.length).isEqualTo(missing > 0 ? ITEMS : 0);
		}
	}

	private static void add(ExpectedSums sums, Patterns patterns, int p, double[] weights, Quadrature quadrature) {
		double marginal = Arrays.stream(weights).sum();
		sums.logLikelihood += patterns.count[p] * Math.log(marginal);
		for (int q = 0; q < weights.length; q++) {
			double people = patterns.count[p] * weights[q] / marginal;
			sums.people[q] += people;
			for (int i = 0; i < ITEMS; i++) {
				sums.right[i] += patterns.right(p, i) ? people : 0;
				sums.rightAbility[i] += patterns.right(p, i) ? people * quadrature.point(q) : 0;
				sums.absent[i][q] += patterns.missing(p, i) ? people : 0;
			}
		}
	}

	private static void close(double[] found, double[] wanted) {
		for (int i = 0; i < found.length; i++) {
			assertThat(found[i]).isCloseTo(wanted[i], within(1e-8));
		}
	}

	@ParameterizedTest
	@MethodSource("quadratures")
	void posteriorsSumToOneAndAreTheDefinedOnes(Quadrature quadrature) {
		Patterns patterns = patterns(0.1);
		Expectation expectation = new Expectation(patterns, quadrature);
		int[] told = new int[1];
		for (int piece = 0; piece < expectation.pieces(); piece++) {
			expectation.posteriors(piece, slopes, intercepts, (p, weights, from, to) -> {
				double[] wanted = posterior(patterns, p, quadrature);
				double marginal = Arrays.stream(wanted).sum();
				double sum = 0;
				for (int q = from; q < to; q++) {
					assertThat(weights[q]).isCloseTo(wanted[q] / marginal, within(1e-13));
					sum += weights[q];
				}
				assertThat(sum).isCloseTo(1, within(1e-13));
				told[0]++;
			});
		}
		assertThat(told[0]).isEqualTo(patterns.size());
	}
}
