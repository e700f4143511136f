package org.chushi.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The definitions of classical statistics, person by person and without any cleverness. */
final class Definitions {

	private final double[][] scores;
	private final double[] maxima;

	Definitions(Responses responses) {
		scores = new double[responses.people()][responses.items()];
		maxima = new double[responses.items()];
		for (int i = 0; i < maxima.length; i++) {
			maxima[i] = (double) responses.maximum(i) / responses.unit();
			for (int p = 0; p < scores.length; p++) {
				scores[p][i] = responses.score(p, i).map(s -> s.doubleValue()).orElse(Double.NaN);
			}
		}
	}

	/** Share of points on all items but one. */
	private double share(int person, int without) {
		double points = 0;
		double available = 0;
		for (int i = 0; i < maxima.length; i++) {
			if (i != without && !Double.isNaN(scores[person][i])) {
				points += scores[person][i];
				available += maxima[i];
			}
		}
		return points / available;
	}

	private List<double[]> pairs(int item, boolean rest) {
		List<double[]> pairs = new ArrayList<>();
		for (int p = 0; p < scores.length; p++) {
			double share = share(p, rest ? item : -1);
			if (!Double.isNaN(scores[p][item]) && !Double.isNaN(share)) {
				pairs.add(new double[] { scores[p][item] / maxima[item], share });
			}
		}
		return pairs;
	}

	OptionalDouble facility(int item) {
		return Arrays.stream(scores).mapToDouble(s -> s[item] / maxima[item]).filter(s -> !Double.isNaN(s)).average();
	}

	OptionalDouble itemRest(int item) {
		return correlation(pairs(item, true));
	}

	OptionalDouble itemTotal(int item) {
		return correlation(pairs(item, false));
	}

	OptionalDouble efficiency(int item) {
		List<double[]> pairs = pairs(item, true);
		double[] x = pairs.stream().mapToDouble(p -> p[0]).sorted().toArray();
		double[] y = pairs.stream().mapToDouble(p -> p[1]).sorted().toArray();
		List<double[]> best = new ArrayList<>();
		for (int i = 0; i < x.length; i++) {
			best.add(new double[] { x[i], y[i] });
		}
		return correlation(pairs).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(covariance(pairs) / covariance(best));
	}

	OptionalDouble discrimination(int item) {
		double[] sorted = java.util.stream.IntStream.range(0, scores.length).mapToDouble(p -> share(p, -1))
				.filter(s -> !Double.isNaN(s)).sorted().toArray();
		if (sorted.length == 0) {
			return OptionalDouble.empty();
		}
		int size = (int) Math.max(1, Math.round(0.27 * sorted.length));
		double upper = mean(item, sorted[sorted.length - size], 1, sorted, size);
		double lower = mean(item, sorted[size - 1], -1, sorted, size);
		return Double.isNaN(upper - lower) ? OptionalDouble.empty() : OptionalDouble.of(upper - lower);
	}

	private double mean(int item, double border, int sign, double[] sorted, int size) {
		double inside = Arrays.stream(sorted).filter(s -> Math.signum(s - border) == sign).count();
		double tied = Arrays.stream(sorted).filter(s -> s == border).count();
		double points = 0;
		double people = 0;
		for (int p = 0; p < scores.length; p++) {
			double share = share(p, -1);
			if (!Double.isNaN(scores[p][item])) {
				double weight = share == border ? (size - inside) / tied : Math.signum(share - border) == sign ? 1 : 0;
				people += weight;
				points += weight * scores[p][item] / maxima[item];
			}
		}
		return points / people;
	}

	/** Of the people without anything missing; without one item, or −1 for all. */
	OptionalDouble alpha(int without) {
		List<double[]> rows = Arrays.stream(scores).filter(s -> Arrays.stream(s).noneMatch(Double::isNaN)).toList();
		int items = 0;
		double parts = 0;
		double[] sums = new double[rows.size()];
		for (int i = 0; i < maxima.length; i++) {
			if (i != without) {
				int item = i;
				items++;
				double[] column = rows.stream().mapToDouble(r -> r[item]).toArray();
				parts += variance(column);
				for (int p = 0; p < sums.length; p++) {
					sums[p] += column[p];
				}
			}
		}
		return items < 2 || Arrays.stream(sums).distinct().count() < 2 ? OptionalDouble.empty()
				: OptionalDouble.of(items / (items - 1.0) * (1 - parts / variance(sums)));
	}

	private static double variance(double[] values) {
		double mean = Arrays.stream(values).average().orElse(0);
		return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
	}

	private static double covariance(List<double[]> pairs) {
		double x = pairs.stream().mapToDouble(p -> p[0]).average().orElse(0);
		double y = pairs.stream().mapToDouble(p -> p[1]).average().orElse(0);
		return pairs.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
	}

	private static OptionalDouble correlation(List<double[]> pairs) {
		double[] x = pairs.stream().mapToDouble(p -> p[0]).toArray();
		double[] y = pairs.stream().mapToDouble(p -> p[1]).toArray();
		return Arrays.stream(x).distinct().count() < 2 || Arrays.stream(y).distinct().count() < 2 ? OptionalDouble.empty()
				: OptionalDouble.of(covariance(pairs) / Math.sqrt(variance(x) * variance(y)));
	}
}
