package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chushi.internal.wording.Hooks.Hit;
import org.chushi.internal.wording.Hooks.Hung;

/**
 * Finds many words in letters. Each word hangs on up to four of its letters that follow each other, on those that the fewest words share;
 * where a text has such a row, the words that hang on it are compared. Nearly all texts have no such row, and one quick pass tells so before
 * they are read. Words that share their rows with too many others are left to an {@link Automaton}. For any thread.
 */
final class Index {

	/** Letters of the longest row. */
	private static final int LONGEST = 4;
	private static final long TWO = 0xFFFFFFFFL;
	private static final long THREE = 0xFFFFFFFFFFFFL;

	/** What each char reads as; {@link Letters#ASK} also for what reads as a word of one letter, or may be one of a crowded row. */
	private final char[] reads;
	/** The rows of two letters, and the last three of longer ones: most letters of a text need no other look than into these. */
	private final Flags twos;
	private final Flags threes;
	private final Hooks hooks;
	private final Splits splits;
	/** Words of one letter, and those of crowded rows. */
	private final Automaton crowded;

	Index(List<String> words, Splits splits) {
		this.splits = splits;
		Map<Integer, Integer> shared = new HashMap<>();
		words.forEach(w -> IntStream.range(1, w.length()).forEach(i -> shared.merge(pair(w, i), 1, Integer::sum)));
		Map<Long, List<Hung>> hung = new HashMap<>();
		Map<String, Integer> others = new HashMap<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			int at = best(word, shared, hung);
			List<Hung> there = word.length() == 1 ? List.of() : hung.computeIfAbsent(row(word, at), r -> new ArrayList<>(1));
			if (word.length() == 1 || there.size() == Hooks.MOST) {
				others.put(word, i);
			} else {
				there.add(new Hung(word, i, at));
			}
		}
		hooks = new Hooks(hung);
		crowded = new Automaton(others);
		Set<Long> pairs = new HashSet<>(splits.beginnings());
		Set<Long> ends = new HashSet<>();
		hung.keySet().forEach(r -> (r > 0 && r <= TWO ? pairs : ends).add(r & THREE));
		twos = Flags.of(pairs);
		threes = Flags.of(ends);
		reads = Letters.reads(others.keySet().stream().map(w -> w.substring(w.length() - 1)).distinct().collect(Collectors.joining()));
	}

	/** The row of the rarest pairs: those are the least likely in an ordinary text. */
	private static int best(String word, Map<Integer, Integer> shared, Map<Long, List<Hung>> hung) {
		int best = 0;
		double least = Double.MAX_VALUE;
		for (int at = 0; at + LONGEST <= word.length(); at++) {
			List<Hung> there = hung.getOrDefault(row(word, at), List.of());
			double weight = there.size() == Hooks.MOST ? Double.MAX_VALUE : Math.pow(1 + there.size(), 2);
			for (int i = at + 1; i < at + LONGEST; i++) {
				weight *= shared.get(pair(word, i));
			}
			if (weight < least) {
				least = weight;
				best = at;
			}
		}
		return best;
	}

	private static int pair(String word, int at) {
		return word.charAt(at - 1) << 16 | word.charAt(at);
	}

	private static long row(String word, int at) {
		long row = 0;
		for (int i = at; i < Math.min(word.length(), at + LONGEST); i++) {
			row = row << 16 | word.charAt(i);
		}
		return row;
	}

	/**
	 * Whether a text may have one of the words or parts of a character, whatever stands between their letters: false for nearly all that
	 * have none.
	 */
	boolean perhaps(String text) {
		char[] chars = text.toCharArray();
		long row = 0;
		for (int at = 0; at < chars.length; at++) {
			char c = reads[chars[at]];
			if (c == Letters.ASK) {
				int asked = text.codePointAt(at);
				if (!Letters.nothing(asked)) {
					return true;
				}
				at += Character.charCount(asked) - 1;
				continue;
			}
			// without a branch, since marks come as they like
			row = c == 0 ? row : row << 16 | c;
			if (perhaps(row) && (hooks.known(row) || splits.begins(row & TWO))) {
				return true;
			}
		}
		return false;
	}

	private boolean perhaps(long row) {
		return (twos.of(row & TWO) | threes.of(row & THREE)) != 0;
	}

	/** The words in letters as a text is read. */
	void find(char[] letters, Hit hit) {
		long row = 0;
		for (int at = 0; at < letters.length; at++) {
			row = row << 16 | letters[at];
			if (perhaps(row)) {
				hooks.find(row, letters, at + 1, hit);
			}
		}
		crowded.find(letters, hit);
	}

	/** One bit for each of many rows, and for a few in a hundred others. */
	private record Flags(long[] bits, int shift) {

		private static final int ROOM = 64;
		/** More bits than this would not stay near the processor. */
		private static final int MOST = 1 << 20;
		private static final long GOLDEN = 0x9E3779B97F4A7C15L;

		static Flags of(Collection<Long> rows) {
			int bits = 32 - Integer.numberOfLeadingZeros(Math.clamp((long) rows.size() * ROOM, 64, MOST) - 1);
			Flags flags = new Flags(new long[1 << bits - 6], 64 - bits);
			rows.forEach(r -> {
				int at = (int) (r * GOLDEN >>> flags.shift);
				flags.bits[at >>> 6] |= 1L << at;
			});
			return flags;
		}

		long of(long row) {
			int at = (int) (row * GOLDEN >>> shift);
			return bits[at >>> 6] >>> at & 1;
		}
	}
}
