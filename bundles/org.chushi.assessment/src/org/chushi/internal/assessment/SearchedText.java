package org.chushi.internal.assessment;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.model.Question;
import org.chushi.model.Text;

/** What is looked at when questions are searched by words. */
public final class SearchedText {

	/** Stands between stem, code and tags: no word goes over it. */
	public static final char BETWEEN = '\n';

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private SearchedText() {
	}

	/** Small letters, half width (NFKC), one blank for many, none around; without words that are empty. */
	public static List<String> words(List<String> words) {
		return words.stream().map(w -> plain(w).strip()).filter(w -> !w.isEmpty()).toList();
	}

	private static String plain(String text) {
		String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return isSpaced(small) ? small : SPACE.matcher(small).replaceAll(" ");
	}

	/** Whether between words there is one blank and nothing else, as in most texts. */
	private static boolean isSpaced(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
				return false;
			}
		}
		return true;
	}

	/** Stem in both languages, code and tags. */
	public static String of(Question question) {
		Text stem = question.getStem();
		Stream<String> said = stem == null ? Stream.of() : Stream.of(stem.getZh(), stem.getEn());
		return Stream.of(said, Stream.of(question.getCode()), question.getTags().stream()).flatMap(s -> s)
				.filter(s -> s != null && !s.isEmpty()).map(SearchedText::plain).collect(Collectors.joining(String.valueOf(BETWEEN)));
	}

	/** @param words as {@link #words} gives them */
	public static boolean holds(Question question, List<String> words) {
		String text = words.isEmpty() ? "" : of(question);
		return words.stream().allMatch(text::contains);
	}
}
