package org.chushi.internal.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.practice.ReviewOutlook;
import org.chushi.practice.ReviewOutlook.ForecastDay;
import org.chushi.ui.Dates;
import org.chushi.ui.ForecastChart.Bar;

/** The forecast as bars. */
final class ForecastBars {

	private ForecastBars() {
	}

	/** Day of the month under each bar; the month too where it begins or changes. */
	static List<Bar> of(List<ForecastDay> forecast, Language language) {
		List<Bar> bars = new ArrayList<>();
		int month = 0;
		for (ForecastDay day : forecast) {
			int now = day.day().getMonthValue();
			String label = now == month ? String.valueOf(day.day().getDayOfMonth()) : now + "/" + day.day().getDayOfMonth();
			bars.add(new Bar(label, said(day).in(language), day.due(), day.fresh()));
			month = now;
		}
		return bars;
	}

	private static Bilingual said(ForecastDay day) {
		return (day.fresh() == 0 ? Messages.ForecastBars_due : Messages.ForecastBars_both).text(Dates.day(day.day()),
				day.due(), day.fresh());
	}

	/** The first day after today with something to review. */
	static Optional<ForecastDay> next(ReviewOutlook outlook) {
		return outlook.forecast().stream().skip(1).filter(d -> d.total() > 0).findFirst();
	}
}
