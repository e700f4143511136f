package org.chushi.internal.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/** The tables of {@link Letters} and {@link Sounds} as ICU has them. Run with a folder, it writes them there. */
final class LetterTables {

	static final int LAST_LETTER = 0x1FBFF;
	static final int FIRST_HAN = 0x3400;
	static final int LAST_HAN = 0x9FFF;

	private static final String ABOUT = "# Made from ICU (Unicode data) by LetterTables in the tests of this bundle; not to be changed by hand.\n";
	private static final Pattern UMLAUT = Pattern.compile("u([\\u0300-\\u036F]*)\\u0308");
	private static final Pattern TONES = Pattern.compile("\\p{M}+");

	private LetterTables() {
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		Files.writeString(folder.resolve("letters.txt"), letters());
		Files.writeString(folder.resolve("readings.txt"), readings());
	}

	/** In each line what is read, and all that are read so without being it; a dash where nothing is read. */
	static String letters() {
		IcuLetters icu = new IcuLetters();
		Map<String, StringBuilder> byRead = new TreeMap<>();
		for (int c = 0; c <= LAST_LETTER; c++) {
			if (!Character.isDefined(c) || c < 0x10000 && Character.isSurrogate((char) c)) {
				continue;
			}
			String read = icu.of(c);
			if (!read.equals(Letters.itself(c) ? Character.toString(Character.toLowerCase(c)) : "")) {
				byRead.computeIfAbsent(read.isEmpty() ? "-" : read, r -> new StringBuilder()).appendCodePoint(c);
			}
		}
		return lines(byRead);
	}

	/** In each line a syllable as it is typed, and all characters that are read so. */
	static String readings() {
		Transliterator icu = Transliterator.getInstance("Han-Latin");
		Map<String, StringBuilder> bySyllable = new TreeMap<>();
		for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
			String said = toneless(icu.transliterate(Character.toString(c)));
			if (said.matches("[a-z]{1,6}")) {
				bySyllable.computeIfAbsent(said, s -> new StringBuilder()).append(c);
			}
		}
		return lines(bySyllable);
	}

	private static String lines(Map<String, StringBuilder> rows) {
		StringBuilder lines = new StringBuilder(ABOUT);
		rows.forEach((row, all) -> lines.append(row).append(' ').append(all).append('\n'));
		return lines.toString();
	}

	/** {@code lǜ} is {@code lv}, as it is typed. */
	private static String toneless(String said) {
		String apart = Normalizer.normalize(said, Normalizer.Form.NFD);
		return TONES.matcher(UMLAUT.matcher(apart).replaceAll("v$1")).replaceAll("").strip();
	}
}
