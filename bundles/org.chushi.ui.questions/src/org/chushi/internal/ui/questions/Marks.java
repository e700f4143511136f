package org.chushi.internal.ui.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A passage taken apart at its marks, {@code [[key]]} or {@code [[key:words]]}. */
final class Marks {

	/** A piece: words, and for a mark its key. @param key empty for words between marks */
	record Piece(String key, String words) {
		boolean isMark() {
			return !key.isEmpty();
		}
	}

	private static final Pattern MARK = Pattern.compile("\\[\\[([^\\[\\]:]{1,40})(?::([^\\[\\]]{0,400}))?\\]\\]");

	private Marks() {
	}

	static List<Piece> of(String passage) {
		List<Piece> pieces = new ArrayList<>();
		Matcher found = MARK.matcher(passage);
		int from = 0;
		while (found.find()) {
			if (found.start() > from) {
				pieces.add(new Piece("", passage.substring(from, found.start())));
			}
			pieces.add(new Piece(found.group(1).strip(), found.group(2) == null ? "" : found.group(2).strip()));
			from = found.end();
		}
		if (from < passage.length()) {
			pieces.add(new Piece("", passage.substring(from)));
		}
		return pieces;
	}
}
