package org.chushi.internal.handbooks;

/** What a line of text is made of. */
sealed interface Inline {

	/**
	 * Words that look the same.
	 *
	 * @param link address outside; empty when it leads nowhere
	 */
	record Words(String text, boolean bold, boolean italic, boolean code, String link) implements Inline {

		boolean like(Words other) {
			return bold == other.bold && italic == other.italic && code == other.code && link.equals(other.link);
		}

		Words and(Words other) {
			return new Words(text + other.text, bold, italic, code, link);
		}
	}

	/** @param path as written in the lesson */
	record Picture(String path, String alt) implements Inline {
	}

	/** The end of a line within a paragraph. */
	record Break() implements Inline {
	}

	/** @param number of the footnote in this chapter */
	record Note(int number) implements Inline {
	}
}
