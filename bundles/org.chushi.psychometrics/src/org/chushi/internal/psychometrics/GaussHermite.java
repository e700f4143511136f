package org.chushi.internal.psychometrics;

/**
 * Gauss–Hermite rules for the standard normal density. The nodes are the zeros of the orthonormal Hermite polynomial,
 * found between the zeros of the one before (they interlace) by bisection and Newton; each weight is the reciprocal of the
 * sum of the squared polynomials of lower degree (Golub & Welsch 1969, Math. Comp. 23, 221–230).
 */
public final class GaussHermite {

	private static final int MOST = 150;

	private GaussHermite() {
	}

	/** @return points ascending, and their weights */
	public static double[][] rule(int count) {
		if (count < 2 || count > MOST) {
			throw new IllegalArgumentException(count + " points");
		}
		double[] zeros = { 0 };
		for (int degree = 2; degree <= count; degree++) {
			double[] next = new double[degree];
			double edge = 2 * Math.sqrt(degree) + 1;
			for (int i = 0; i < degree; i++) {
				next[i] = zero(degree, i == 0 ? -edge : zeros[i - 1], i == degree - 1 ? edge : zeros[i]);
			}
			zeros = next;
		}
		double[] weights = new double[count];
		double sum = 0;
		for (int i = 0; i < count; i++) {
			weights[i] = 1 / squares(count, zeros[i]);
			sum += weights[i];
		}
		for (int i = 0; i < count; i++) {
			weights[i] /= sum;
		}
		return new double[][] { zeros, weights };
	}

	private static double zero(int degree, double low, double high) {
		double below = value(degree, low);
		for (int i = 0; i < 200 && Math.nextUp(low) < high; i++) {
			double middle = (low + high) / 2;
			if (middle <= low || middle >= high) {
				break;
			}
			double at = value(degree, middle);
			if (at == 0) {
				return middle;
			}
			if (at < 0 == below < 0) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return (low + high) / 2;
	}

	/** The orthonormal polynomial of this degree. */
	private static double value(int degree, double x) {
		double before = 0;
		double now = 1;
		for (int k = 0; k < degree; k++) {
			double next = (x * now - Math.sqrt(k) * before) / Math.sqrt(k + 1.0);
			before = now;
			now = next;
		}
		return now;
	}

	private static double squares(int degree, double x) {
		double before = 0;
		double now = 1;
		double sum = 0;
		for (int k = 0; k < degree; k++) {
			sum += now * now;
			double next = (x * now - Math.sqrt(k) * before) / Math.sqrt(k + 1.0);
			before = now;
			now = next;
		}
		return sum;
	}
}
