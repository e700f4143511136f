package org.chushi.internal.exchange;

import java.util.Arrays;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.core.Severity;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Place;

/** Makes findings. */
public final class Findings {

	private static final int LONGEST = 120;

	private Findings() {
	}

	/** Long arguments are shown by their beginning, numbers without separators. */
	public static Finding of(Severity severity, Finding.Kind kind, Place place, Phrase what, Phrase remedy,
			Object... arguments) {
		Object[] said = Arrays.stream(arguments).map(Findings::shown).toArray();
		return new Finding(severity, kind, what.name(), place, what.text(said), remedy.text(said));
	}

	private static Object shown(Object argument) {
		return switch (argument) {
		case Number n -> n.toString();
		case String s -> shorten(s);
		case Bilingual b -> new Bilingual(shorten(b.zh()), shorten(b.en()));
		default -> argument;
		};
	}

	public static String shorten(String text) {
		String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
		return line.length() <= LONGEST ? line
				: line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
	}
}
