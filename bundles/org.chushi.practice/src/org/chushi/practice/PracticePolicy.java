package org.chushi.practice;

import java.time.Duration;

/** The figures practice goes by, each with its reason. */
public final class PracticePolicy {

	/** Questions in a free round when nothing else is asked for: about five minutes. */
	public static final int QUESTIONS = 10;

	/** Most questions in one round: longer ones are not finished in a break between two shifts. */
	public static final int MOST_QUESTIONS = 50;

	/** Questions in one round of the daily review: an end in sight; whoever wants more starts another round. */
	public static final int REVIEW_QUESTIONS = 20;

	/**
	 * Right answers in a row that take a question out of the wrong-answer book. Who guesses among four choices is right
	 * three times in a row in 1.6 % of the cases; with two it would be 6 %.
	 */
	public static final int RIGHT_IN_A_ROW = 3;

	/**
	 * New cards a day. Each comes back about seven times in its first month, so ten a day settle at some 70 reviews a day,
	 * a quarter of an hour.
	 */
	public static final int NEW_A_DAY = 10;

	/** A card learned minutes ago may come this much early, so that a round does not wait for it. */
	public static final Duration LEARN_AHEAD = Duration.ofMinutes(20);

	/** Days the forecast looks ahead. */
	public static final int FORECAST_DAYS = 30;

	/** Days that summary and measured retention look back. */
	public static final int LOOK_BACK_DAYS = 30;

	/** Answers before a competency may be called weak: fewer are chance. */
	public static final int ENOUGH_ANSWERS = 5;

	/** A competency is weak below this share of right answers, percent: the lowest cut of the shipped papers' sections. */
	public static final int WEAK_BELOW_PERCENT = 70;

	/**
	 * An adaptive round ends at this standard error of ability, in standard deviations of people: a reliability of 0.75.
	 * That is enough to say what to learn next; nothing else hangs on it.
	 */
	public static final double ADAPTIVE_ERROR = 0.5;

	/** Answers before an adaptive round says anything: fewer are chance, whatever the model says. */
	public static final int ADAPTIVE_LEAST = 8;

	/** Answers after which an adaptive round ends in any case: a quarter of an hour. */
	public static final int ADAPTIVE_MOST = 30;

	/** Chance picks among so many of the best questions, so that not everybody meets the same ones. */
	public static final int ADAPTIVE_AMONG = 3;

	/** Questions an adaptive round chooses from, kept in the journal with it: four times the most it asks. */
	public static final int ADAPTIVE_POOL = 120;

	/**
	 * A competency is a hint to learn when answers as poor as these would come by chance in one of four rounds of somebody
	 * who knows it as well as the rest, percent.
	 */
	public static final int WEAK_CHANCE_PERCENT = 25;

	private PracticePolicy() {
	}
}
