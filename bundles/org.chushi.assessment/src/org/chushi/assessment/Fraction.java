package org.chushi.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An exact rational number, always in lowest terms with a positive denominator. Scores are fractions, so that two
 * thirds of a point three times are two points, and a cut is met or not met without rounding.
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

	public static final Fraction ZERO = of(0);
	public static final Fraction ONE = of(1);

	public Fraction {
		if (denominator.signum() == 0) {
			throw new IllegalArgumentException("denominator 0");
		}
		BigInteger common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
		numerator = numerator.divide(common);
		denominator = denominator.divide(common);
	}

	public static Fraction of(long whole) {
		return of(whole, 1);
	}

	public static Fraction of(long numerator, long denominator) {
		return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
	}

	/** @param canonical as {@link #toString} writes it */
	@JsonCreator
	public static Fraction parse(String canonical) {
		int bar = canonical.indexOf('/');
		if (bar < 0) {
			throw new IllegalArgumentException("no fraction: " + canonical);
		}
		return new Fraction(new BigInteger(canonical.substring(0, bar)), new BigInteger(canonical.substring(bar + 1)));
	}

	public Fraction plus(Fraction other) {
		return new Fraction(
				numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
				denominator.multiply(other.denominator));
	}

	public Fraction times(long factor) {
		return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
	}

	public Fraction dividedBy(long divisor) {
		return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
	}

	public boolean atLeast(long whole) {
		return compareTo(of(whole)) >= 0;
	}

	/** For people: rounded down, so that what is not reached never looks reached; no trailing zeros. */
	public String decimal(int places) {
		BigDecimal value = new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.FLOOR);
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}

	@Override
	public int compareTo(Fraction other) {
		return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
	}

	/** The canonical form {@code n/d}, as stored. */
	@Override
	@JsonValue
	public String toString() {
		return numerator + "/" + denominator;
	}
}
