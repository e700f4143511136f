package org.chushi.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Chinese texts are called by those who type Latin letters for them: syllables in full, or the first letter of each. */
final class Pinyin {

	/** Longest row of first letters that is kept as one term. */
	static final int INITIALS = 5;
	private static final int WAYS = 4;
	private static final int LONGEST_WORD = 8;

	private final Letters letters;

	Pinyin(Letters letters) {
		this.letters = letters;
	}

	/** The readings of each Chinese character at its place; what is not Chinese parts them. */
	void syllables(String folded, Terms out) {
		int step = 1;
		for (int i = 0; i < folded.length(); i++) {
			String[] readings = letters.readings(folded.charAt(i));
			for (int r = 0; r < readings.length; r++) {
				out.add(readings[r], r == 0 ? step : 0);
			}
			if (readings.length > 0) {
				step = 1;
			} else if (!Letters.nothing(folded.charAt(i))) {
				step = 2;
			}
		}
	}

	/** The first letters of every two to five Chinese characters that follow each other, each once. */
	void initials(String folded, Terms out) {
		Set<String> found = new HashSet<>();
		for (int i = 0; i < folded.length(); i++) {
			for (int n = 2; n <= INITIALS && i + n <= folded.length() && letters.chinese(folded.charAt(i + n - 1)); n++) {
				if (!letters.chinese(folded.charAt(i))) {
					break;
				}
				found.addAll(ways(folded.substring(i, i + n), true));
			}
		}
		found.forEach(f -> out.add(f, 1));
	}

	/** What whole words, and two words that stand together, are called: both ways. */
	void names(List<Word> words, String folded, Terms out) {
		Set<String> found = new LinkedHashSet<>();
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			name(folded.substring(word.from(), word.to()), found);
			if (i > 0 && words.get(i - 1).to() == word.from()) {
				name(folded.substring(words.get(i - 1).from(), word.to()), found);
			}
		}
		found.forEach(f -> out.add(f, 1));
	}

	private void name(String word, Set<String> found) {
		if (word.length() > LONGEST_WORD || !word.chars().allMatch(c -> letters.chinese((char) c))) {
			return;
		}
		found.addAll(ways(word, false));
		if (word.length() > 1) {
			found.addAll(ways(word, true));
		}
	}

	/** A few, where characters have several readings. */
	private List<String> ways(String characters, boolean initials) {
		StringBuilder only = new StringBuilder();
		for (int i = 0; i < characters.length(); i++) {
			String[] readings = letters.readings(characters.charAt(i));
			if (readings.length > 1) {
				return severalWays(characters, initials);
			}
			only.append(readings[0], 0, initials ? 1 : readings[0].length());
		}
		return List.of(only.toString());
	}

	private List<String> severalWays(String characters, boolean initials) {
		List<String> ways = List.of("");
		for (int i = 0; i < characters.length(); i++) {
			List<String> more = new ArrayList<>();
			for (String reading : letters.readings(characters.charAt(i))) {
				String said = initials ? reading.substring(0, 1) : reading;
				ways.stream().map(w -> w + said).filter(w -> !more.contains(w)).forEach(more::add);
			}
			ways = more.size() > WAYS ? more.subList(0, WAYS) : more;
		}
		return ways;
	}

	/**
	 * Where typed letters end that begin at a place of a text: each character in full or by its initial, the last one begun.
	 *
	 * @return behind the last character, or -1 when they are not its reading
	 */
	int end(String folded, int from, String typed) {
		return end(folded, from, typed, new HashSet<>());
	}

	/** @param dead places from which no way led to an end, with the letters that were left there */
	private int end(String folded, int from, String typed, Set<Map.Entry<Integer, Integer>> dead) {
		if (typed.isEmpty()) {
			return from;
		}
		int at = from;
		while (at < folded.length() && Letters.nothing(folded.charAt(at))) {
			at++;
		}
		if (at >= folded.length() || dead.contains(Map.entry(at, typed.length()))) {
			return -1;
		}
		for (String reading : letters.readings(folded.charAt(at))) {
			int end = reading.startsWith(typed) ? at + 1 : -1;
			end = end < 0 && typed.startsWith(reading) ? end(folded, at + 1, typed.substring(reading.length()), dead) : end;
			String initial = Letters.initial(reading);
			end = end < 0 && typed.startsWith(initial) ? end(folded, at + 1, typed.substring(initial.length()), dead) : end;
			end = end < 0 && typed.charAt(0) == reading.charAt(0) ? end(folded, at + 1, typed.substring(1), dead) : end;
			if (end >= 0) {
				return end;
			}
		}
		dead.add(Map.entry(at, typed.length()));
		return -1;
	}

	/**
	 * How typed letters may be cut into syllables, the likeliest first: in each cut whole syllables or initials, the last
	 * one perhaps only begun. None when there is no such cut.
	 */
	List<List<String>> cuts(String typed) {
		List<List<String>> cuts = new ArrayList<>();
		cut(typed, new ArrayList<>(), cuts, new HashSet<>());
		cuts.sort(Comparator.comparingInt(List::size));
		return cuts.size() > WAYS ? cuts.subList(0, WAYS) : cuts;
	}

	/**
	 * @param dead how long a rest was that cannot be cut
	 * @return whether there was a cut
	 */
	private boolean cut(String rest, List<String> before, List<List<String>> cuts, Set<Integer> dead) {
		if (cuts.size() > 4 * WAYS) {
			return true;
		}
		if (!before.isEmpty() && rest.isEmpty()) {
			cuts.add(List.copyOf(before));
			return true;
		}
		if (dead.contains(rest.length())) {
			return false;
		}
		boolean found = false;
		for (int n = Math.min(6, rest.length()); n > 0; n--) {
			String piece = rest.substring(0, n);
			boolean last = n == rest.length();
			boolean whole = letters.syllable(piece);
			boolean begun = !whole && (last || Letters.initial(piece).equals(piece)) && !letters.beginning(piece).isEmpty();
			if (whole || begun) {
				before.add(piece);
				found |= cut(rest.substring(n), before, cuts, dead);
				before.removeLast();
			}
		}
		if (!found) {
			dead.add(rest.length());
		}
		return found;
	}
}
