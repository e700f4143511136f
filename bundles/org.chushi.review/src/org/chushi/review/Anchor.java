package org.chushi.review;

import org.chushi.internal.review.Prints;
import org.chushi.internal.review.Search;

/**
 * A place in a text, remembered so that it is found again after edits elsewhere, as the W3C Web Annotation Data Model has it:
 * the position (section 4.2.5, Text Position Selector) with the words and what stands around them (section 4.2.4, Text Quote
 * Selector). Positions are UTF-16 units.
 *
 * @param path   of the passage; empty for the piece as a whole
 * @param start  where it began
 * @param end    behind its last character; the same as the start for a place between two characters
 * @param exact  the words
 * @param prefix what stood before them
 * @param suffix what stood behind them
 * @param print  of the passage as a whole: while it is the same, the position alone decides
 */
public record Anchor(String path, int start, int end, String exact, String prefix, String suffix, String print) {

	/** So much of what stands around is remembered. */
	public static final int CONTEXT = 32;

	public static final Anchor WHOLE = new Anchor("", 0, 0, "", "", "", "");

	/** @throws IndexOutOfBoundsException when there is no such place */
	public static Anchor of(String path, String text, int start, int end) {
		return new Anchor(path, start, end, text.substring(start, end), text.substring(Math.max(0, start - CONTEXT), start),
				text.substring(end, Math.min(text.length(), end + CONTEXT)), Prints.of(text));
	}

	public boolean whole() {
		return path.isEmpty();
	}

	/** Where it is now. Never a guess: a place that could be two is lost. */
	public Located in(String text) {
		return Search.locate(this, text);
	}
}
