package org.chushi.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chushi.internal.search.Asked.Part;
import org.chushi.search.SearchField;
import org.chushi.search.SearchHit.Passage;
import org.chushi.search.SearchHit.Span;
import org.chushi.search.SearchText;

/** Finds again, in the few texts that are shown, what was found. */
final class Marking {

	private final Letters letters;
	private final Words words;
	private final Pinyin pinyin;

	Marking(Letters letters, Words words, Pinyin pinyin) {
		this.letters = letters;
		this.words = words;
		this.pinyin = pinyin;
	}

	List<Passage> passages(SearchText text, Asked asked) {
		List<Passage> passages = new ArrayList<>();
		for (SearchField field : text.fields()) {
			List<Span> spans = spans(letters.folded(field.text()), asked);
			if (!spans.isEmpty()) {
				passages.add(new Passage(field.name(), field.text(), spans));
			}
		}
		return passages;
	}

	private List<Span> spans(String folded, Asked asked) {
		List<Span> spans = new ArrayList<>();
		for (Part part : asked.parts()) {
			int before = spans.size();
			as(folded, part.text(), spans);
			if (part.latin()) {
				part.words().forEach(w -> stems(folded, w.term(), spans));
				said(folded, part.typed(), spans);
			} else if (spans.size() == before) {
				part.words().forEach(w -> as(folded, part.text().substring(w.from(), w.to()), spans));
			}
		}
		return joined(spans);
	}

	/** As it stands; spaces between Chinese characters do not matter. */
	private void as(String folded, String wanted, List<Span> spans) {
		for (int i = 0; i < folded.length(); i++) {
			int end = end(folded, i, wanted);
			if (end > 0) {
				spans.add(new Span(i, end));
				i = end - 1;
			}
		}
	}

	private int end(String folded, int from, String wanted) {
		int at = from;
		for (int i = 0; i < wanted.length(); i++) {
			while (i > 0 && at < folded.length() && Letters.nothing(folded.charAt(at))
					&& (letters.chinese(wanted.charAt(i)) || letters.chinese(wanted.charAt(i - 1)))) {
				at++;
			}
			if (at >= folded.length() || folded.charAt(at) != wanted.charAt(i)) {
				return -1;
			}
			at++;
		}
		return at;
	}

	/** Forms of an English word. */
	private void stems(String folded, String stem, List<Span> spans) {
		String root = stem.substring(0, Math.max(1, stem.length() - 1));
		for (int i = folded.indexOf(root); i >= 0; i = folded.indexOf(root, i + 1)) {
			int to = i;
			while (to < folded.length() && latin(folded.charAt(to))) {
				to++;
			}
			boolean word = i == 0 || !latin(folded.charAt(i - 1));
			if (word && words.of(folded.substring(i, to)).stream().anyMatch(w -> w.term().equals(stem))) {
				spans.add(new Span(i, to));
			}
		}
	}

	private static boolean latin(char letter) {
		return letter >= 'a' && letter <= 'z';
	}

	private void said(String folded, String typed, List<Span> spans) {
		if (typed.length() < 2) {
			return;
		}
		for (int i = 0; i < folded.length(); i++) {
			int end = letters.chinese(folded.charAt(i)) ? pinyin.end(folded, i, typed) : -1;
			if (end > 0) {
				spans.add(new Span(i, end));
			}
		}
	}

	private static List<Span> joined(List<Span> spans) {
		spans.sort(Comparator.comparingInt(Span::from));
		List<Span> joined = new ArrayList<>();
		for (Span span : spans) {
			Span last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && span.from() <= last.to()) {
				joined.set(joined.size() - 1, new Span(last.from(), Math.max(last.to(), span.to())));
			} else {
				joined.add(span);
			}
		}
		return joined;
	}
}
