package org.chushi.internal.exchange.text;

/**
 * The escapes of GIFT. Control characters that were escaped stand as noncharacters while the text is taken apart, as in
 * Moodle, so that they are not taken for control characters.
 */
final class GiftText {

	private static final String CONTROLS = ":#={}~";
	private static final char FIRST = '\uFDD0';
	private static final char NEWLINE = '\uFDDF';

	private GiftText() {
	}

	static String hide(String text) {
		if (text.indexOf('\\') < 0) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char next = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : 0;
			if (next == '\\') {
				out.append('\\');
				i++;
			} else if (next == 'n') {
				out.append(NEWLINE);
				i++;
			} else if (next != 0 && CONTROLS.indexOf(next) >= 0) {
				out.append((char) (FIRST + CONTROLS.indexOf(next)));
				i++;
			} else {
				out.append(c);
			}
		}
		return out.toString();
	}

	static String show(String text) {
		StringBuilder out = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= FIRST && c <= NEWLINE) {
				out = out == null ? new StringBuilder(text) : out;
				out.setCharAt(i, c == NEWLINE ? '\n' : c - FIRST < CONTROLS.length() ? CONTROLS.charAt(c - FIRST) : c);
			}
		}
		return out == null ? text : out.toString();
	}

	static String escape(String text) {
		StringBuilder out = new StringBuilder(text.length() + 8);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '\n' -> out.append("\\n");
			case '\r' -> {
				// a line end is one character
			}
			default -> {
				if (c == '\\' || CONTROLS.indexOf(c) >= 0) {
					out.append('\\');
				}
				out.append(c);
			}
			}
		}
		return out.toString();
	}
}
