package org.chushi.internal.authoring;

import java.util.Arrays;

/**
 * A text without what does not matter when texts are compared: capitals, widths, spaces and marks.
 *
 * @param text letters and figures only
 * @param from where each of its characters was
 */
record Folded(String text, int[] from) {

	private static final int WIDE = 0xFEE0;

	static Folded of(String words) {
		char[] kept = new char[words.length()];
		int[] from = new int[words.length()];
		int n = 0;
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			char narrow = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - WIDE) : c;
			if (Character.isLetterOrDigit(narrow) || Character.isSurrogate(narrow)) {
				kept[n] = Character.toLowerCase(narrow);
				from[n++] = i;
			}
		}
		return new Folded(new String(kept, 0, n), Arrays.copyOf(from, n));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Folded folded && folded.text.equals(text);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}
}
