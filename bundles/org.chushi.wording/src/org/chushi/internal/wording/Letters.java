package org.chushi.internal.wording;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;

/**
 * What a character is read as, however it is written: half width, lower case, simplified, numerals as digits, and letters of other
 * scripts as the Latin ones they look like (confusables of Unicode Technical Standard 39). Marks, blanks and signs are read as
 * nothing. A character is looked up once and then known.
 */
final class Letters {

	/** What ICU leaves as it is, and people write for the simplified one. */
	private static final Map<Character, Character> VARIANTS = Tables.words("variants.txt").stream()
			.collect(Collectors.toUnmodifiableMap(p -> p.charAt(0), p -> p.charAt(1)));

	private static final String HAN_DIGITS = "零〇0一壹1二贰2三叁3四肆4五伍5六陆6七柒7八捌8九玖9";

	/** Loading the rules takes a moment. */
	private static final class Simplified {
		static final Transliterator RULES = Transliterator.getInstance("Traditional-Simplified");
	}

	private static final class Looks {
		static final SpoofChecker ALIKE = new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
		static final Map<String, Character> LATIN = latin();

		private static Map<String, Character> latin() {
			Map<String, Character> known = new ConcurrentHashMap<>();
			for (char c = 'a'; c <= 'z'; c++) {
				known.put(ALIKE.getSkeleton(Character.toString(Character.toUpperCase(c))), c);
			}
			// the small ones go before: the capital I looks like a small l
			for (char c = 'a'; c <= 'z'; c++) {
				known.put(ALIKE.getSkeleton(Character.toString(c)), c);
			}
			return known;
		}
	}

	/** Which characters are simplified ones, without loading rules: those of GB 2312. For one thread at a time, as encoders are. */
	private static final class Common {
		private final CharsetEncoder encoder = Charset.isSupported("GB2312") ? Charset.forName("GB2312").newEncoder() : null;

		synchronized boolean has(char c) {
			return encoder != null && encoder.canEncode(c);
		}
	}

	private static final Common COMMON = new Common();
	/** What reads as one letter, by character; 0 for what is not known yet or reads as none or several. */
	private static final char[] ONE = new char[0x10000];
	private static final String[] BASIC = new String[0x10000];
	private static final Map<Integer, String> BEYOND = new ConcurrentHashMap<>();

	private Letters() {
	}

	/** Its letters, mostly one; empty for what is no letter. A digit may be a Han numeral: see {@link #simplified}. */
	static String of(int codePoint) {
		if (codePoint >= 0x10000) {
			return BEYOND.computeIfAbsent(codePoint, Letters::read);
		}
		String known = BASIC[codePoint];
		if (known == null) {
			known = read(codePoint).intern();
			BASIC[codePoint] = known;
			ONE[codePoint] = known.length() == 1 ? known.charAt(0) : 0;
		}
		return known;
	}

	/** The one letter of a char, as fast as can be; 0 when {@link #of} must be asked. */
	static char one(char c) {
		return ONE[c];
	}

	/** The character in its simplified form; what is not Han stays. */
	static char simplified(char c) {
		if (c < 0x2E80) {
			return c;
		}
		Character variant = VARIANTS.get(c);
		if (variant != null) {
			return variant;
		}
		if (COMMON.has(c)) {
			return c;
		}
		String plain = Simplified.RULES.transliterate(Character.toString(c));
		return plain.length() == 1 ? plain.charAt(0) : c;
	}

	static boolean han(int codePoint) {
		return Character.isIdeographic(codePoint);
	}

	private static String read(int codePoint) {
		StringBuilder letters = new StringBuilder();
		Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC).codePoints().forEach(c -> letters.append(one(c)));
		return letters.toString();
	}

	private static String one(int c) {
		if (c < 0x80) {
			return Character.isLetterOrDigit(c) ? Character.toString(Character.toLowerCase(c)) : "";
		}
		if (han(c)) {
			return c < 0x10000 ? digit(simplified((char) c)) : Character.toString(c);
		}
		String enclosed = enclosed(c);
		if (enclosed != null) {
			return enclosed;
		}
		int type = Character.getType(c);
		if (type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER) {
			int value = UCharacter.getNumericValue(c);
			return value < 0 ? "" : Integer.toString(value);
		}
		return Character.isLetter(c) ? alike(c) : "";
	}

	private static String digit(char c) {
		int at = HAN_DIGITS.indexOf(c);
		return at < 0 ? Character.toString(c) : Integer.toString(at / 3);
	}

	/** Letters in black circles and squares and the ones of flags, which compatibility normalization leaves as they are. */
	private static String enclosed(int c) {
		int first = c >= 0x1F150 && c <= 0x1F169 ? 0x1F150 : c >= 0x1F170 && c <= 0x1F189 ? 0x1F170 : c >= 0x1F1E6 && c <= 0x1F1FF ? 0x1F1E6 : -1;
		return first < 0 ? null : Character.toString('a' + c - first);
	}

	private static String alike(int c) {
		String bare = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
		if (bare.length() == 1 && bare.charAt(0) < 0x80) {
			return bare.toLowerCase(Locale.ROOT);
		}
		for (int form : new int[] { c, Character.toLowerCase(c), Character.toUpperCase(c) }) {
			Character latin = Looks.LATIN.get(Looks.ALIKE.getSkeleton(Character.toString(form)));
			if (latin != null) {
				return latin.toString();
			}
		}
		return Character.toString(Character.toLowerCase(c));
	}
}
