package org.chushi.internal.differences;

import java.util.ArrayList;
import java.util.List;

import org.chushi.differences.Token.Kind;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where words and characters begin and end. */
public final class Segments {

	/** Prototypes; each use is a clone, for an iterator belongs to one thread. */
	private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.CHINESE);
	private static final BreakIterator CHARACTERS = BreakIterator.getCharacterInstance(ULocale.ROOT);

	/** A piece of a text. */
	@FunctionalInterface
	public interface Piece {
		void at(int start, int end);
	}

	private Segments() {
	}

	/** Words, with every mark and every space by itself. */
	public static void words(String text, Piece piece) {
		each(WORDS, text, 0, text.length(), (start, end) -> parted(text, start, end, piece));
	}

	/** A mark inside what the rules take for one word (3.5, don't) is a token all the same. */
	private static void parted(String text, int start, int end, Piece piece) {
		if (letters(text, start, end)) {
			piece.at(start, end);
			return;
		}
		int[] open = { start };
		each(CHARACTERS, text, start, end, (from, to) -> {
			if (kind(text, from) != Kind.WORD) {
				if (open[0] < from) {
					piece.at(open[0], from);
				}
				piece.at(from, to);
				open[0] = to;
			}
		});
		if (open[0] < end) {
			piece.at(open[0], end);
		}
	}

	/** Most words: nothing is to be parted. */
	private static boolean letters(String text, int start, int end) {
		for (int at = start; at < end; at++) {
			if (!Character.isLetterOrDigit(text.charAt(at))) {
				return false;
			}
		}
		return true;
	}

	/** A Chinese word character by character; every other token whole. */
	static List<String> characters(String token) {
		if (!Character.isIdeographic(token.codePointAt(0))) {
			return List.of(token);
		}
		List<String> characters = new ArrayList<>();
		each(CHARACTERS, token, 0, token.length(), (start, end) -> characters.add(token.substring(start, end)));
		return characters;
	}

	/** By its first character: a token is never of two kinds. */
	public static Kind kind(String text, int start) {
		int first = text.codePointAt(start);
		if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
			return Kind.SPACE;
		}
		return switch (Character.getType(first)) {
		case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER -> Kind.WORD;
		default -> Character.isLetterOrDigit(first) ? Kind.WORD : Kind.MARK;
		};
	}

	private static void each(BreakIterator prototype, String text, int start, int end, Piece piece) {
		BreakIterator breaks = prototype.clone();
		breaks.setText(text.substring(start, end));
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			piece.at(start + from, start + to);
			from = to;
		}
	}
}
