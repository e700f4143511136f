package org.chushi.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What there is to review.
 *
 * @param due         cards due today, overdue ones too, new ones not
 * @param overdue     of them, how many were due before today
 * @param fresh       new cards that come today
 * @param freshLeft   new cards that wait for another day
 * @param cards       all cards that can be shown
 * @param held        cards that would come today, whose questions are asked elsewhere now: in an exam; they wait and count nowhere else
 * @param withdrawn   cards whose question cannot be asked at present; they wait
 * @param reviewed    answers given today
 * @param forecast    today and the days after it
 * @param expected    percent of the learned cards that the person is thought to know now; none without cards
 * @param measured    how due cards were recalled lately; none when there were none
 * @param round       the review under way
 */
public record ReviewOutlook(int due, int overdue, int fresh, int freshLeft, int cards, int held, int withdrawn,
		int reviewed,
		List<ForecastDay> forecast, Optional<Integer> expected, Optional<Recall> measured, Optional<UUID> round) {

	/**
	 * One day of the forecast.
	 *
	 * @param due   cards that come again; overdue ones count today
	 * @param fresh new cards, as many a day as the limit lets in
	 */
	public record ForecastDay(LocalDate day, int due, int fresh) {
		public int total() {
			return due + fresh;
		}
	}

	/** Due cards that were asked in the last {@link PracticePolicy#LOOK_BACK_DAYS} days, and how many were known. */
	public record Recall(int recalled, int of) {
		public int percent() {
			return Math.round(100f * recalled / of);
		}
	}

	public ReviewOutlook {
		forecast = List.copyOf(forecast);
	}

	/** What a round would ask now. */
	public int today() {
		return due + fresh;
	}
}
