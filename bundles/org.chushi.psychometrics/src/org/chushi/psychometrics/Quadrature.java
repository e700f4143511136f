package org.chushi.psychometrics;

import org.chushi.internal.psychometrics.GaussHermite;

/** Points of ability and their weights, by which sums stand for integrals over the standard normal distribution. */
public final class Quadrature {

	/** 61 equally spaced points from −6 to 6, as the R package mirt uses. */
	public static final Quadrature STANDARD = even(61, 6);

	private final double[] points;
	private final double[] weights;

	private Quadrature(double[] points, double[] weights) {
		this.points = points;
		this.weights = weights;
	}

	/**
	 * Equally spaced points from −{@code reach} to {@code reach} with weights in proportion to the normal density.
	 *
	 * @param count at least 3
	 */
	public static Quadrature even(int count, double reach) {
		if (count < 3 || !(reach > 0)) {
			throw new IllegalArgumentException(count + " points to " + reach);
		}
		double[] points = new double[count];
		double[] weights = new double[count];
		double sum = 0;
		for (int i = 0; i < count; i++) {
			points[i] = reach * (2.0 * i / (count - 1) - 1);
			weights[i] = Math.exp(-points[i] * points[i] / 2);
			sum += weights[i];
		}
		for (int i = 0; i < count; i++) {
			weights[i] /= sum;
		}
		return new Quadrature(points, weights);
	}

	/**
	 * Gauss–Hermite points for the normal density: exact for polynomials up to degree 2 × {@code count} − 1.
	 *
	 * @param count 2 to 150
	 */
	public static Quadrature gaussHermite(int count) {
		double[][] rule = GaussHermite.rule(count);
		return new Quadrature(rule[0], rule[1]);
	}

	public int size() {
		return points.length;
	}

	/** Ascending. */
	public double point(int i) {
		return points[i];
	}

	/** They sum to 1. */
	public double weight(int i) {
		return weights[i];
	}
}
