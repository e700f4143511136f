package org.chushi.internal.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Phrases by their sounds. Each hangs on two sounds that follow each other in it, those on which the fewest others hang; where a text has
 * these two, the others are compared. For any thread.
 */
final class Echoes {

	/** Told of each phrase that is heard, from one sound to before another. */
	interface Hit {
		void at(int from, int to, int pattern);
	}

	private final char[][][] patterns;
	/** What hangs on two sounds: number of a pattern, place of the two in it, and so on. */
	private final Map<Long, int[]> hung = new HashMap<>();
	private final Grams pairs;

	Echoes(Phrases phrases) {
		patterns = IntStream.range(0, phrases.sought()).mapToObj(i -> phrases.get(i).sounds()).toArray(char[][][]::new);
		for (int i = 0; i < patterns.length; i++) {
			if (patterns[i].length > 1) {
				hang(i, place(patterns[i]));
			}
		}
		pairs = new Grams(hung.size());
		hung.keySet().forEach(pairs::add);
	}

	private int place(char[][] sounds) {
		int best = 0;
		int least = Integer.MAX_VALUE;
		for (int at = 0; at + 1 < sounds.length; at++) {
			int load = 0;
			for (char one : sounds[at]) {
				for (char next : sounds[at + 1]) {
					int[] there = hung.get(Grams.of(one, next));
					load += there == null ? 1 : 1 + there.length;
				}
			}
			if (load < least) {
				least = load;
				best = at;
			}
		}
		return best;
	}

	private void hang(int pattern, int at) {
		for (char one : patterns[pattern][at]) {
			for (char next : patterns[pattern][at + 1]) {
				hung.merge(Grams.of(one, next), new int[] { pattern, at }, Echoes::joined);
			}
		}
	}

	private static int[] joined(int[] some, int[] more) {
		int[] all = Arrays.copyOf(some, some.length + more.length);
		System.arraycopy(more, 0, all, some.length, more.length);
		return all;
	}

	boolean empty() {
		return hung.isEmpty();
	}

	void scan(Sounding text, Hit hit) {
		for (int at = 0; at + 1 < text.size(); at++) {
			for (char one : text.at(at)) {
				for (char next : text.at(at + 1)) {
					long pair = Grams.of(one, next);
					if (pairs.has(pair)) {
						heard(text, at, hung.getOrDefault(pair, new int[0]), hit);
					}
				}
			}
		}
	}

	private void heard(Sounding text, int at, int[] hanging, Hit hit) {
		for (int i = 0; i < hanging.length; i += 2) {
			char[][] pattern = patterns[hanging[i]];
			int from = at - hanging[i + 1];
			if (from >= 0 && from + pattern.length <= text.size() && alike(pattern, text, from)) {
				hit.at(from, from + pattern.length, hanging[i]);
			}
		}
	}

	private static boolean alike(char[][] pattern, Sounding text, int from) {
		for (int i = 0; i < pattern.length; i++) {
			if (!Sounds.alike(pattern[i], text.at(from + i))) {
				return false;
			}
		}
		return true;
	}
}
