package org.chushi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FuzzTest {

	@ParameterizedTest
	@CsvSource({ "1, 1, 1", "2, 2, 2", "3, 2, 4", "7, 5, 9", "20, 17, 23", "100, 93, 107" })
	void theRangeGrowsWithTheInterval(int days, int first, int last) {
		assertThat(Fuzz.around(days, 36_500)).isEqualTo(new Fuzz(first, last));
	}

	@Test
	void theRangeEndsAtTheLongestInterval() {
		assertThat(Fuzz.around(100, 95)).isEqualTo(new Fuzz(93, 95));
		assertThat(Fuzz.around(100, 90)).isEqualTo(new Fuzz(90, 90));
	}

	@Test
	void everyDayOfTheRangeIsMetAndNoOther() {
		Fuzz fuzz = Fuzz.around(7, 36_500);
		assertThat(java.util.stream.IntStream.range(0, 1000).map(i -> fuzz.at(i / 1000.0)).distinct())
				.containsExactly(5, 6, 7, 8, 9);
	}
}
