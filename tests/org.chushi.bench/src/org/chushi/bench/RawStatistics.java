package org.chushi.bench;

/**
 * The yardstick: totals, then facility, item-total correlation and alpha, written down as one plain loop in one thread.
 * No missing values, groups, efficiency, alpha without item or distribution.
 */
final class RawStatistics {

	final double[] facility;
	final double[] itemTotal;
	final double alpha;

	RawStatistics(byte[][] marks) {
		int items = marks.length;
		int people = marks[0].length;
		double[] totals = new double[people];
		double mean = 0;
		for (int p = 0; p < people; p++) {
			for (int i = 0; i < items; i++) {
				totals[p] += marks[i][p];
			}
			mean += totals[p] / people;
		}
		double spread = 0;
		for (int p = 0; p < people; p++) {
			spread += (totals[p] - mean) * (totals[p] - mean);
		}
		facility = new double[items];
		itemTotal = new double[items];
		double own = 0;
		for (int i = 0; i < items; i++) {
			double sum = 0;
			double product = 0;
			for (int p = 0; p < people; p++) {
				sum += marks[i][p];
				product += marks[i][p] * (totals[p] - mean);
			}
			facility[i] = sum / people;
			double variance = facility[i] * (1 - facility[i]) * people;
			own += variance;
			itemTotal[i] = product / Math.sqrt(variance * spread);
		}
		alpha = items / (items - 1.0) * (1 - own / spread);
	}
}
