package org.chushi.differences;

/**
 * A piece of two texts, in the order of both.
 *
 * @param text   what is kept, deleted or inserted
 * @param before where it begins in the text before; of an insertion, where it goes
 * @param after  where it begins in the text after; of a deletion, where it was
 */
public record Edit(Kind kind, String text, int before, int after) {

	/** What becomes of a piece. */
	public enum Kind {
		KEPT, DELETED, INSERTED
	}

	public boolean kept() {
		return kind == Kind.KEPT;
	}
}
