package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.chushi.journal.Json;
import org.chushi.questions.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FractionTest {

	@ParameterizedTest
	@CsvSource({ "2,4,1/2", "-2,4,-1/2", "2,-4,-1/2", "-2,-4,1/2", "0,7,0/1", "6,3,2/1" })
	void thereIsOneFormOfEveryNumber(long numerator, long denominator, String canonical) {
		assertThat(Fraction.of(numerator, denominator)).hasToString(canonical).isEqualTo(Fraction.parse(canonical));
	}

	@Test
	void threeThirdsAreOne() {
		Fraction third = Fraction.of(1, 3);
		assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
		assertThat(third.times(3)).isEqualTo(Fraction.ONE);
		assertThat(Fraction.ONE.dividedBy(3)).isEqualTo(third);
	}

	@Test
	void whatIsNotReachedNeverLooksReached() {
		assertThat(Fraction.of(79_999, 1000).decimal(1)).isEqualTo("79.9");
		assertThat(Fraction.of(80).decimal(1)).isEqualTo("80");
		assertThat(Fraction.of(200, 3).decimal(1)).isEqualTo("66.6");
		assertThat(Fraction.ZERO.decimal(1)).isEqualTo("0");
		assertThat(Fraction.of(100).decimal(0)).isEqualTo("100");
		assertThat(Fraction.of(239, 3).atLeast(80)).isFalse();
	}

	@Test
	void itIsStoredAsAString() {
		assertThat(Json.write(Fraction.of(2, 6))).isEqualTo("\"1/3\"");
		assertThat(Json.read("\"1/3\"", Fraction.class)).isEqualTo(Fraction.of(1, 3));
	}

	@Test
	void nothingIsDividedByZero() {
		assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Fraction.parse("7")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void roundedThirdsAndTheLikeAreReadExactly() {
		Map<String, Fraction> written = Map.ofEntries(Map.entry("33.33333", Fraction.of(1, 3)),
				Map.entry("66.66667", Fraction.of(2, 3)), Map.entry("66.66666", Fraction.of(2, 3)),
				Map.entry("16.66667", Fraction.of(1, 6)), Map.entry("83.33333", Fraction.of(5, 6)),
				Map.entry("14.28571", Fraction.of(1, 7)), Map.entry("11.11111", Fraction.of(1, 9)),
				Map.entry("-33.33333", Fraction.of(-1, 3)), Map.entry("33.333", Fraction.of(1, 3)),
				Map.entry("8.33333", Fraction.of(1, 12)), Map.entry("0.00000", Fraction.ZERO));
		written.forEach((percent, fraction) -> assertThat(Fraction.percent(percent)).as(percent).contains(fraction));
	}

	@Test
	void otherPercentagesAreWhatTheySay() {
		assertThat(Fraction.percent("12.5")).contains(Fraction.of(1, 8));
		assertThat(Fraction.percent("33.3")).contains(Fraction.of(333, 1000));
		assertThat(Fraction.percent("12.34567")).contains(Fraction.of(1_234_567, 10_000_000));
		assertThat(Fraction.percent("-100")).contains(Fraction.of(-1));
		for (String bad : List.of("", "101", "-100.1", "1e1", "50%", "half", "1,5")) {
			assertThat(Fraction.percent(bad)).as(bad).isEmpty();
		}
	}

	@Test
	void decimalsAreExact() {
		assertThat(Fraction.decimal(new BigDecimal("1.20"))).isEqualTo(Fraction.of(6, 5));
		assertThat(Fraction.decimal(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000));
		assertThat(Fraction.of(1, 2).over(Fraction.of(-1, 4))).isEqualTo(Fraction.of(-2));
		assertThat(Fraction.of(-1, 2).atLeastZero()).isEqualTo(Fraction.ZERO);
	}
}
