package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.chushi.practice.PracticePolicy;
import org.chushi.practice.ReviewOutlook.ForecastDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForecastTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	@ParameterizedTest
	@CsvSource({ "10, 25, 10, 10, 5, 0", "4, 25, 4, 10, 10, 1", "0, 3, 0, 3, 0, 0", "10, 0, 0, 0, 0, 0" })
	void newCardsComeAsFastAsTheLimitLetsThem(int room, int waiting, int first, int second, int third, int fourth) {
		List<ForecastDay> days = new Forecast(TODAY, room).of(7, List.of(), waiting);
		assertThat(days).hasSize(PracticePolicy.FORECAST_DAYS);
		assertThat(days).extracting(ForecastDay::fresh).startsWith(first, second, third, fourth);
		assertThat(days.stream().mapToInt(ForecastDay::fresh).sum()).isEqualTo(waiting);
		assertThat(days.getFirst().due()).isEqualTo(7);
		assertThat(days.getLast().day()).isEqualTo(TODAY.plusDays(PracticePolicy.FORECAST_DAYS - 1));
	}
}
