package org.chushi.internal.psychometrics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** One item against the totals: all its classical statistics come from the counts of total and level. */
final class ItemTable {

	private final Cells cells;
	private final Totals totals;
	private final long[] scores;
	private final long maximum;
	/** People with each level: all of them, and those with a score on every item. */
	final long[] count;
	final long[] countComplete;
	/** Sum of the totals of the complete people with each level, in units. */
	final long[] totalComplete;

	ItemTable(byte[] column, long[] scores, long maximum, Totals totals) {
		this.cells = Cells.of(column, scores.length, totals);
		this.totals = totals;
		this.scores = scores;
		this.maximum = maximum;
		count = new long[scores.length];
		countComplete = new long[scores.length];
		totalComplete = new long[scores.length];
		for (int i = 0; i < cells.size; i++) {
			int level = cells.level[i];
			count[level] += cells.count[i];
			if (totals.available[cells.rank[i]] == totals.maximum) {
				countComplete[level] += cells.count[i];
				totalComplete[level] += cells.count[i] * totals.sum[cells.rank[i]];
			}
		}
	}

	long score(int level) {
		return scores[level];
	}

	int answered() {
		return (int) Arrays.stream(count).sum();
	}

	OptionalDouble facility() {
		int n = answered();
		long points = 0;
		for (int level = 0; level < scores.length; level++) {
			points += count[level] * scores[level];
		}
		return Classical.when(n > 0, (double) points / ((double) n * maximum));
	}

	OptionalDouble standardDeviation() {
		Moments own = new Moments();
		for (int level = 0; level < scores.length; level++) {
			own.add(count[level], share(level), 0);
		}
		return own.deviation();
	}

	OptionalDouble itemRest() {
		return restMoments().correlation();
	}

	OptionalDouble itemTotal() {
		Moments both = new Moments();
		for (int i = 0; i < cells.size; i++) {
			both.add(cells.count[i], share(cells.level[i]), totals.share(cells.rank[i]));
		}
		return both.correlation();
	}

	/** Facility in the upper group minus facility in the lower. */
	OptionalDouble discrimination(double[] lower, double[] upper) {
		double[] people = new double[2];
		double[] points = new double[2];
		for (int i = 0; i < cells.size; i++) {
			double low = lower[cells.rank[i]] * cells.count[i];
			double high = upper[cells.rank[i]] * cells.count[i];
			people[0] += low;
			people[1] += high;
			points[0] += low * share(cells.level[i]);
			points[1] += high * share(cells.level[i]);
		}
		return Classical.when(people[0] > 0 && people[1] > 0, points[1] / people[1] - points[0] / people[0]);
	}

	/** Covariance with the rest, of the highest possible. */
	OptionalDouble efficiency() {
		int n = 0;
		double[][] rests = new double[cells.size][];
		long[] own = new long[scores.length];
		for (int i = 0; i < cells.size; i++) {
			if (hasRest(i)) {
				rests[n++] = new double[] { rest(i), cells.count[i] };
				own[cells.level[i]] += cells.count[i];
			}
		}
		double[][] sorted = Arrays.copyOf(rests, n);
		Arrays.sort(sorted, (a, b) -> Double.compare(a[0], b[0]));
		Moments best = new Moments();
		int level = 0;
		for (double[] rest : sorted) {
			for (long left = (long) rest[1]; left > 0;) {
				while (own[level] == 0) {
					level++;
				}
				long both = Math.min(left, own[level]);
				best.add(both, share(level), rest[0]);
				own[level] -= both;
				left -= both;
			}
		}
		Moments real = restMoments();
		return Classical.when(real.correlation().isPresent() && best.covariance() > 0, real.covariance() / best.covariance());
	}

	private Moments restMoments() {
		Moments both = new Moments();
		for (int i = 0; i < cells.size; i++) {
			if (hasRest(i)) {
				both.add(cells.count[i], share(cells.level[i]), rest(i));
			}
		}
		return both;
	}

	private double share(int level) {
		return (double) scores[level] / maximum;
	}

	private boolean hasRest(int cell) {
		return totals.available[cells.rank[cell]] > maximum;
	}

	private double rest(int cell) {
		int rank = cells.rank[cell];
		return (double) (totals.sum[rank] - scores[cells.level[cell]]) / (totals.available[rank] - maximum);
	}
}
