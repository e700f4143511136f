package org.chushi.internal.handbooks;

import java.util.Locale;
import java.util.Map;

/** Signs that Word writes as numbers of a font and that Unicode has as well. */
final class Symbols {

	/** Of Wingdings: what is used as ticks, crosses, arrows and hands. */
	private static final Map<Integer, String> WINGDINGS = Map.ofEntries(Map.entry(0x28, "☎"), Map.entry(0x4A, "☺"), Map.entry(0x4C, "☹"),
			Map.entry(0x6C, "●"), Map.entry(0x6E, "■"), Map.entry(0x6F, "□"), Map.entry(0x71, "❑"), Map.entry(0x75, "◆"), Map.entry(0x76, "❖"),
			Map.entry(0xA8, "☐"), Map.entry(0xAB, "★"), Map.entry(0xD8, "➢"), Map.entry(0xDF, "←"), Map.entry(0xE0, "→"), Map.entry(0xE1, "↑"),
			Map.entry(0xE2, "↓"), Map.entry(0xF0, "⇨"), Map.entry(0xFB, "✗"), Map.entry(0xFC, "✓"), Map.entry(0xFD, "☒"), Map.entry(0xFE, "☑"));
	private static final int PRIVATE = 0xF000;

	private Symbols() {
	}

	/** Empty when it is not known. @param number hexadecimal */
	static String of(String font, String number) {
		if (!number.matches("[0-9A-Fa-f]{1,4}")) {
			return "";
		}
		int code = Integer.parseInt(number, 16);
		if (font.toLowerCase(Locale.ROOT).equals("wingdings")) {
			return WINGDINGS.getOrDefault(code & 0xFF, "");
		}
		return code < PRIVATE && code >= 0x20 && !Character.isSurrogate((char) code) ? Character.toString(code) : "";
	}
}
