package org.chushi.differences;

import java.util.ArrayList;
import java.util.List;

import org.chushi.internal.differences.Segments;

/**
 * One word, one mark or one space of a text; end to end they are the text.
 *
 * @param start in UTF-16 units, as everywhere in this bundle
 * @param end   behind the last one
 */
public record Token(Kind kind, String text, int start, int end) {

	/** What a token is. */
	public enum Kind {
		/** Letters, figures, a Chinese word. */
		WORD,
		/** One mark or symbol: never two together, never one with a word. */
		MARK,
		/** One space or line break. */
		SPACE
	}

	/** The words and marks of a text. Chinese words are found with a dictionary (Unicode Standard Annex 29, ICU). */
	public static List<Token> of(String text) {
		List<Token> tokens = new ArrayList<>();
		Segments.words(text, (start, end) -> tokens.add(new Token(Segments.kind(text, start), text.substring(start, end), start, end)));
		return List.copyOf(tokens);
	}

	/** Whether a reader weighs it: spaces are passed over. */
	public boolean weighed() {
		return kind != Kind.SPACE;
	}
}
