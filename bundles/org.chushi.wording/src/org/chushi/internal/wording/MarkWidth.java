package org.chushi.internal.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Listed;
import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Words;
import org.chushi.wording.Rule;
import org.chushi.wording.Span;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/**
 * Marks after Chinese are full width (GB/T 15834), letters and digits are half width in both languages, and so are marks in English.
 */
@Component(service = TextCheck.class)
public final class MarkWidth implements TextCheck {

	private static final Rule RULE = Rules.of("marks.width", Messages.MarkWidth_rule, Messages.MarkWidth_source);
	private static final Map<Character, Character> WIDE = Map.of(',', '，', '.', '。', '!', '！', '?', '？', ';', '；', ':', '：', '(', '（', ')', '）');
	private static final Map<Character, Character> NARROW = Map.of('，', ',', '。', '.', '！', '!', '？', '?', '；', ';', '：', ':', '（', '(', '）', ')', '、', ',');

	/** What follows the eyes. */
	private static final String FACES = ")(-DPp";

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public List<Finding> check(Draft draft, Listed listed) {
		List<Finding> found = new ArrayList<>();
		BitSet chinese = draft.language() == Language.ZH ? brackets(draft.text()) : new BitSet();
		Placeholders.of(draft.text()).stream().filter(Words.class::isInstance).forEach(p -> words(draft, p.span(), chinese, found));
		return found;
	}

	private static void words(Draft draft, Span words, BitSet brackets, List<Finding> found) {
		String text = draft.text();
		for (int at = words.from(); at < words.to(); at++) {
			char c = text.charAt(at);
			if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
				int end = at + 1;
				while (end < words.to() && alphanumeric(text.charAt(end))) {
					end++;
				}
				Span span = new Span(at, end);
				found.add(mended(span, Messages.MarkWidth_letters, span.in(text), narrow(span.in(text))));
				at = end - 1;
			} else if (draft.language() == Language.ZH && WIDE.containsKey(c)
					&& (c == '(' || c == ')' ? brackets.get(at) : chinese(text, at))) {
				boolean blank = at + 1 < words.to() && text.charAt(at + 1) == ' ';
				found.add(mended(new Span(at, at + (blank ? 2 : 1)), Messages.MarkWidth_narrow, Character.toString(c), WIDE.get(c).toString()));
			} else if (draft.language() == Language.EN && NARROW.containsKey(c)) {
				boolean more = at + 1 < words.to() && Character.isLetterOrDigit(text.charAt(at + 1)) && c != '（';
				found.add(mended(new Span(at, at + 1), Messages.MarkWidth_wide, Character.toString(c), NARROW.get(c) + (more ? " " : "")));
			}
		}
	}

	private static boolean alphanumeric(char c) {
		return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
	}

	private static String narrow(String wide) {
		StringBuilder narrow = new StringBuilder();
		wide.chars().forEach(c -> narrow.append((char) (c - 0xFEE0)));
		return narrow.toString();
	}

	/** The half-width brackets that have Chinese between them; a face, (^_^), has none. */
	private static BitSet brackets(String text) {
		BitSet found = new BitSet();
		Deque<Integer> open = new ArrayDeque<>();
		int last = -1;
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (han(c)) {
				last = at;
			} else if (c == '(' || c == '（') {
				open.push(at);
			} else if ((c == ')' || c == '）') && !open.isEmpty()) {
				int begin = open.pop();
				if (last > begin) {
					found.set(begin, text.charAt(begin) == '(');
					found.set(at, c == ')');
				}
			}
		}
		return found;
	}

	/** Whether a mark stands in Chinese, behind it. No part of dots, of an address or of a face. */
	private static boolean chinese(String text, int at) {
		char c = text.charAt(at);
		char before = at == 0 ? ' ' : text.charAt(at - 1);
		char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
		if (c == '.' && (before == '.' || after == '.') || Marks.repeatable(before) && before == c || after == c || (c == ':' || c == ';') && FACES.indexOf(after) >= 0) {
			return false;
		}
		return han(before) || before == '”' || before == '》' || before == '）';
	}

	private static boolean han(char c) {
		return Letters.han(c);
	}

	private static Finding mended(Span span, Messages reason, String there, String instead) {
		return Rules.mended(RULE, Severity.WARNING, span, reason.text(Bilingual.same(there)), instead);
	}
}
