package org.chushi.internal.psychometrics;

import java.util.OptionalDouble;

/** Weighted second moments of pairs, updated one by one (Welford; West 1979, CACM 22, 532–535). */
final class Moments {

	private double weight;
	private double meanX;
	private double meanY;
	private double xx;
	private double yy;
	private double xy;
	private double lowX = Double.POSITIVE_INFINITY;
	private double highX = Double.NEGATIVE_INFINITY;
	private double lowY = Double.POSITIVE_INFINITY;
	private double highY = Double.NEGATIVE_INFINITY;

	void add(double times, double x, double y) {
		if (times <= 0) {
			return;
		}
		weight += times;
		double dx = x - meanX;
		double dy = y - meanY;
		meanX += dx * times / weight;
		meanY += dy * times / weight;
		xx += times * dx * (x - meanX);
		yy += times * dy * (y - meanY);
		xy += times * dx * (y - meanY);
		lowX = Math.min(lowX, x);
		highX = Math.max(highX, x);
		lowY = Math.min(lowY, y);
		highY = Math.max(highY, y);
	}

	/** Of x, with n − 1. */
	OptionalDouble deviation() {
		return Classical.when(weight > 1, highX > lowX ? Math.sqrt(xx / (weight - 1)) : 0);
	}

	/** Up to the factor 1/n. */
	double covariance() {
		return xy;
	}

	/** Empty when x or y do not vary. */
	OptionalDouble correlation() {
		return Classical.when(highX > lowX && highY > lowY, Math.clamp(xy / Math.sqrt(xx * yy), -1, 1));
	}
}
