package org.chushi.internal.ui.review;

/**
 * A piece of a text on the screen that is never broken.
 *
 * @param word number among the words and marks that are walked; below 0 for a space or what is not in the text yet
 * @param from place in the text, in UTF-16 units
 */
record Run(String text, Kind kind, int word, int from) {

	/** How it is drawn; never by colour alone. */
	enum Kind {
		/** As it stands. */
		PLAIN,
		/** Struck through: would go, or went. */
		DELETED,
		/** Underlined and heavy: would come, or came. */
		INSERTED,
		/** Number of a comment or suggestion in the margin. */
		NUMBER
	}

	boolean breaks() {
		return text.startsWith("\n") || text.startsWith("\r");
	}

	/** May not begin a line. */
	boolean closing() {
		return kind == Kind.NUMBER || text.length() == 1 && "，。！？、；：”’）》】〕…—,.!?;:)]}".contains(text);
	}
}
