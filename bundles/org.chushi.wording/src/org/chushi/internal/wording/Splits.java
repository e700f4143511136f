package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Characters that were taken apart (拆字): 弓虽 is read as 强. The table {@code splits.txt} has the common ones whose parts stand side by
 * side and are characters themselves; a part may be written as the radical it stands for.
 */
final class Splits {

	/** A part and how it is written as a radical. */
	private static final String RADICALS = "人亻水氵手扌金钅言讠纟糸示礻衣衤心忄犬犭食饣足⻊阝邑月肉王玉刂刀攵攴";
	private static final int MOST = 3;

	private static final class Known {
		static final Map<String, Character> WHOLES = wholes();

		private static Map<String, Character> wholes() {
			Map<String, Character> wholes = new HashMap<>();
			for (String word : Tables.words("splits.txt")) {
				String whole = read(word.substring(0, 1));
				written(word.substring(1)).stream().map(Splits::read).filter(p -> p.length() > 1).forEach(p -> wholes.putIfAbsent(p, whole.charAt(0)));
			}
			return wholes;
		}
	}

	private final Map<String, Character> wholes = new HashMap<>();
	private final Grams begins;

	/** @param wanted the characters that matter; others stay apart */
	Splits(Set<Character> wanted) {
		Known.WHOLES.forEach((parts, whole) -> {
			if (wanted.contains(whole)) {
				wholes.put(parts, whole);
			}
		});
		begins = new Grams(wholes.size());
		beginnings().forEach(begins::add);
	}

	/** The first two parts of each way of taking apart, as {@link Grams}. */
	Set<Long> beginnings() {
		return wholes.keySet().stream().map(p -> Grams.of(p.charAt(0), p.charAt(1))).collect(Collectors.toSet());
	}

	/** Whether a character may be put together that begins with two letters. */
	boolean begins(long two) {
		return begins.has(two);
	}

	/** Of how many letters from here on a character can be put together; 0 for none. */
	int at(char[] letters, int i) {
		if (i + 1 < letters.length && begins.has(Grams.of(letters[i], letters[i + 1]))) {
			for (int length = Math.min(MOST, letters.length - i); length >= 2; length--) {
				if (wholes.containsKey(new String(letters, i, length))) {
					return length;
				}
			}
		}
		return 0;
	}

	/** The character of so many letters. */
	char whole(char[] letters, int i, int length) {
		return wholes.get(new String(letters, i, length));
	}

	private static List<String> written(String parts) {
		List<String> ways = List.of("");
		for (char part : parts.toCharArray()) {
			List<String> longer = new ArrayList<>();
			int at = RADICALS.indexOf(part);
			for (String way : ways) {
				longer.add(way + part);
				if (at >= 0) {
					longer.add(way + RADICALS.charAt(at ^ 1));
				}
			}
			ways = longer;
		}
		return ways;
	}

	private static String read(String parts) {
		StringBuilder letters = new StringBuilder();
		parts.chars().forEach(c -> letters.append(Letters.of(c)));
		return letters.toString();
	}
}
