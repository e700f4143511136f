package org.chushi.internal.psychometrics;

/** The χ² distribution, by the incomplete gamma function: a series below its peak, a continued fraction above (DLMF 8.11, 8.9). */
final class ChiSquare {

	private static final double CLOSE = 1e-15;
	private static final double[] LANCZOS = { 0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
			-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7 };

	private ChiSquare() {
	}

	/** Chance of a value above {@code x}. */
	static double above(double x, double freedom) {
		double s = freedom / 2;
		double z = x / 2;
		if (z <= 0) {
			return 1;
		}
		double front = Math.exp(s * Math.log(z) - z - logGamma(s));
		return Math.clamp(z < s + 1 ? 1 - front * series(s, z) : front * fraction(s, z), 0, 1);
	}

	private static double series(double s, double z) {
		double term = 1 / s;
		double sum = term;
		for (double k = s + 1; term > sum * CLOSE; k++) {
			term *= z / k;
			sum += term;
		}
		return sum;
	}

	/** Lentz's method. */
	private static double fraction(double s, double z) {
		double b = z + 1 - s;
		double c = 1e300;
		double d = 1 / b;
		double h = d;
		for (int k = 1; k < 10_000; k++) {
			double a = -k * (k - s);
			b += 2;
			d = 1 / (a * d + b);
			c = b + a / c;
			h *= d * c;
			if (Math.abs(d * c - 1) < CLOSE) {
				break;
			}
		}
		return h;
	}

	/** Lanczos' approximation with g = 7 and nine terms. */
	private static double logGamma(double x) {
		double sum = LANCZOS[0];
		for (int k = 1; k < LANCZOS.length; k++) {
			sum += LANCZOS[k] / (x - 1 + k);
		}
		double t = x + 6.5;
		return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
	}
}
