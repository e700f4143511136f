package org.chushi.internal.wording;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;

/** How letters are read by the rules of ICU, worked out anew: slowly, and with no table but {@code variants.txt}. */
final class IcuLetters {

	private static final String HAN_DIGITS = "零〇0一壹1二贰2三叁3四肆4五伍5六陆6七柒7八捌8九玖9";
	/** Letters to Unicode that nobody sees: fillers of Hangul. */
	private static final String UNSEEN = "\u115F\u1160\u3164\uFFA0";

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final String SMALL_CAPITAL = "LATIN LETTER SMALL CAPITAL ";

	private final Map<Character, Character> variants = Tables.words("variants.txt").stream()
			.collect(Collectors.toUnmodifiableMap(p -> p.charAt(0), p -> p.charAt(1)));
	/** What GB 2312 has is simplified. */
	private final CharsetEncoder common = Charset.forName("GB2312").newEncoder();
	private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
	private final SpoofChecker alike = new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
	private final Map<String, Character> latin = new HashMap<>();

	IcuLetters() {
		for (char c = 'a'; c <= 'z'; c++) {
			latin.put(alike.getSkeleton(Character.toString(Character.toUpperCase(c))), c);
		}
		// the small ones go before: the capital I looks like a small l
		for (char c = 'a'; c <= 'z'; c++) {
			latin.put(alike.getSkeleton(Character.toString(c)), c);
		}
	}

	String of(int codePoint) {
		StringBuilder letters = new StringBuilder();
		Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC).codePoints().forEach(c -> letters.append(one(c)));
		return letters.toString();
	}

	/** The simplified form, of variants too; down to one that does not change any more. */
	char simplified(char c) {
		Character variant = variants.get(c);
		if (variant != null) {
			return variant;
		}
		if (common.canEncode(c)) {
			return c;
		}
		String plain = simplified.transliterate(Character.toString(c));
		String again = simplified.transliterate(plain);
		return again.length() == 1 && simplified.transliterate(again).equals(again) ? again.charAt(0) : c;
	}

	private String one(int c) {
		if (c < 0x80) {
			return Character.isLetterOrDigit(c) ? Character.toString(Character.toLowerCase(c)) : "";
		}
		if (Letters.han(c)) {
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
		return Character.isLetter(c) && UNSEEN.indexOf(c) < 0 ? alike(c) : "";
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

	private String alike(int c) {
		String bare = MARKS.matcher(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)).replaceAll("");
		if (bare.length() == 1 && bare.charAt(0) < 0x80) {
			return bare.toLowerCase(Locale.ROOT);
		}
		String name = UCharacter.getName(c);
		if (name != null && name.startsWith(SMALL_CAPITAL) && name.length() == SMALL_CAPITAL.length() + 1) {
			return name.substring(SMALL_CAPITAL.length()).toLowerCase(Locale.ROOT);
		}
		for (int form : IntStream.of(c, Character.toLowerCase(c), Character.toUpperCase(c)).distinct().toArray()) {
			Character letter = latin.get(alike.getSkeleton(Character.toString(form)));
			if (letter != null) {
				return letter.toString();
			}
		}
		return Character.toString(Character.toLowerCase(c));
	}
}
