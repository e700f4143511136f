package org.chushi.ui;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Widths of columns that share some room. */
final class Widths {

	private Widths() {
	}

	/**
	 * Each as wide as it needs; where that is too much the widest give way together until all fit, none below its least: a
	 * heading is never cut, and what does not fit even then is scrolled. What is left over is shared by weight.
	 *
	 * @param least not above {@code needed}
	 */
	static int[] of(int[] needed, int[] least, int[] weights, int room) {
		int[] widths = capped(needed, least, level(needed, least, room));
		int spare = Math.max(0, room - IntStream.of(widths).sum());
		int total = Math.max(1, IntStream.of(weights).sum());
		Arrays.setAll(widths, i -> widths[i] + spare * weights[i] / total);
		return widths;
	}

	/** The highest one at which they fit; 0 when they never do. */
	private static int level(int[] needed, int[] least, int room) {
		int low = 0;
		int high = IntStream.of(needed).max().orElse(0);
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (IntStream.of(capped(needed, least, middle)).sum() <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	private static int[] capped(int[] needed, int[] least, int level) {
		return IntStream.range(0, needed.length).map(i -> Math.max(least[i], Math.min(needed[i], level))).toArray();
	}
}
