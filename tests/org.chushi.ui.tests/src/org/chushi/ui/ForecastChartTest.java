package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.chushi.core.Language;
import org.chushi.ui.ForecastChart.Bar;
import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForecastChartTest extends OnScreen {

	private static List<Bar> month() {
		return IntStream.range(0, 30).mapToObj(i -> new Bar("" + i, "day " + i, i % 3, i % 2)).toList();
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void aScreenReaderHearsWhatItIsAndEveryDayWithCards(Language language) {
		ForecastChart chart = new ForecastChart(shell, look(language, 100), "forecast",
				List.of(new Bar("1", "day one: 3", 3, 0), new Bar("2", "day two: 0", 0, 0), new Bar("3", "day three: 2", 0, 2)));
		assertThat(Voice.role(chart)).isEqualTo(ACC.ROLE_GRAPHIC);
		assertThat(Voice.name(chart)).startsWith("forecast").contains("day one: 3", "day three: 2").doesNotContain("day two");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void aMonthFitsAPageAndTakesMoreLinesWhereItIsNarrowOrLarge(Language language) {
		Look look = look(language, 100);
		ForecastChart chart = new ForecastChart(shell, look, "forecast", month());
		int line = chart.computeSize(look.px(896), SWT.DEFAULT).y;
		assertThat(chart.computeSize(look.px(450), SWT.DEFAULT).y).isEqualTo(2 * line);
		assertThat(chart.computeSize(look.px(60), SWT.DEFAULT).y).isEqualTo(15 * line);
		Look large = look(language, 200);
		ForecastChart twice = new ForecastChart(shell, large, "forecast", month());
		assertThat(twice.computeSize(look.px(896), SWT.DEFAULT).y).isGreaterThan(3 * line);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void withoutDaysItIsThereAllTheSame(Language language) {
		ForecastChart chart = new ForecastChart(shell, look(language, 100), "forecast", List.of());
		assertThat(chart.computeSize(300, SWT.DEFAULT).y).isPositive();
		assertThat(Voice.name(chart)).startsWith("forecast");
	}
}
