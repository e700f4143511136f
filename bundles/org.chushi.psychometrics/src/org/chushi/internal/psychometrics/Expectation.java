package org.chushi.internal.psychometrics;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.chushi.psychometrics.Quadrature;

/**
 * The E step. A logistic item without guessing belongs to the exponential family, so a pattern enters the likelihood by
 * two sums over its right answers: of slopes (times ability) and of intercepts. What the M step needs is as small: the
 * number of right answers, the same weighted by expected ability, and the expected number of people at each point. So
 * a step costs people × (items + points), not people × items × points.
 */
final class Expectation {

	/** Points of the posterior below e^−36 of its highest count nothing in double precision. */
	private static final double NEGLIGIBLE = 36;
	private static final double SLIGHT = Math.exp(-NEGLIGIBLE);
	private static final double STEEPEST = 500;
	private static final int CHUNK = 512;

	private final Patterns patterns;
	private final Quadrature quadrature;
	private final double[] points;
	private final double[] logWeights;
	/** Distance of the points where they are evenly spaced, else 0. */
	private final double spacing;

	/** Told the posterior of each pattern: weights of the points {@code from} up to below {@code to}, summing to 1. */
	interface Posterior {
		void of(int pattern, double[] weights, int from, int to);
	}

	Expectation(Patterns patterns, Quadrature quadrature) {
		this.patterns = patterns;
		this.quadrature = quadrature;
		points = new double[quadrature.size()];
		Arrays.setAll(points, quadrature::point);
		logWeights = new double[points.length];
		Arrays.setAll(logWeights, q -> Math.log(quadrature.weight(q)));
		double distance = points[1] - points[0];
		boolean even = IntStream.range(1, points.length).allMatch(q -> Math.abs(points[q] - points[q - 1] - distance) < 1e-12);
		spacing = even ? distance : 0;
	}

	Quadrature quadrature() {
		return quadrature;
	}

	Patterns patterns() {
		return patterns;
	}

	/** @param slopes, intercepts by item */
	ExpectedSums step(double[] slopes, double[] intercepts) {
		Curves curves = new Curves(slopes, intercepts);
		int pieces = pieces();
		ExpectedSums[] sums = new ExpectedSums[pieces];
		Cores.each(pieces, piece -> {
			ExpectedSums own = new ExpectedSums(patterns.items, points.length, patterns.missing);
			Row row = new Row(curves);
			for (int p = from(piece); p < from(piece + 1); p++) {
				row.read(p);
				row.collect(own);
			}
			sums[piece] = own;
		});
		ExpectedSums all = sums[0];
		for (int i = 1; i < pieces; i++) {
			all.add(sums[i]);
		}
		return all;
	}

	/** Patterns are cut into so many pieces, however many cores there are: sums come out the same to the last bit. */
	int pieces() {
		return Math.clamp((patterns.size() + CHUNK - 1) / CHUNK, 1, 64);
	}

	int from(int piece) {
		return (int) ((long) patterns.size() * piece / pieces());
	}

	/** Posteriors of the patterns of one piece. */
	void posteriors(int piece, double[] slopes, double[] intercepts, Posterior told) {
		Row row = new Row(new Curves(slopes, intercepts));
		for (int p = from(piece); p < from(piece + 1); p++) {
			row.read(p);
			double[] weights = row.weights.clone();
			for (int q = row.low; q < row.high; q++) {
				weights[q] /= row.sum;
			}
			told.of(p, weights, row.low, row.high);
		}
	}

	/** Logarithms of wrong answers at each point. */
	private final class Curves {
		final double[] slopes;
		final double[] intercepts;
		final double[][] logWrong;
		/** Of the weights and of wrong answers on all items. */
		final double[] base;
		/** How the exponential of the base grows from each point to the next, and the reciprocal of that. */
		final double[] growth = new double[points.length - 1];
		final double[] decline = new double[points.length - 1];

		Curves(double[] slopes, double[] intercepts) {
			this.slopes = slopes;
			this.intercepts = intercepts;
			base = logWeights.clone();
			logWrong = new double[patterns.items][points.length];
			for (int i = 0; i < patterns.items; i++) {
				for (int q = 0; q < points.length; q++) {
					double z = slopes[i] * points[q] + intercepts[i];
					logWrong[i][q] = z > 0 ? -z - Math.log1p(Math.exp(-z)) : -Math.log1p(Math.exp(z));
					base[q] += logWrong[i][q];
				}
			}
			for (int q = 0; q < growth.length; q++) {
				growth[q] = Math.exp(base[q + 1] - base[q]);
				decline[q] = 1 / growth[q];
			}
		}
	}

	/** One pattern at work; used again for the next. */
	private final class Row {
		final Curves curves;
		final double[] weights = new double[points.length];
		final double[] own = new double[points.length];
		double sum;
		int low;
		int high;
		private int pattern;
		private double highest;
		private double intercept;
		private double ability;

		Row(Curves curves) {
			this.curves = curves;
		}

		void read(int p) {
			pattern = p;
			double slope = 0;
			intercept = 0;
			int at = p * 2 * patterns.words;
			for (int w = 0; w < patterns.words; w++) {
				for (long left = patterns.bits[at + w]; left != 0; left &= left - 1) {
					int item = (w << 6) + Long.numberOfTrailingZeros(left);
					slope += curves.slopes[item];
					intercept += curves.intercepts[item];
				}
			}
			double[] base = base(at + patterns.words);
			if (base == curves.base && spacing > 0 && spacing * Math.abs(slope) < STEEPEST) {
				walk(slope);
			} else {
				posterior(base, slope);
			}
		}

		private double[] base(int at) {
			boolean complete = true;
			for (int w = 0; w < patterns.words; w++) {
				complete &= patterns.bits[at + w] == 0;
			}
			if (complete) {
				return curves.base;
			}
			System.arraycopy(curves.base, 0, own, 0, own.length);
			for (int w = 0; w < patterns.words; w++) {
				for (long left = patterns.bits[at + w]; left != 0; left &= left - 1) {
					double[] wrong = curves.logWrong[(w << 6) + Long.numberOfTrailingZeros(left)];
					for (int q = 0; q < own.length; q++) {
						own[q] -= wrong[q];
					}
				}
			}
			return own;
		}

		/** On even points without gaps: from the mode outwards by factors, so that one exponential does for all. */
		private void walk(double slope) {
			double up = Math.exp(spacing * slope);
			double down = 1 / up;
			int mode = mode(up);
			highest = curves.base[mode] + points[mode] * slope;
			weights[mode] = 1;
			sum = 1;
			double first = points[mode];
			double weight = 1;
			high = mode + 1;
			while (high < weights.length && (weight *= curves.growth[high - 1] * up) > SLIGHT) {
				weights[high] = weight;
				sum += weight;
				first += weight * points[high++];
			}
			weight = 1;
			low = mode;
			while (low > 0 && (weight *= curves.decline[low - 1] * down) > SLIGHT) {
				weights[--low] = weight;
				sum += weight;
				first += weight * points[low];
			}
			ability = first / sum;
		}

		/** The base is concave, so the posterior grows up to its mode and declines from there. */
		private int mode(double up) {
			int from = 0;
			int to = curves.growth.length;
			while (from < to) {
				int middle = from + to >>> 1;
				if (curves.growth[middle] * up > 1) {
					from = middle + 1;
				} else {
					to = middle;
				}
			}
			return from;
		}

		private void posterior(double[] base, double slope) {
			highest = Double.NEGATIVE_INFINITY;
			for (int q = 0; q < weights.length; q++) {
				double log = base[q] + points[q] * slope;
				weights[q] = log;
				highest = Math.max(highest, log);
			}
			low = 0;
			high = weights.length;
			double limit = highest - NEGLIGIBLE;
			while (weights[low] < limit) {
				low++;
			}
			while (weights[high - 1] < limit) {
				high--;
			}
			sum = 0;
			double first = 0;
			for (int q = low; q < high; q++) {
				double weight = Math.exp(weights[q] - highest);
				weights[q] = weight;
				sum += weight;
				first += weight * points[q];
			}
			ability = first / sum;
		}

		void collect(ExpectedSums sums) {
			double times = patterns.count[pattern];
			sums.logLikelihood += times * (intercept + highest + Math.log(sum));
			double scale = times / sum;
			for (int q = low; q < high; q++) {
				sums.people[q] += scale * weights[q];
			}
			int at = pattern * 2 * patterns.words;
			for (int w = 0; w < patterns.words; w++) {
				for (long left = patterns.bits[at + w]; left != 0; left &= left - 1) {
					int item = (w << 6) + Long.numberOfTrailingZeros(left);
					sums.right[item] += times;
					sums.rightAbility[item] += times * ability;
				}
				for (long left = patterns.bits[at + patterns.words + w]; left != 0; left &= left - 1) {
					double[] absent = sums.absent[(w << 6) + Long.numberOfTrailingZeros(left)];
					for (int q = low; q < high; q++) {
						absent[q] += scale * weights[q];
					}
				}
			}
		}
	}
}
