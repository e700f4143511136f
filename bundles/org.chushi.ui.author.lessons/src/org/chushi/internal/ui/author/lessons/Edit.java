package org.chushi.internal.ui.author.lessons;

/**
 * A change of a text: what stands between two places is replaced, and then this is chosen.
 *
 * @param first where the choice begins afterwards
 * @param last  where it ends
 */
record Edit(int from, int to, String text, int first, int last) {

	/** The caret stands behind what is put in. */
	static Edit put(int from, int to, String text) {
		return new Edit(from, to, text, from + text.length(), from + text.length());
	}

	String applied(String whole) {
		return whole.substring(0, from) + text + whole.substring(to);
	}
}
