package org.chushi.questions;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An exact rational number, always in lowest terms with a positive denominator. Scores are fractions, so that two
 * thirds of a point three times are two points, and a cut is met or not met without rounding.
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

	public static final Fraction ZERO = of(0);
	public static final Fraction ONE = of(1);

	private static final Pattern PERCENT = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,12})?");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int ROUNDED = 3;
	private static final List<Integer> PARTS = List.of(3, 6, 7, 9, 11, 12);

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

	/**
	 * A percentage as people write it, for example {@code 33.33333} or {@code -50}: what is a rounded third, sixth,
	 * seventh, ninth, eleventh or twelfth, with at least three decimals, is read as that exactly.
	 *
	 * @return none when it is no number from -100 to 100
	 */
	public static Optional<Fraction> percent(String written) {
		if (!PERCENT.matcher(written).matches()) {
			return Optional.empty();
		}
		BigDecimal value = new BigDecimal(written);
		if (value.abs().compareTo(HUNDRED) > 0) {
			return Optional.empty();
		}
		return Optional.of(value.scale() < ROUNDED ? decimal(value).dividedBy(100)
				: PARTS.stream().flatMap(parts -> rounded(value, parts).stream()).findFirst()
						.orElseGet(() -> decimal(value).dividedBy(100)));
	}

	private static Optional<Fraction> rounded(BigDecimal percent, int parts) {
		BigInteger part = percent.multiply(BigDecimal.valueOf(parts)).divide(HUNDRED, 0, RoundingMode.HALF_UP)
				.toBigInteger();
		BigDecimal exact = new BigDecimal(part).multiply(HUNDRED);
		boolean same = Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN).anyMatch(
				mode -> exact.divide(BigDecimal.valueOf(parts), percent.scale(), mode).compareTo(percent) == 0);
		return same ? Optional.of(new Fraction(part, BigInteger.valueOf(parts))) : Optional.empty();
	}

	/** Exactly this decimal. */
	public static Fraction decimal(BigDecimal value) {
		return value.scale() <= 0 ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
				: new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
	}

	public Fraction plus(Fraction other) {
		return new Fraction(
				numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
				denominator.multiply(other.denominator));
	}

	public Fraction minus(Fraction other) {
		return plus(other.times(-1));
	}

	public Fraction times(Fraction other) {
		return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
	}

	public Fraction over(Fraction divisor) {
		return new Fraction(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
	}

	public Fraction abs() {
		return new Fraction(numerator.abs(), denominator);
	}

	public Fraction atLeastZero() {
		return numerator.signum() < 0 ? ZERO : this;
	}

	/** The smaller one. */
	public Fraction min(Fraction other) {
		return compareTo(other) <= 0 ? this : other;
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
