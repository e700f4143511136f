package org.chushi.internal.staffing;

import java.util.Arrays;

/**
 * Counts for 64 people at once: each of the digits holds one binary digit of all their counts. Eight words are added together by
 * carry-save adders (Harley and Seal; H. S. Warren, Hacker's Delight, section 5-1), so that a carry runs through the higher digits
 * for every eighth only.
 */
final class Tally {

	private static final int TOGETHER = 8;
	/** Digits that the adders fill before a carry runs on. */
	private static final int LOW = 3;

	private final long[] digits;
	private final long[] waiting = new long[TOGETHER];
	private int count;

	/** @param most the highest that is ever counted */
	Tally(int most) {
		digits = new long[Math.max(LOW, 32 - Integer.numberOfLeadingZeros(most)) + 1];
	}

	/** One more for everybody whose bit is set. */
	void add(long bits) {
		waiting[count++] = bits;
		if (count == TOGETHER) {
			carry();
		}
	}

	private void carry() {
		long[] w = waiting;
		long ones = digits[0];
		long twos = digits[1];
		long half = ones ^ w[0];
		long twoA = ones & w[0] | half & w[1];
		ones = half ^ w[1];
		half = ones ^ w[2];
		long twoB = ones & w[2] | half & w[3];
		ones = half ^ w[3];
		half = twos ^ twoA;
		long fourA = twos & twoA | half & twoB;
		twos = half ^ twoB;
		half = ones ^ w[4];
		twoA = ones & w[4] | half & w[5];
		ones = half ^ w[5];
		half = ones ^ w[6];
		twoB = ones & w[6] | half & w[7];
		digits[0] = half ^ w[7];
		half = twos ^ twoA;
		long fourB = twos & twoA | half & twoB;
		digits[1] = half ^ twoB;
		half = digits[2] ^ fourA;
		long eight = digits[2] & fourA | half & fourB;
		digits[2] = half ^ fourB;
		for (int i = LOW; eight != 0; i++) {
			long both = digits[i] & eight;
			digits[i] ^= eight;
			eight = both;
		}
		count = 0;
	}

	/** Puts the counts of these people where they belong, and begins anew. @param from place of the first of the 64 */
	void read(int[] into, int from) {
		Arrays.fill(waiting, count, TOGETHER, 0);
		carry();
		int last = Math.min(into.length, from + 64);
		for (int i = 0; i < digits.length; i++) {
			long digit = digits[i];
			for (int person = from; digit != 0 && person < last; person++) {
				into[person] |= (int) (digit >>> person & 1) << i;
			}
			digits[i] = 0;
		}
	}
}
