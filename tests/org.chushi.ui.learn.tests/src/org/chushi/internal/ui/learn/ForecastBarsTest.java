package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.practice.ReviewOutlook;
import org.chushi.practice.ReviewOutlook.ForecastDay;
import org.chushi.ui.ForecastChart.Bar;
import org.junit.jupiter.api.Test;

class ForecastBarsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

	private static ReviewOutlook outlook(ForecastDay... days) {
		return new ReviewOutlook(1, 0, 0, 0, 5, 0, 0, 0, List.of(days), Optional.empty(), Optional.empty(), Optional.empty());
	}

	@Test
	void theMonthStandsWhereItBeginsOrChanges() {
		List<Bar> bars = ForecastBars.of(List.of(new ForecastDay(DAY, 1, 0), new ForecastDay(DAY.plusDays(1), 2, 0),
				new ForecastDay(DAY.plusDays(2), 3, 0)), Language.ZH);
		assertThat(bars).extracting(Bar::label).containsExactly("3/30", "31", "4/1");
	}

	@Test
	void aBarSaysItsDayAndBothAmountsInTheLanguage() {
		List<ForecastDay> days = List.of(new ForecastDay(DAY, 4, 2), new ForecastDay(DAY.plusDays(1), 3, 0));
		assertThat(ForecastBars.of(days, Language.ZH)).extracting(Bar::text).containsExactly("3月30日：到期 4 张，新卡 2 张",
				"3月31日：到期 3 张");
		assertThat(ForecastBars.of(days, Language.EN)).extracting(Bar::text).containsExactly("30 Mar: 4 due, 2 new",
				"31 Mar: 3 due");
		assertThat(ForecastBars.of(days, Language.EN)).extracting(Bar::open).containsExactly(2, 0);
	}

	@Test
	void theNextDayIsTheFirstAfterTodayWithCards() {
		ForecastDay today = new ForecastDay(DAY, 3, 0);
		ForecastDay empty = new ForecastDay(DAY.plusDays(1), 0, 0);
		ForecastDay fresh = new ForecastDay(DAY.plusDays(2), 0, 2);
		assertThat(ForecastBars.next(outlook(today, empty, fresh))).contains(fresh);
		assertThat(ForecastBars.next(outlook(today, empty))).isEmpty();
	}
}
