package org.chushi.internal.questions;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.model.ToleranceKind;
import org.chushi.questions.Fraction;
import org.chushi.questions.Keys;

/** Numbers as people type them, compared exactly. */
final class Numbers {

	/** A number with what stands behind it. @param unit without spaces at its ends; empty when there is none */
	record Reading(BigDecimal number, String unit) {
	}

	/** Any number at all. */
	static final String ANY = "*";

	private static final Pattern READING = Pattern.compile(
			"([+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,40})?(?:\\.[0-9]{0,40})?(?:[eE][+-]?[0-9]{1,2})?)\\s*(.{0,40})",
			Pattern.DOTALL);

	private Numbers() {
	}

	/** Full-width digits and grouped thousands are read too. */
	static Optional<Reading> read(String text) {
		Matcher found = READING
				.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-').strip());
		return found.matches()
				? decimal(found.group(1).replace(",", "")).map(n -> new Reading(n, found.group(2).strip()))
				: Optional.empty();
	}

	/** A plain decimal. */
	static Optional<BigDecimal> decimal(String text) {
		if (text == null || text.length() > 90 || !text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,2})?")) {
			return Optional.empty();
		}
		return Optional.of(new BigDecimal(text));
	}

	/** @param number in the unit of the value */
	static boolean within(Keys.Value wanted, Fraction number) {
		if (wanted.value().equals(ANY)) {
			return true;
		}
		Optional<BigDecimal> value = decimal(wanted.value());
		return value.isPresent() && switch (wanted.kind()) {
		case ABSOLUTE -> distance(value.get(), number).compareTo(tolerance(wanted)) <= 0;
		case RELATIVE -> distance(value.get(), number)
				.compareTo(tolerance(wanted).times(Fraction.decimal(value.get()).abs())) <= 0;
		case SIGNIFICANT_FIGURES -> figures(wanted)
				.filter(f -> rounded(Fraction.decimal(value.get()), f).compareTo(rounded(number, f)) == 0).isPresent();
		};
	}

	private static Fraction distance(BigDecimal value, Fraction number) {
		return number.minus(Fraction.decimal(value)).abs();
	}

	private static Fraction tolerance(Keys.Value wanted) {
		return decimal(wanted.tolerance()).map(Fraction::decimal).map(Fraction::abs).orElse(Fraction.ZERO);
	}

	/** To so many significant figures, halves away from zero. */
	private static BigDecimal rounded(Fraction number, int figures) {
		return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()),
				new MathContext(figures, RoundingMode.HALF_UP));
	}

	private static Optional<Integer> figures(Keys.Value wanted) {
		return wanted.tolerance().matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(wanted.tolerance())) : Optional.empty();
	}

	/** Whether value and tolerance can be read. */
	static boolean sound(Keys.Value wanted) {
		boolean tolerance = wanted.kind() == ToleranceKind.SIGNIFICANT_FIGURES ? figures(wanted).isPresent()
				: wanted.tolerance().isBlank() || decimal(wanted.tolerance()).filter(t -> t.signum() >= 0).isPresent();
		return wanted.value().equals(ANY) || tolerance && decimal(wanted.value()).isPresent();
	}
}
