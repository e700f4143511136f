package org.chushi.career;

import java.util.stream.IntStream;

import org.chushi.rules.Effort;

/**
 * What a way asks for that is not there yet.
 *
 * @param days     still to be spent in positions along the way
 * @param minutes  of lessons
 * @param exams    to pass
 * @param sessions of pair work
 * @param talks    after which somebody speaks for the person
 * @param others   other things to do: activities, figures of the work
 */
public record Cost(int days, int minutes, int exams, int sessions, int talks, int others) {

	public static final Cost NONE = new Cost(0, 0, 0, 0, 0, 0);
	private static final int DAYS_OF_A_MONTH = 30;
	private static final int MINUTES_OF_AN_HOUR = 60;

	/** @param amount in the unit of the kind */
	public static Cost of(Effort.Kind kind, int amount) {
		return switch (kind) {
		case LEARNING -> new Cost(0, amount, 0, 0, 0, 0);
		case EXAM -> new Cost(0, 0, amount, 0, 0, 0);
		case PAIR_WORK -> new Cost(0, 0, 0, amount, 0, 0);
		case TALK -> new Cost(0, 0, 0, 0, amount, 0);
		case OTHER -> new Cost(0, 0, 0, 0, 0, amount);
		};
	}

	public static Cost ofDays(int days) {
		return new Cost(days, 0, 0, 0, 0, 0);
	}

	public Cost plus(Cost more) {
		return new Cost(days + more.days, minutes + more.minutes, exams + more.exams, sessions + more.sessions, talks + more.talks,
				others + more.others);
	}

	/** Whether nothing is missing. */
	public boolean free() {
		return IntStream.of(days, minutes, exams, sessions, talks, others).allMatch(n -> n == 0);
	}

	/** A month that is begun counts. */
	public int months() {
		return Math.ceilDiv(days, DAYS_OF_A_MONTH);
	}

	/** An hour that is begun counts. */
	public int hours() {
		return Math.ceilDiv(minutes, MINUTES_OF_AN_HOUR);
	}
}
