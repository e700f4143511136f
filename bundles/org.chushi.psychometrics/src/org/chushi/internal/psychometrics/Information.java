package org.chushi.internal.psychometrics;

import java.util.Arrays;
import java.util.Optional;

import org.chushi.psychometrics.ItemModel;

/**
 * The observed information at a maximum (Louis 1982, formula 3.2): the expected information of the completed data, less
 * what is lost because abilities are not seen. The loss of a person is the posterior covariance of their score vector,
 * whose parts are θ (x − P) for the slope and x − P for the intercept of each item; an item without answer has part 0.
 */
final class Information {

	private final Expectation expectation;
	private final boolean slopes;
	private final double[] a;
	private final double[] d;
	private final int items;
	private final int size;
	/** Chance of a right answer by point and item. */
	private final double[][] right;
	private final double[] points;

	/** @param a, d slopes and intercepts at the maximum */
	Information(Expectation expectation, ItemModel model, double[] a, double[] d) {
		this.expectation = expectation;
		this.slopes = model == ItemModel.TWO_PARAMETER;
		this.a = a;
		this.d = d;
		items = a.length;
		size = slopes ? 2 * items : items;
		points = new double[expectation.quadrature().size()];
		Arrays.setAll(points, expectation.quadrature()::point);
		right = new double[points.length][items];
		for (int q = 0; q < points.length; q++) {
			double ability = points[q];
			Arrays.setAll(right[q], i -> 1 / (1 + Math.exp(-(a[i] * ability + d[i]))));
		}
	}

	/** Inverse of the information, of slopes then intercepts, or of intercepts alone; empty when it has none. */
	Optional<double[][]> covariance() {
		ExpectedSums sums = expectation.step(a, d);
		double[][] information = completed(sums);
		double[][][] lost = new double[Math.min(expectation.pieces(), 8)][][];
		Cores.each(lost.length, part -> lost[part] = lost(part, lost.length));
		for (double[][] one : lost) {
			for (int i = 0; i < size; i++) {
				for (int j = 0; j <= i; j++) {
					information[i][j] -= one[i][j];
				}
			}
		}
		return Matrices.inverse(information);
	}

	/** Lower half of the information if abilities were seen. */
	private double[][] completed(ExpectedSums sums) {
		double[][] information = new double[size][size];
		for (int i = 0; i < items; i++) {
			for (int q = 0; q < points.length; q++) {
				double people = sums.people[q] - (sums.absent.length > 0 ? sums.absent[i][q] : 0);
				double spread = people * right[q][i] * (1 - right[q][i]);
				if (slopes) {
					information[i][i] += spread * points[q] * points[q];
					information[items + i][i] += spread * points[q];
					information[items + i][items + i] += spread;
				} else {
					information[i][i] += spread;
				}
			}
		}
		return information;
	}

	/** Lower half of what one share of the people loses. */
	private double[][] lost(int part, int parts) {
		double[][] own = new double[size][size];
		Loss loss = expectation.patterns().missing ? new LossWithGaps(own) : new Loss(own);
		for (int piece = part; piece < expectation.pieces(); piece += parts) {
			expectation.posteriors(piece, a, d, loss);
		}
		loss.finish();
		return own;
	}

	/**
	 * Without missing answers. Of the second moment of the scores of items i and j, E (x_i − P_i)(x_j − P_j), only the
	 * part x_i x_j is of a person; the others need no more than people, and people right on i, by point.
	 */
	private class Loss implements Expectation.Posterior {
		final Patterns patterns = expectation.patterns();
		final double[][] sum;
		/** By point: expected people, and those right on each item. */
		private final double[] people = new double[points.length];
		private final double[][] rightPeople = new double[points.length][items];
		/** By power of ability: people right on both items. */
		private final double[][][] both = new double[slopes ? 3 : 1][items][items];
		private final int[] ones = new int[items];
		private final double[] mean = new double[size];

		Loss(double[][] sum) {
			this.sum = sum;
		}

		@Override
		public void of(int pattern, double[] weights, int from, int to) {
			double times = patterns.count[pattern];
			int count = 0;
			for (int i = 0; i < items; i++) {
				if (patterns.right(pattern, i)) {
					ones[count++] = i;
				}
			}
			Arrays.fill(mean, 0);
			double first = 0;
			double second = 0;
			for (int q = from; q < to; q++) {
				double weight = weights[q];
				first += weight * points[q];
				second += weight * points[q] * points[q];
				people[q] += times * weight;
				for (int k = 0; k < count; k++) {
					rightPeople[q][ones[k]] += times * weight;
				}
				expect(right[q], weight, points[q]);
			}
			for (int k = 0; k < count; k++) {
				int i = ones[k];
				mean[size - items + i] += 1;
				if (slopes) {
					mean[i] += first;
				}
				for (int l = 0; l <= k; l++) {
					both[0][i][ones[l]] += times;
					if (slopes) {
						both[1][i][ones[l]] += times * first;
						both[2][i][ones[l]] += times * second;
					}
				}
			}
			add(mean, -times);
		}

		private void expect(double[] chance, double weight, double ability) {
			int at = size - items;
			for (int i = 0; i < items; i++) {
				mean[at + i] -= weight * chance[i];
			}
			for (int i = 0; i < at; i++) {
				mean[i] -= weight * ability * chance[i];
			}
		}

		final void add(double[] score, double weight) {
			for (int k = 0; k < size; k++) {
				double[] row = sum[k];
				double times = weight * score[k];
				for (int l = 0; l <= k; l++) {
					row[l] += times * score[l];
				}
			}
		}

		/** Adds the second moments. */
		void finish() {
			for (int q = 0; q < points.length; q++) {
				double power = 1;
				for (double[][] moment : both) {
					add(moment, q, power);
					power *= points[q];
				}
			}
			for (int i = 0; i < items; i++) {
				for (int j = 0; j < items; j++) {
					int high = Math.max(i, j);
					int low = Math.min(i, j);
					if (j <= i) {
						sum[size - items + i][size - items + j] += both[0][high][low];
					}
					if (slopes) {
						sum[items + i][j] += both[1][high][low];
						sum[i][j] += j <= i ? both[2][high][low] : 0;
					}
				}
			}
		}

		private void add(double[][] moment, int q, double power) {
			for (int i = 0; i < items; i++) {
				for (int j = 0; j <= i; j++) {
					moment[i][j] += power * (people[q] * right[q][i] * right[q][j] - rightPeople[q][i] * right[q][j]
							- rightPeople[q][j] * right[q][i]);
				}
			}
		}
	}

	/** With missing answers: point by point of each person's posterior. */
	private final class LossWithGaps extends Loss {
		/** Weights of the posterior below this add nothing that matters. */
		private static final double SLIGHT = 1e-10;

		private final double[][] score = new double[points.length][size];
		private final double[] mean = new double[size];

		LossWithGaps(double[][] sum) {
			super(sum);
		}

		@Override
		public void of(int pattern, double[] weights, int from, int to) {
			Arrays.fill(mean, 0);
			for (int q = from; q < to; q++) {
				score(pattern, q);
				for (int k = 0; k < size; k++) {
					mean[k] += weights[q] * score[q][k];
				}
			}
			for (int q = from; q < to; q++) {
				if (weights[q] > SLIGHT) {
					for (int k = 0; k < size; k++) {
						score[q][k] -= mean[k];
					}
					add(score[q], patterns.count[pattern] * weights[q]);
				}
			}
		}

		private void score(int pattern, int q) {
			for (int i = 0; i < items; i++) {
				double off = patterns.missing(pattern, i) ? 0 : (patterns.right(pattern, i) ? 1 : 0) - right[q][i];
				score[q][size - items + i] = off;
				if (slopes) {
					score[q][i] = points[q] * off;
				}
			}
		}

		@Override
		void finish() {
			// nothing is left to add
		}
	}
}
