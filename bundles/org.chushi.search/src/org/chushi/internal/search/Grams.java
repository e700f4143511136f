package org.chushi.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;

/**
 * Every character of a folded text and every two that follow each other, so that no part of a text is missed whatever the
 * dictionary thinks of it. Spaces are passed over; English words do not join over them.
 */
final class Grams {

	private final Letters letters;

	Grams(Letters letters) {
		this.letters = letters;
	}

	void of(String folded, Terms out) {
		int before = -1;
		boolean parted = false;
		for (PrimitiveIterator.OfInt points = folded.codePoints().iterator(); points.hasNext();) {
			int point = points.nextInt();
			if (Letters.nothing(point)) {
				parted = true;
				continue;
			}
			boolean joined = before >= 0 && (!parted || chinese(before) || chinese(point));
			if (joined) {
				out.add(pair(before, point), 1);
			}
			out.add(Character.toString(point), joined ? 0 : 1);
			before = point;
			parted = false;
		}
	}

	/** The pairs of a searched word one after the other; the character alone when it is one. */
	static List<String> of(String word) {
		int[] points = word.codePoints().toArray();
		if (points.length == 1) {
			return List.of(word);
		}
		List<String> pairs = new ArrayList<>();
		for (int i = 1; i < points.length; i++) {
			pairs.add(pair(points[i - 1], points[i]));
		}
		return pairs;
	}

	private boolean chinese(int point) {
		return point <= Character.MAX_VALUE && letters.chinese((char) point);
	}

	private static String pair(int first, int second) {
		return new StringBuilder(4).appendCodePoint(first).appendCodePoint(second).toString();
	}
}
