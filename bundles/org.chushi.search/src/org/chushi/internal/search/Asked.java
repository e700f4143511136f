package org.chushi.internal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.chushi.search.SearchQuery;

/**
 * What was typed, folded and cut at its spaces.
 *
 * @param parts in order, none blank
 */
record Asked(List<Part> parts) {

	private static final int MOST = 12;
	/** Words that stand in every question. */
	private static final Set<String> EMPTY = Set.of("的", "了", "吗", "呢", "吧", "啊", "呀", "哦", "嘛", "么", "太", "很", "就", "都", "也", "还", "在",
			"是", "有", "要", "我", "你", "您", "我们", "你们", "请", "请问", "一下", "怎么", "怎么办", "怎样", "如何", "什么", "可以", "能");
	private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}&&[^'{}@#%+_-]]+");
	private static final Pattern LATIN = Pattern.compile("[a-z']+");

	/**
	 * One word.
	 *
	 * @param words  by the dictionary
	 * @param typed  the letters of what may be pinyin; empty when it cannot
	 */
	record Part(String text, List<Word> words, String typed) {

		/** The words that say what it is about; all of them when none does. */
		List<Word> telling() {
			List<Word> telling = words.stream().filter(w -> !EMPTY.contains(w.term())).toList();
			return telling.isEmpty() ? words : telling;
		}

		boolean latin() {
			return LATIN.matcher(text).matches();
		}
	}

	static Asked of(String typed, Letters letters, Words words) {
		int end = Math.min(typed.length(), SearchQuery.LONGEST);
		String folded = letters.folded(typed.substring(0, end > 0 && Character.isHighSurrogate(typed.charAt(end - 1)) ? end - 1 : end));
		StringBuilder seen = new StringBuilder();
		folded.codePoints().map(p -> Letters.nothing(p) ? ' ' : p).forEach(seen::appendCodePoint);
		return new Asked(Arrays.stream(seen.toString().split(" +")).filter(w -> !w.isEmpty()).flatMap(Asked::unmarked).distinct().limit(MOST)
				.map(w -> new Part(w, words.of(w), LATIN.matcher(w).matches() ? w.replace("'", "") : "")).toList());
	}

	/** Marks part longer words; short ones, and marks alone, are taken as they are. */
	private static java.util.stream.Stream<String> unmarked(String word) {
		if (word.codePointCount(0, word.length()) <= 2) {
			return java.util.stream.Stream.of(word);
		}
		List<String> parts = Arrays.stream(MARKS.split(word)).filter(p -> !p.isEmpty()).toList();
		return parts.isEmpty() ? java.util.stream.Stream.of(word) : parts.stream();
	}
}
