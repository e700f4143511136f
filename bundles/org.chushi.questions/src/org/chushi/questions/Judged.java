package org.chushi.questions;

/**
 * What a response is worth, in shares of the points.
 *
 * @param earned -1 to 1; below 0 only where a question takes credit away
 * @param open   the share that people still have to give, 0 to 1; 0 when nobody needs to look at it
 */
public record Judged(Fraction earned, Fraction open) {

	public static final Judged NOTHING = new Judged(Fraction.ZERO, Fraction.ZERO);
	public static final Judged FULL = new Judged(Fraction.ONE, Fraction.ZERO);

	public Judged {
		if (earned.compareTo(Fraction.of(-1)) < 0 || open.compareTo(Fraction.ZERO) < 0
				|| earned.plus(open).compareTo(Fraction.ONE) > 0) {
			throw new IllegalArgumentException(earned + " and " + open + " open");
		}
	}

	/** Nothing is left to people. */
	public static Judged of(Fraction earned) {
		return new Judged(earned, Fraction.ZERO);
	}

	public static Judged when(boolean right) {
		return right ? FULL : NOTHING;
	}

	/** Whether people have to look at it. */
	public boolean isOpen() {
		return open.compareTo(Fraction.ZERO) > 0;
	}
}
