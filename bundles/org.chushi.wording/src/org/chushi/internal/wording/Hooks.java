package org.chushi.internal.wording;

import java.util.List;
import java.util.Map;

/**
 * Rows of two to four letters and the words that hang on them, laid side by side in memory, since a text asks for many rows and
 * memory is slower than comparing. For any thread.
 */
final class Hooks {

	/** Told of each word, by its number. */
	interface Hit {
		void at(int from, int to, int word);
	}

	/** Words that may hang on one row; to compare more would take long. */
	static final int MOST = 16;

	private static final long TWO = 0xFFFFFFFFL;
	private static final long THREE = 0xFFFFFFFFFFFFL;
	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private final Grams known;
	/** The rows, each at the place of its hash or at the next free one; 0 where none is. */
	private final long[] rows;
	private final int shift;
	/** Where the words of a row begin in the pool. */
	private final int[] begins;
	/** For each row the number of its words, then for each word the place of the row in it, its number in two chars, its length, its letters. */
	private final char[] pool;

	/** @param hung for each row its words, at most {@link #MOST} */
	Hooks(Map<Long, List<Hung>> hung) {
		known = new Grams(hung.size());
		int bits = 33 - Integer.numberOfLeadingZeros(Math.max(2, hung.size()));
		rows = new long[1 << bits];
		shift = 64 - bits;
		begins = new int[rows.length];
		StringBuilder all = new StringBuilder();
		hung.forEach((row, words) -> {
			known.add(row);
			int at = free(row);
			rows[at] = row;
			begins[at] = all.length();
			all.append((char) words.size());
			words.forEach(w -> all.append((char) w.at()).append((char) (w.number() >>> 16)).append((char) w.number()).append((char) w.word().length()).append(w.word()));
		});
		pool = all.toString().toCharArray();
	}

	/** @param at where the row is in the word */
	record Hung(String word, int number, int at) {
	}

	private int free(long row) {
		int at = (int) (row * GOLDEN >>> shift);
		while (rows[at] != 0 && rows[at] != row) {
			at = at + 1 & rows.length - 1;
		}
		return at;
	}

	/** Whether two, three or four letters that end here are a row, or seem to be. */
	boolean known(long letters) {
		return known.has(letters) || known.has(letters & THREE) || known.has(letters & TWO);
	}

	/** The words that hang on two, three or four letters that end at a place, where they stand. */
	void find(long row, char[] letters, int end, Hit hit) {
		hanging(row, letters, end - 4, hit);
		hanging(row & THREE, letters, end - 3, hit);
		hanging(row & TWO, letters, end - 2, hit);
	}

	private void hanging(long row, char[] letters, int from, Hit hit) {
		if (!known.has(row)) {
			return;
		}
		int hook = free(row);
		int at = begins[hook];
		for (int left = rows[hook] == 0 ? 0 : pool[at++]; left > 0; left--) {
			int first = from - pool[at];
			int length = pool[at + 3];
			if (stands(at + 4, length, letters, first)) {
				hit.at(first, first + length, pool[at + 1] << 16 | pool[at + 2]);
			}
			at += 4 + length;
		}
	}

	private boolean stands(int word, int length, char[] letters, int from) {
		if (from < 0 || from + length > letters.length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (pool[word + i] != letters[from + i]) {
				return false;
			}
		}
		return true;
	}
}
