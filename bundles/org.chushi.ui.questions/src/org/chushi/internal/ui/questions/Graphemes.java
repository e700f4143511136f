package org.chushi.internal.ui.questions;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters as people count them: extended grapheme clusters (Unicode Standard Annex 29). */
final class Graphemes {

	/** One with its place in the text. */
	record At(String character, int from, int to) {
	}

	private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*|^\\s+|\\s+$");

	private Graphemes() {
	}

	/** All of them, composed so that two ways of writing the same are equal. */
	static List<At> of(String text) {
		BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
		breaks.setText(text);
		List<At> all = new ArrayList<>();
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			all.add(new At(Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC), from, to));
			from = to;
		}
		return all;
	}

	/** Those that are typed: not the ends of lines with the spaces around them, and not the spaces at both ends. */
	static List<At> typed(String text) {
		boolean[] out = new boolean[text.length() + 1];
		Matcher breaks = LINE_BREAK.matcher(text);
		while (breaks.find()) {
			for (int i = breaks.start(); i < breaks.end(); i++) {
				out[i] = true;
			}
		}
		return of(text).stream().filter(g -> !out[g.from]).toList();
	}

	/** How many there are that are no white space. */
	static int count(String text) {
		return (int) of(text).stream().filter(g -> !g.character.isBlank()).count();
	}
}
