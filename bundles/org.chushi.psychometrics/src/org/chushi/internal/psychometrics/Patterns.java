package org.chushi.internal.psychometrics;

import java.util.Arrays;
import java.util.List;

import org.chushi.psychometrics.Responses;

/**
 * The different rows of right and wrong, each once with how often it occurs. A row is a run of words: bits of the items
 * answered right, then bits of the items not answered.
 */
final class Patterns {

	final int items;
	final int words;
	/** {@code 2 * words} for each pattern. */
	final long[] bits;
	final int[] count;
	/** For each person. */
	final int[] patternOf;
	/** Whether anything is missing at all. */
	final boolean missing;

	private Patterns(int items, int words, long[] bits, int[] count, int[] patternOf, boolean missing) {
		this.items = items;
		this.words = words;
		this.bits = bits;
		this.count = count;
		this.patternOf = patternOf;
		this.missing = missing;
	}

	/** @param chosen columns of the items to look at; a right answer is the maximum */
	static Patterns of(Responses responses, List<Integer> chosen) {
		int words = (chosen.size() + 63) / 64;
		int n = responses.people();
		long[] rows = new long[n * 2 * words];
		boolean missing = false;
		for (int i = 0; i < chosen.size(); i++) {
			int item = chosen.get(i);
			byte[] column = responses.column(item);
			long[] levels = responses.levels(item);
			int right = levels.length - 1;
			if (right >= 0 && levels[right] != responses.maximum(item)) {
				right = Responses.MISSING - 1;
			}
			for (int p = 0; p < n; p++) {
				int level = column[p] & 0xFF;
				int at = p * 2 * words + (i >> 6);
				rows[at] |= (level == right ? 1L : 0L) << i;
				rows[at + words] |= (level == Responses.MISSING ? 1L : 0L) << i;
				missing |= level == Responses.MISSING;
			}
		}
		return group(chosen.size(), words, rows, n, missing);
	}

	private static Patterns group(int items, int words, long[] rows, int n, boolean missing) {
		int width = 2 * words;
		int[] table = new int[Integer.highestOneBit(Math.max(8, n)) << 2];
		int[] patternOf = new int[n];
		int[] first = new int[n];
		int[] count = new int[n];
		int patterns = 0;
		for (int p = 0; p < n; p++) {
			int slot = hash(rows, p * width, width) & table.length - 1;
			while (table[slot] != 0 && !Arrays.equals(rows, p * width, p * width + width, rows, first[table[slot] - 1] * width,
					first[table[slot] - 1] * width + width)) {
				slot = slot + 1 & table.length - 1;
			}
			if (table[slot] == 0) {
				first[patterns] = p;
				table[slot] = ++patterns;
			}
			patternOf[p] = table[slot] - 1;
			count[table[slot] - 1]++;
		}
		long[] bits = new long[patterns * width];
		for (int i = 0; i < patterns; i++) {
			System.arraycopy(rows, first[i] * width, bits, i * width, width);
		}
		return new Patterns(items, words, bits, Arrays.copyOf(count, patterns), patternOf, missing);
	}

	private static int hash(long[] rows, int from, int width) {
		long hash = 0;
		for (int i = from; i < from + width; i++) {
			hash = (hash ^ rows[i]) * 0x9E3779B97F4A7C15L;
			hash ^= hash >>> 32;
		}
		return (int) (hash ^ hash >>> 16);
	}

	int size() {
		return count.length;
	}

	boolean right(int pattern, int item) {
		return (bits[pattern * 2 * words + (item >> 6)] >>> item & 1) != 0;
	}

	boolean missing(int pattern, int item) {
		return (bits[(pattern * 2 + 1) * words + (item >> 6)] >>> item & 1) != 0;
	}

	boolean complete(int pattern) {
		for (int w = 0; w < words; w++) {
			if (bits[(pattern * 2 + 1) * words + w] != 0) {
				return false;
			}
		}
		return true;
	}

	/** People who answered the item right, of those who answered it. */
	long[] rightOf(int item) {
		long right = 0;
		long answered = 0;
		for (int p = 0; p < count.length; p++) {
			right += right(p, item) ? count[p] : 0;
			answered += missing(p, item) ? 0 : count[p];
		}
		return new long[] { right, answered };
	}
}
