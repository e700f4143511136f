package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chushi.assessment.Fraction;
import org.chushi.journal.Json;
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
}
