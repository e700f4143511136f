package org.chushi.internal.psychometrics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.chushi.psychometrics.ClassicalReport;
import org.chushi.psychometrics.ItemStatistics;
import org.chushi.psychometrics.Responses;
import org.chushi.psychometrics.ScoreDistribution;

/** Classical test theory: totals first, then each item by itself. */
public final class Classical {

	/** Kelley's share of people in the upper and in the lower group. */
	static final double GROUP = 0.27;

	private final Responses responses;
	private final Totals totals;
	private final double[] lower;
	private final double[] upper;
	private final ItemTable[] items;

	public Classical(Responses responses) {
		this.responses = responses;
		byte[][] columns = new byte[responses.items()][];
		Cores.each(columns.length, i -> columns[i] = responses.column(i));
		totals = new Totals(responses, columns);
		double size = Math.max(1, Math.round(GROUP * totals.counted()));
		lower = totals.group(false, size);
		upper = totals.group(true, size);
		items = new ItemTable[columns.length];
		Cores.each(columns.length, i -> items[i] = new ItemTable(columns[i], responses.levels(i), responses.maximum(i), totals));
	}

	public ClassicalReport report() {
		int complete = 0;
		BigInteger squares = BigInteger.ZERO;
		BigInteger sums = BigInteger.ZERO;
		for (int r = 0; r < totals.ranks(); r++) {
			if (totals.available[r] == totals.maximum) {
				complete += totals.people[r];
				BigInteger sum = BigInteger.valueOf(totals.sum[r]);
				BigInteger times = sum.multiply(BigInteger.valueOf(totals.people[r]));
				sums = sums.add(times);
				squares = squares.add(times.multiply(sum));
			}
		}
		Reliability reliability = new Reliability(complete, sums, squares, items);
		ItemStatistics[] statistics = new ItemStatistics[items.length];
		Cores.each(items.length, i -> statistics[i] = statistics(i, reliability));
		OptionalDouble alpha = reliability.alpha();
		return new ClassicalReport(responses.people(), complete, List.of(statistics), alpha,
				reliability.standardError(totals.maximum), distribution());
	}

	private ItemStatistics statistics(int i, Reliability reliability) {
		ItemTable item = items[i];
		int answered = item.answered();
		return new ItemStatistics(responses.itemIds().get(i), answered, responses.people() - answered, item.facility(),
				item.standardDeviation(), totals.complete ? reliability.itemRest(i) : item.itemRest(),
				totals.complete ? reliability.itemTotal(i) : item.itemTotal(), item.discrimination(lower, upper), item.efficiency(),
				reliability.alphaWithout(i));
	}

	private ScoreDistribution distribution() {
		List<ScoreDistribution.Frequency> frequencies = new ArrayList<>();
		for (int r = 0; r < totals.ranks(); r++) {
			double percent = 100 * totals.share(r);
			int last = frequencies.size() - 1;
			if (last >= 0 && frequencies.get(last).percent() == percent) {
				frequencies.set(last, new ScoreDistribution.Frequency(percent, frequencies.get(last).people() + totals.people[r]));
			} else {
				frequencies.add(new ScoreDistribution.Frequency(percent, totals.people[r]));
			}
		}
		int n = totals.counted();
		double mean = frequencies.stream().mapToDouble(f -> f.percent() * f.people()).sum() / n;
		double[] power = new double[5];
		frequencies.forEach(f -> {
			double d = f.percent() - mean;
			for (int k = 2; k <= 4; k++) {
				power[k] += f.people() * Math.pow(d, k);
			}
		});
		boolean varies = frequencies.size() > 1;
		double k2 = power[2] / (n - 1.0);
		double k3 = n * power[3] / ((n - 1.0) * (n - 2.0));
		double k4 = (n * (n + 1.0) * power[4] - 3 * (n - 1.0) * power[2] * power[2])
				/ ((n - 1.0) * (n - 2.0) * (n - 3.0));
		return new ScoreDistribution(n, when(n > 0, mean), when(n > 1, varies ? Math.sqrt(k2) : 0),
				when(varies && n > 2, k3 / Math.pow(k2, 1.5)), when(varies && n > 3, k4 / (k2 * k2)), frequencies);
	}

	static OptionalDouble when(boolean defined, double value) {
		return defined ? OptionalDouble.of(value) : OptionalDouble.empty();
	}
}
