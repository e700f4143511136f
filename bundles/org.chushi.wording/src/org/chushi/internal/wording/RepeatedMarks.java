package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Listed;
import org.chushi.wording.Rule;
import org.chushi.wording.Span;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/** A mark stands once. Dots are six in Chinese (……) and three in English; a question may be an outcry too (？！). */
@Component(service = TextCheck.class)
public final class RepeatedMarks implements TextCheck {

	private static final Rule RULE = Rules.of("marks.repeated", Messages.RepeatedMarks_rule, Messages.RepeatedMarks_source);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public List<Finding> check(Draft draft, Listed listed) {
		List<Finding> found = new ArrayList<>();
		String text = draft.text();
		for (int at = 0; at < text.length();) {
			int end = run(text, at);
			if (end - at > 1 || end > at && text.charAt(at) == '…') {
				Span span = new Span(at, end);
				instead(span.in(text), draft.language()).ifPresent(i -> found.add(Rules.mended(RULE, Severity.WARNING, span,
						Messages.RepeatedMarks_found.text(Bilingual.same(span.in(text))), i)));
			}
			at = Math.max(end, at + 1);
		}
		return found;
	}

	/** Where the marks end that begin here. In an address they are none, nor is the full stop of what is shortened: a.m., */
	private static int run(String text, int from) {
		int at = from;
		if (text.charAt(from) == '.' && from > 0 && Character.isLetter(text.charAt(from - 1)) && !Letters.han(text.charAt(from - 1)) && !text.startsWith("..", from)) {
			return from + 1;
		}
		while (at < text.length() && Marks.repeatable(text.charAt(at)) && !(text.charAt(at) == ':' && text.startsWith("://", at))) {
			at++;
		}
		return at;
	}

	/** What is meant by several marks; nothing when they are right. */
	private static Optional<String> instead(String marks, Language language) {
		char first = marks.charAt(0);
		boolean same = marks.chars().allMatch(c -> c == first);
		if (dots(marks)) {
			String right = language == Language.ZH ? "……" : "...";
			return marks.equals(right) || language == Language.EN && marks.equals("…") ? Optional.empty() : Optional.of(right);
		}
		if (marks.equals("——") || marks.equals("--")) {
			return Optional.empty();
		}
		if (same) {
			return Optional.of(Character.toString(first));
		}
		if (marks.matches("[！!]+[？?]+[！!？?]*|[？?]+[！!]+[！!？?]*")) {
			boolean wide = marks.indexOf('？') >= 0 || marks.indexOf('！') >= 0;
			String right = wide ? "？！" : "?!";
			return marks.length() == 2 ? Optional.empty() : Optional.of(right);
		}
		return mixed(marks);
	}

	private static boolean dots(String marks) {
		return marks.chars().allMatch(c -> c == '…') || marks.length() > 1 && (marks.chars().allMatch(c -> c == '.') || marks.chars().allMatch(c -> c == '。'));
	}

	/** Of different marks the one that ends a sentence, else the last; a wave or dots may stand before or after another mark. */
	private static Optional<String> mixed(String marks) {
		if (marks.length() == 2 && marks.chars().anyMatch(c -> "~～…-—".indexOf(c) >= 0)) {
			return Optional.empty();
		}
		String plain = marks.replaceAll("([^…])\\1+", "$1").replaceAll("…+", "……");
		if (plain.chars().anyMatch(c -> "~～…-—".indexOf(c) >= 0)) {
			return plain.equals(marks) ? Optional.empty() : Optional.of(plain);
		}
		return Optional.of(plain.chars().filter(c -> "!?！？".indexOf(c) >= 0).mapToObj(Character::toString).findFirst()
				.or(() -> plain.chars().filter(c -> "。.".indexOf(c) >= 0).mapToObj(Character::toString).findFirst())
				.orElse(plain.substring(plain.length() - 1)));
	}
}
