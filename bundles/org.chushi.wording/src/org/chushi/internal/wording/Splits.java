package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters that were taken apart (拆字): 弓虽 is read as 强. The table {@code splits.txt} has some five hundred that stand side by
 * side, made by hand; one that is not in it is not put together.
 */
final class Splits {

	/** A part and how it is written as a radical. */
	private static final String RADICALS = "人亻水氵手扌金钅言讠纟糸示礻衣衤心忄犬犭食饣足⻊阝邑月肉王玉刂刀攵攴";

	private static final class Known {
		static final Map<String, Character> WHOLES = wholes();
		static final boolean[] BEGINS = begins();

		private static Map<String, Character> wholes() {
			Map<String, Character> wholes = new HashMap<>();
			for (String word : Tables.words("splits.txt")) {
				for (String parts : written(word.substring(1))) {
					wholes.putIfAbsent(read(parts), read(word.substring(0, 1)).charAt(0));
				}
			}
			return wholes;
		}

		private static boolean[] begins() {
			boolean[] begins = new boolean[0x10000];
			WHOLES.keySet().forEach(k -> begins[k.charAt(0)] = true);
			return begins;
		}
	}

	private Splits() {
	}

	/** Of how many letters from here on a character can be put together; 0 for none. */
	static int at(char[] letters, int i) {
		if (!Known.BEGINS[letters[i]]) {
			return 0;
		}
		for (int length = Math.min(3, letters.length - i); length >= 2; length--) {
			if (Known.WHOLES.containsKey(new String(letters, i, length))) {
				return length;
			}
		}
		return 0;
	}

	/** The character of so many letters. */
	static char whole(char[] letters, int i, int length) {
		return Known.WHOLES.get(new String(letters, i, length));
	}

	/** How many ways of taking apart are known. */
	static int size() {
		return Known.WHOLES.size();
	}

	private static List<String> written(String parts) {
		List<String> ways = new ArrayList<>(List.of(""));
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
