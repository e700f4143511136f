package org.chushi.internal.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options that stand in one cell: {@code A.红 B.蓝}, a line each, or with {@code |} or {@code ；} between. */
final class Options {

	private static final Pattern LETTER = Pattern.compile("(?:^|(?<=[\\s;；|,，]))[(（]?([A-ZＡ-Ｚ])[.．、:：)）]\\s*");

	private Options() {
	}

	/** Where the options of a stem begin that holds them too; -1 when it does not. */
	static int start(String text) {
		List<int[]> found = letters(text);
		return found.size() < 2 ? -1 : found.getFirst()[0];
	}

	static List<String> of(String cell) {
		List<int[]> letters = letters(cell);
		if (letters.size() > 1) {
			List<String> options = new ArrayList<>();
			for (int i = 0; i < letters.size(); i++) {
				int end = i + 1 < letters.size() ? letters.get(i + 1)[0] : cell.length();
				options.add(cell.substring(letters.get(i)[1], end).strip().replaceAll("[;；|,，]$", ""));
			}
			return options;
		}
		for (String between : List.of("\n", "\\|", "[;；]")) {
			String[] parts = cell.split(between);
			if (parts.length > 1) {
				return Arrays.stream(parts).map(String::strip).filter(p -> !p.isEmpty()).toList();
			}
		}
		return List.of();
	}

	/** Begin and end of each letter, A first and then on without a gap. */
	private static List<int[]> letters(String text) {
		List<int[]> found = new ArrayList<>();
		Matcher matcher = LETTER.matcher(text);
		while (matcher.find()) {
			char letter = matcher.group(1).charAt(0);
			if ((letter >= 'Ａ' ? letter - 'Ａ' : letter - 'A') == found.size()) {
				found.add(new int[] { matcher.start(), matcher.end() });
			}
		}
		return found;
	}
}
