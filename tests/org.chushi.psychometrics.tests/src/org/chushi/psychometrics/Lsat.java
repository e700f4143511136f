package org.chushi.psychometrics;

import java.util.ArrayList;
import java.util.List;

/**
 * Law School Admission Test, section 6: 1,000 people and 5 items (Bock & Lieberman 1970, Psychometrika 35, 179–197, table
 * 1), as response patterns with how often each occurs.
 */
final class Lsat {

	static final String PATTERNS = """
			00000 3 00001 6 00010 2 00011 11 00100 1 00101 1 00110 3 00111 4 01000 1 01001 8 01011 16 01101 3 01110 2 01111 15
			10000 10 10001 29 10010 14 10011 81 10100 3 10101 28 10110 15 10111 80 11000 16 11001 56 11010 21 11011 173
			11100 11 11101 61 11110 28 11111 298""";

	private Lsat() {
	}

	static List<String> rows() {
		List<String> rows = new ArrayList<>();
		String[] words = PATTERNS.split("\\s+");
		for (int i = 0; i < words.length; i += 2) {
			for (int n = Integer.parseInt(words[i + 1]); n > 0; n--) {
				rows.add(words[i]);
			}
		}
		return rows;
	}

	static Responses responses() {
		return Data.of(rows());
	}
}
