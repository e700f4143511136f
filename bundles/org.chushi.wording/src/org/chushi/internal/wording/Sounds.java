package org.chushi.internal.wording;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.ibm.icu.text.Transliterator;

/**
 * How characters sound: the commonest reading of Hanyu Pinyin, without tones, as ICU's {@code Han-Latin} gives it. A syllable is a
 * char of the private use area, so that syllables can be looked for as letters are. A character with several readings has one.
 */
final class Sounds {

	private static final class Pinyin {
		static final Transliterator RULES = Transliterator.getInstance("Han-Latin");
	}

	private static final int FIRST = 0xE000;
	private static final int LONGEST = 6;
	private static final char[] KNOWN = new char[0x10000];
	private static final Map<String, Character> SYLLABLES = new ConcurrentHashMap<>();
	private static final AtomicInteger NEXT = new AtomicInteger(FIRST);
	private static final String NUMERALS = "零一二三四五六七八九";

	/** Syllables as they are typed. */
	private static final class Typed {
		static final Set<String> ALL = Set.copyOf(Tables.words("syllables.txt"));
	}

	private Sounds() {
	}

	/** The sound of a simplified character; a digit sounds as its numeral, and what does not sound stays as it is. */
	static char of(char c) {
		if (c < 0x2E80) {
			return c >= '0' && c <= '9' ? of(NUMERALS.charAt(c - '0')) : c;
		}
		char known = KNOWN[c];
		if (known == 0) {
			String typed = pinyin(c);
			known = typed.isEmpty() ? c : syllable(typed);
			KNOWN[c] = known;
		}
		return known;
	}

	static boolean sounds(char sound) {
		return sound >= FIRST && sound < 0xF8FF;
	}

	/** The sound of a word of Latin letters that is one syllable; 0 when it is none. */
	static char typed(String word) {
		return word.length() <= LONGEST && Typed.ALL.contains(word) ? syllable(word) : 0;
	}

	/** As it is typed: lower case without tone, ü as v; empty for what has no reading. */
	static String pinyin(char c) {
		if (c < 0x3400 || c > 0x9FFF) {
			return "";
		}
		String read = Normalizer.normalize(Pinyin.RULES.transliterate(Character.toString(c)), Normalizer.Form.NFD)
				.replaceAll("[\\u0300\\u0301\\u0302\\u0304\\u030C]", "").replace("u\u0308", "v").strip();
		return read.chars().allMatch(l -> l >= 'a' && l <= 'z') ? read : "";
	}

	private static char syllable(String typed) {
		return SYLLABLES.computeIfAbsent(typed, t -> (char) NEXT.getAndIncrement());
	}
}
