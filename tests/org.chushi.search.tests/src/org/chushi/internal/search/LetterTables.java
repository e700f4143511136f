package org.chushi.internal.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/** The tables of {@link Letters} as ICU has them. Run with a folder, it writes them there. */
final class LetterTables {

	static final int FIRST = 0x3400;
	static final int LAST = 0x9FFF;

	private static final Pattern UMLAUT = Pattern.compile("u([\\u0300-\\u036F]*)\\u0308");
	private static final Pattern TONES = Pattern.compile("\\p{M}+");

	private LetterTables() {
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		Files.writeString(folder.resolve("simple.txt"), simple());
		Files.writeString(folder.resolve("readings.txt"), readings());
	}

	/** Down to a character that does not change any more; those that change in a circle stay. */
	static String simple() {
		Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
		StringBuilder lines = new StringBuilder();
		for (char c = FIRST; c <= LAST; c++) {
			String once = icu.transliterate(Character.toString(c));
			String twice = icu.transliterate(once);
			boolean settled = twice.length() == 1 && icu.transliterate(twice).equals(twice);
			if (settled && !twice.equals(Character.toString(c))) {
				lines.append(c).append(twice).append('\n');
			}
		}
		return lines.toString();
	}

	static String readings() {
		Transliterator icu = Transliterator.getInstance("Han-Latin");
		Map<String, StringBuilder> bySyllable = new TreeMap<>();
		for (char c = FIRST; c <= LAST; c++) {
			String said = toneless(icu.transliterate(Character.toString(c)));
			if (said.matches("[a-z]{1,6}")) {
				bySyllable.computeIfAbsent(said, s -> new StringBuilder()).append(c);
			}
		}
		StringBuilder lines = new StringBuilder();
		bySyllable.forEach((syllable, all) -> lines.append(syllable).append(' ').append(all).append('\n'));
		return lines.toString();
	}

	/** {@code lǜ} is {@code lv}, as it is typed. */
	private static String toneless(String said) {
		String apart = Normalizer.normalize(said, Normalizer.Form.NFD);
		return TONES.matcher(UMLAUT.matcher(apart).replaceAll("v$1")).replaceAll("").strip();
	}
}
