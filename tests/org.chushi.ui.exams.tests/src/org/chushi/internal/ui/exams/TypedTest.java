package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "10, 10", "１５, 15", "' 480 ', 480", "'', 0" })
	void aNumberIsTakenInHalfAndFullWidth(String typed, int number) {
		assertThat(Typed.number(typed, 480)).hasValue(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "481", "-1", "ten", "1.5", "9999999" })
	void whatIsNoNumberInRangeIsNotTaken(String typed) {
		assertThat(Typed.number(typed, 480)).isEmpty();
	}
}
