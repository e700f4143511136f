package org.chushi.internal.questions;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Characters as people count them: extended grapheme clusters (Unicode Standard Annex 29). */
final class Characters {

	private Characters() {
	}

	static List<String> of(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
		breaks.setText(composed);
		List<String> characters = new ArrayList<>();
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			characters.add(composed.substring(from, to));
			from = to;
		}
		return characters;
	}

	/** Without white space. */
	static int count(String text) {
		return (int) of(text).stream().filter(c -> !c.isBlank()).count();
	}
}
