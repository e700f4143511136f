package org.chushi.practice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * What an adaptive round came to. What a person reads are the sentences; {@code ability} and {@code error} are for people
 * who know the model.
 *
 * @param answers  it rests on
 * @param right    of them; about half by design, so that it says nothing alone
 * @param stop     why no more was asked
 * @param ability  expected a posteriori, in standard deviations of people
 * @param error    its standard error
 * @param shares   of easy, medium and hard questions, in this order; empty when too little was answered
 * @param headline the answer in one sentence
 * @param range    how sure that is
 * @param reason   why it ended
 * @param source   where the difficulty of the questions comes from
 * @param weak     competencies that look weaker than the rest, most striking first
 */
public record Estimate(UUID round, Instant started, int answers, int right, Stop stop, double ability, double error,
		List<Share> shares, Bilingual headline, Bilingual range, Bilingual reason, Bilingual source, List<WeakSpot> weak) {

	/** Why a round ended. */
	public enum Stop {
		/** Enough is known. */
		PRECISE,
		/** It has asked its most questions. */
		LENGTH,
		/** No question is left. */
		EXHAUSTED,
		/** The person ended it. */
		LEFT
	}

	/** How difficult questions are meant to be. */
	public enum Level {
		EASY, MEDIUM, HARD
	}

	/**
	 * How many questions of a level the person is thought to answer rightly.
	 *
	 * @param percent expected
	 * @param low     with high: so many in 90 of 100 cases, percent
	 */
	public record Share(Level level, int percent, int low, int high) {
	}

	/**
	 * A competency with fewer right answers than the person gives elsewhere.
	 *
	 * @param lessons ids, of the questions that were wrong
	 */
	public record WeakSpot(String competency, Bilingual title, int right, int answers, List<String> lessons) {
		public WeakSpot {
			lessons = List.copyOf(lessons);
		}
	}

	public Estimate {
		shares = List.copyOf(shares);
		weak = List.copyOf(weak);
	}
}
