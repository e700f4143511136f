package org.chushi.internal.psychometrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.OptionalDouble;

/**
 * Alpha and correlations of the complete people from exact sums. All variances and covariances here are multiplied by
 * n², so that they are whole numbers.
 */
final class Reliability {

	private final int people;
	private final int items;
	private final BigInteger total;
	private final BigInteger[] own;
	private final BigInteger[] withTotal;
	private BigInteger ownSum = BigInteger.ZERO;

	Reliability(int people, BigInteger sums, BigInteger squares, ItemTable[] tables) {
		this.people = people;
		this.items = tables.length;
		BigInteger n = BigInteger.valueOf(people);
		total = n.multiply(squares).subtract(sums.multiply(sums));
		own = new BigInteger[items];
		withTotal = new BigInteger[items];
		for (int i = 0; i < items; i++) {
			BigInteger score = BigInteger.ZERO;
			BigInteger square = BigInteger.ZERO;
			BigInteger product = BigInteger.ZERO;
			for (int level = 0; level < tables[i].count.length; level++) {
				BigInteger points = BigInteger.valueOf(tables[i].score(level));
				BigInteger times = points.multiply(BigInteger.valueOf(tables[i].countComplete[level]));
				score = score.add(times);
				square = square.add(times.multiply(points));
				product = product.add(points.multiply(BigInteger.valueOf(tables[i].totalComplete[level])));
			}
			own[i] = n.multiply(square).subtract(score.multiply(score));
			withTotal[i] = n.multiply(product).subtract(score.multiply(sums));
			ownSum = ownSum.add(own[i]);
		}
	}

	OptionalDouble alpha() {
		return alpha(items, ownSum, total);
	}

	OptionalDouble alphaWithout(int item) {
		return alpha(items - 1, ownSum.subtract(own[item]), rest(item));
	}

	/** In percent of {@code maximum}. */
	OptionalDouble standardError(long maximum) {
		OptionalDouble alpha = alpha();
		if (alpha.isEmpty()) {
			return alpha;
		}
		double variance = quotient(total, BigInteger.valueOf(people).multiply(BigInteger.valueOf(people - 1L)));
		return OptionalDouble.of(100 * Math.sqrt(variance * (1 - alpha.getAsDouble())) / maximum);
	}

	OptionalDouble itemRest(int item) {
		return correlation(withTotal[item].subtract(own[item]), own[item], rest(item));
	}

	OptionalDouble itemTotal(int item) {
		return correlation(withTotal[item], own[item], total);
	}

	/** Variance of the sum of the other items. */
	private BigInteger rest(int item) {
		return total.subtract(withTotal[item].shiftLeft(1)).add(own[item]);
	}

	private static OptionalDouble alpha(int k, BigInteger parts, BigInteger whole) {
		if (k < 2 || whole.signum() == 0) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of(quotient(whole.subtract(parts).multiply(BigInteger.valueOf(k)),
				whole.multiply(BigInteger.valueOf(k - 1L))));
	}

	private static OptionalDouble correlation(BigInteger covariance, BigInteger a, BigInteger b) {
		if (a.signum() == 0 || b.signum() == 0) {
			return OptionalDouble.empty();
		}
		BigDecimal root = new BigDecimal(a.multiply(b)).sqrt(MathContext.DECIMAL64);
		return OptionalDouble.of(Math.clamp(new BigDecimal(covariance).divide(root, MathContext.DECIMAL64).doubleValue(), -1, 1));
	}

	private static double quotient(BigInteger numerator, BigInteger denominator) {
		return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128).doubleValue();
	}
}
