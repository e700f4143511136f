package org.chushi.internal.psychometrics;

import java.util.Optional;

/** Symmetric matrices, of which the lower half is given. */
final class Matrices {

	private Matrices() {
	}

	/** By Cholesky's decomposition; empty when the matrix is not positive definite. */
	static Optional<double[][]> inverse(double[][] lower) {
		int n = lower.length;
		double[][] root = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j <= i; j++) {
				double sum = lower[i][j];
				for (int k = 0; k < j; k++) {
					sum -= root[i][k] * root[j][k];
				}
				if (i == j && !(sum > 1e-12 * Math.abs(lower[i][i]))) {
					return Optional.empty();
				}
				root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
			}
		}
		return Optional.of(product(inverseOf(root)));
	}

	/** Of a lower triangle; given by columns, so that the product runs along rows. */
	private static double[][] inverseOf(double[][] root) {
		int n = root.length;
		double[][] columns = new double[n][n];
		for (int j = 0; j < n; j++) {
			double[] column = columns[j];
			column[j] = 1 / root[j][j];
			for (int i = j + 1; i < n; i++) {
				double sum = 0;
				for (int k = j; k < i; k++) {
					sum -= root[i][k] * column[k];
				}
				column[i] = sum / root[i][i];
			}
		}
		return columns;
	}

	private static double[][] product(double[][] columns) {
		int n = columns.length;
		double[][] inverse = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j <= i; j++) {
				double sum = 0;
				for (int k = i; k < n; k++) {
					sum += columns[i][k] * columns[j][k];
				}
				inverse[i][j] = sum;
				inverse[j][i] = sum;
			}
		}
		return inverse;
	}
}
