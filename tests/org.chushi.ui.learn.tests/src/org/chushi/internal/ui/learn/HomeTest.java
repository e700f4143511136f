package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTest {

	@ParameterizedTest
	@CsvSource({ "4,晚上好", "5,早上好", "10,早上好", "11,中午好", "13,下午好", "18,晚上好", "23,晚上好" })
	void theGreetingFitsTheHour(int hour, String greeting) {
		assertThat(new Home("小满", hour, List.of(), List.of(), Optional.empty(), List.of(), List.of()).greeting().zh()).isEqualTo(greeting + "，小满");
	}
}
