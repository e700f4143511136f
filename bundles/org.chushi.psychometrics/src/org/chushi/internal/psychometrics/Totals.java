package org.chushi.internal.psychometrics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.psychometrics.Responses;

/**
 * The totals of people, in units: their different values in the order of the share of points reached, and for each person
 * the rank of theirs. Two totals are the same when both the sum and what could be had are.
 */
final class Totals {

	/** Rank of somebody without any response. */
	static final int NOBODY = -1;

	private static final int CHUNK = 8192;
	private static final long DENSE = 1 << 22;

	/** For each person. */
	final int[] rank;
	/** For each rank. */
	final long[] sum;
	final long[] available;
	final int[] people;
	/** Points of all items. */
	final long maximum;
	/** Whether each person has a score on every item. */
	final boolean complete;

	private record Total(long sum, long available) implements Comparable<Total> {
		@Override
		public int compareTo(Total other) {
			// shares by cross-multiplication, in 128 bits
			long high = Math.multiplyHigh(sum, other.available);
			long otherHigh = Math.multiplyHigh(other.sum, available);
			int byShare = high != otherHigh ? Long.compare(high, otherHigh)
					: Long.compareUnsigned(sum * other.available, other.sum * available);
			return byShare != 0 ? byShare : Long.compare(available, other.available);
		}
	}

	Totals(Responses responses, byte[][] columns) {
		int n = responses.people();
		long[] sums = new long[n];
		long[] gone = responses.missing() == 0 ? null : new long[n];
		long all = 0;
		long[][] points = new long[columns.length][];
		for (int i = 0; i < columns.length; i++) {
			points[i] = Arrays.copyOf(responses.levels(i), 256);
			all += responses.maximum(i);
		}
		maximum = all;
		complete = gone == null;
		Cores.each((n + CHUNK - 1) / CHUNK, chunk -> {
			int from = chunk * CHUNK;
			int to = Math.min(n, from + CHUNK);
			for (int i = 0; i < columns.length; i++) {
				add(columns[i], points[i], sums, from, to);
				if (gone != null) {
					missing(columns[i], responses.maximum(i), gone, from, to);
				}
			}
		});
		rank = new int[n];
		List<Total> totals = complete ? ranked(sums) : ranked(sums, gone);
		sum = totals.stream().mapToLong(Total::sum).toArray();
		available = totals.stream().mapToLong(Total::available).toArray();
		people = new int[sum.length];
		for (int r : rank) {
			if (r != NOBODY) {
				people[r]++;
			}
		}
	}

	private static void add(byte[] column, long[] points, long[] sums, int from, int to) {
		for (int p = from; p < to; p++) {
			sums[p] += points[column[p] & 0xFF];
		}
	}

	private static void missing(byte[] column, long maximum, long[] gone, int from, int to) {
		for (int p = from; p < to; p++) {
			gone[p] += column[p] == -1 ? maximum : 0;
		}
	}

	private List<Total> ranked(long[] sums) {
		long low = Arrays.stream(sums).min().orElse(0);
		long high = Arrays.stream(sums).max().orElse(0);
		long[] distinct;
		if (high - low < DENSE) {
			int[] at = new int[(int) (high - low) + 1];
			for (long s : sums) {
				at[(int) (s - low)] = 1;
			}
			int next = 0;
			distinct = new long[Arrays.stream(at).sum()];
			for (int s = 0; s < at.length; s++) {
				if (at[s] == 1) {
					distinct[next] = low + s;
					at[s] = next++;
				}
			}
			for (int p = 0; p < sums.length; p++) {
				rank[p] = at[(int) (sums[p] - low)];
			}
		} else {
			distinct = Arrays.stream(sums).sorted().distinct().toArray();
			for (int p = 0; p < sums.length; p++) {
				rank[p] = Arrays.binarySearch(distinct, sums[p]);
			}
		}
		return Arrays.stream(distinct).mapToObj(s -> new Total(s, maximum)).toList();
	}

	private List<Total> ranked(long[] sums, long[] gone) {
		Map<Total, Integer> seen = new HashMap<>();
		for (int p = 0; p < sums.length; p++) {
			rank[p] = gone[p] == maximum ? NOBODY : seen.computeIfAbsent(new Total(sums[p], maximum - gone[p]), t -> seen.size());
		}
		List<Total> sorted = seen.keySet().stream().sorted().toList();
		int[] now = new int[sorted.size()];
		for (int r = 0; r < now.length; r++) {
			now[seen.get(sorted.get(r))] = r;
		}
		for (int p = 0; p < rank.length; p++) {
			rank[p] = rank[p] == NOBODY ? NOBODY : now[rank[p]];
		}
		return sorted;
	}

	int ranks() {
		return sum.length;
	}

	/** What was reached of what could be had, 0 to 1. */
	double share(int rank) {
		return (double) sum[rank] / available[rank];
	}

	/** People with a response. */
	int counted() {
		return Arrays.stream(people).sum();
	}

	private boolean sameShare(int a, int b) {
		return Math.multiplyHigh(sum[a], available[b]) == Math.multiplyHigh(sum[b], available[a])
				&& sum[a] * available[b] == sum[b] * available[a];
	}

	/**
	 * How much of the people of each rank belongs to the lower or upper group, from 0 to 1: 1 below the border, a fraction
	 * for all who are tied at it.
	 *
	 * @param size how many people the group takes
	 */
	double[] group(boolean upper, double size) {
		double[] weight = new double[ranks()];
		double left = size;
		int step = upper ? -1 : 1;
		for (int first = upper ? ranks() - 1 : 0; first >= 0 && first < ranks() && left > 0;) {
			int next = first;
			long tied = 0;
			while (next >= 0 && next < ranks() && sameShare(first, next)) {
				tied += people[next];
				next += step;
			}
			for (int r = first; r != next; r += step) {
				weight[r] = Math.min(1, left / tied);
			}
			left -= tied;
			first = next;
		}
		return weight;
	}
}
