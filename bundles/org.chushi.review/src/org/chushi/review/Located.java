package org.chushi.review;

/**
 * What became of a place.
 *
 * @param start in UTF-16 units, as {@code end}; 0 where it is lost
 */
public record Located(Kind kind, int start, int end) {

	public static final Located LOST = new Located(Kind.LOST, 0, 0);

	/** How surely a place was found. */
	public enum Kind {
		/** Where it was. */
		HERE,
		/** The same words between the same words, elsewhere. */
		MOVED,
		/** What stood around it is there, with other words between. */
		CHANGED,
		/** Not to be found, or in more than one place. */
		LOST
	}

	/** Whether its words are there as they were. */
	public boolean found() {
		return kind == Kind.HERE || kind == Kind.MOVED;
	}
}
