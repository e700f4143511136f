package org.chushi.internal.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.chushi.internal.practice.Deck.Entry;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.ReviewOutlook.ForecastDay;

/**
 * Cards by the day they come again, if nothing else is learned: a card that is reviewed comes again later, which is not
 * in it.
 *
 * @param room new cards that may still be met today
 */
record Forecast(LocalDate today, int room) {

	/**
	 * @param due     cards due now
	 * @param learned all learned cards
	 * @param fresh   new cards
	 */
	List<ForecastDay> of(int due, List<Entry> learned, int fresh) {
		int[] coming = new int[PracticePolicy.FORECAST_DAYS];
		learned.forEach(e -> {
			long in = e.card().dueDay().orElseThrow().toEpochDay() - today.toEpochDay();
			if (in > 0 && in < coming.length) {
				coming[(int) in]++;
			}
		});
		coming[0] = due;
		return IntStream.range(0, coming.length).mapToObj(i -> new ForecastDay(today.plusDays(i), coming[i], fresh(i, fresh)))
				.toList();
	}

	private int fresh(int day, int all) {
		int before = day == 0 ? 0 : room + (day - 1) * PracticePolicy.NEW_A_DAY;
		return Math.clamp(all - before, 0, day == 0 ? room : PracticePolicy.NEW_A_DAY);
	}
}
