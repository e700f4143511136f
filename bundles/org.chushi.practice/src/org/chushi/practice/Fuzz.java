package org.chushi.practice;

/**
 * The days among which an interval may fall, so that cards learned together do not come back together for ever. The
 * ranges are those of FSRS: no fuzz below 2.5 days, then 1 day and 15 % of the days from 2.5 to 7, 10 % of those to 20
 * and 5 % of those beyond. Both ends can be met; py-fsrs rounds there and so may go a day past the last one.
 *
 * @param first shortest interval, days
 * @param last  longest interval, days
 */
public record Fuzz(int first, int last) {

	private static final double FROM = 2.5;
	private static final double[][] RANGES = { { FROM, 7, 0.15 }, { 7, 20, 0.1 }, { 20, Double.POSITIVE_INFINITY, 0.05 } };

	/** @param maximum longest interval allowed */
	public static Fuzz around(int days, int maximum) {
		if (days < FROM) {
			return new Fuzz(days, days);
		}
		double spread = 1;
		for (double[] range : RANGES) {
			spread += range[2] * Math.max(Math.min(days, range[1]) - range[0], 0);
		}
		int last = (int) Math.min(StrictMath.rint(days + spread), maximum);
		return new Fuzz((int) Math.min(Math.max(2, StrictMath.rint(days - spread)), last), last);
	}

	/** @param place 0 to 1, exclusive */
	public int at(double place) {
		return first + (int) (place * (last - first + 1));
	}
}
