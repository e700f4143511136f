package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.chushi.core.Progress;

/**
 * Finds texts that are nearly the same: pairs of letters as shingles, MinHash signatures cut into bands (Broder 1997;
 * Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3), and the exact share for pairs that meet in a band. The
 * work grows with the number of texts, not with its square.
 */
final class Likeness {

	private static final int HASHES = 120;
	private static final int CROWD = 50;
	private static final long[] FACTORS = new long[HASHES];
	private static final long[] ADDENDS = new long[HASHES];

	static {
		SplittableRandom fixed = new SplittableRandom(20_040_229);
		for (int i = 0; i < HASHES; i++) {
			FACTORS[i] = fixed.nextLong() | 1;
			ADDENDS[i] = fixed.nextLong();
		}
	}

	/** Two texts by their places. @param percent of the shingles of both that are in each */
	record Pair(int first, int second, int percent) {
	}

	private final List<String> texts;
	private final int percent;
	private final int rows;
	private final List<int[]> shingles = new ArrayList<>();
	private final Map<Long, List<Integer>> bands = new HashMap<>();
	private final List<long[]> keys = new ArrayList<>();
	private final List<Pair> pairs = new ArrayList<>();

	/** @param percent lowest likeness; the lower, the more pairs are looked at */
	Likeness(List<String> texts, int percent) {
		this.texts = texts;
		this.percent = percent;
		rows = percent >= 80 ? 5 : percent >= 65 ? 4 : 3;
	}

	/** The likest first. Of very many texts that all are alike, each is compared with the first fifty of a band. */
	List<Pair> pairs(Progress progress) {
		for (int i = 0; i < texts.size() && !progress.cancelled(); i++) {
			add(i);
			progress.at(i + 1L, texts.size());
		}
		pairs.sort(Comparator.comparingInt(Pair::percent).reversed().thenComparingInt(Pair::first)
				.thenComparingInt(Pair::second));
		return pairs;
	}

	private void add(int text) {
		int[] mine = shingles(texts.get(text));
		long[] own = mine.length == 0 ? new long[0] : keys(signature(mine));
		shingles.add(mine);
		keys.add(own);
		for (int band = 0; band < own.length; band++) {
			List<Integer> others = bands.computeIfAbsent(own[band], k -> new ArrayList<>(1));
			for (int other : others) {
				meet(other, text, band);
			}
			if (others.size() < CROWD) {
				others.add(text);
			}
		}
	}

	private long[] keys(long[] signature) {
		long[] all = new long[HASHES / rows];
		for (int band = 0; band < all.length; band++) {
			long key = band;
			for (int i = band * rows; i < (band + 1) * rows; i++) {
				key = mix(key * 31 + signature[i]);
			}
			all[band] = key;
		}
		return all;
	}

	/** Those that met in a band before were compared there. */
	private boolean met(int first, int second, int band) {
		for (int before = 0; before < band; before++) {
			if (keys.get(first)[before] == keys.get(second)[before]) {
				return true;
			}
		}
		return false;
	}

	private void meet(int first, int second, int band) {
		int one = shingles.get(first).length;
		int other = shingles.get(second).length;
		boolean may = 100L * Math.min(one, other) >= (long) percent * Math.max(one, other);
		if (may && !met(first, second, band)) {
			int alike = texts.get(first).equals(texts.get(second)) ? 100
					: Math.min(99, shared(shingles.get(first), shingles.get(second)));
			if (alike >= percent) {
				pairs.add(new Pair(first, second, alike));
			}
		}
	}

	/** Sorted, none twice. A text of one letter is its only shingle. */
	static int[] shingles(String text) {
		if (text.length() == 1) {
			return new int[] { text.charAt(0) };
		}
		int[] all = new int[Math.max(0, text.length() - 1)];
		for (int i = 0; i < all.length; i++) {
			all[i] = text.charAt(i) << 16 | text.charAt(i + 1);
		}
		return Arrays.stream(all).sorted().distinct().toArray();
	}

	/** Jaccard's index, percent. */
	static int shared(int[] one, int[] other) {
		int both = 0;
		for (int i = 0, j = 0; i < one.length && j < other.length;) {
			if (one[i] == other[j]) {
				both++;
				i++;
				j++;
			} else if (one[i] < other[j]) {
				i++;
			} else {
				j++;
			}
		}
		int all = one.length + other.length - both;
		return all == 0 ? 0 : (int) (100L * both / all);
	}

	private static long[] signature(int[] shingles) {
		long[] least = new long[HASHES];
		Arrays.fill(least, Long.MAX_VALUE);
		for (int shingle : shingles) {
			long mixed = mix(shingle);
			for (int i = 0; i < HASHES; i++) {
				long hash = (mixed * FACTORS[i] + ADDENDS[i]) >>> 1;
				if (hash < least[i]) {
					least[i] = hash;
				}
			}
		}
		return least;
	}

	/** SplitMix64's finalizer (Steele, Lea, Flood 2014). */
	private static long mix(long value) {
		long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}
}
