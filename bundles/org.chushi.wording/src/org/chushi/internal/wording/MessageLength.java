package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.wording.Blank;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Listed;
import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Named;
import org.chushi.wording.Rule;
import org.chushi.wording.Span;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/**
 * No message is longer than its channel takes. Characters are counted as people do (code points), a placeholder by its example.
 * In English two count as one, since it takes about twice as many to say the same and a short message holds more of them.
 */
@Component(service = TextCheck.class)
public final class MessageLength implements TextCheck {

	private static final Rule RULE = Rules.of("length", Messages.MessageLength_rule, Messages.MessageLength_source);
	private static final Pattern BETWEEN = Pattern.compile("\\R[\\h]*\\R\\s*");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public List<Finding> check(Draft draft, Listed listed) {
		if (draft.channel().isEmpty()) {
			return List.of();
		}
		int most = listed.most(draft.channel().get()) * (draft.language() == Language.EN ? 2 : 1);
		List<Finding> found = new ArrayList<>();
		for (Span message : messages(draft.text())) {
			String text = message.in(draft.text());
			int length = length(text, draft);
			if (length > most) {
				int over = text.offsetByCodePoints(text.length(), -Math.min(length - most, text.codePointCount(0, text.length())));
				found.add(Rules.finding(RULE, Severity.WARNING, new Span(message.from() + over, message.to()), Messages.MessageLength_long.text(length, most)));
			}
		}
		return found;
	}

	/** The messages of a text, without the empty lines between. */
	static List<Span> messages(String text) {
		List<Span> messages = new ArrayList<>();
		Matcher between = BETWEEN.matcher(text);
		int from = 0;
		while (between.find()) {
			messages.add(new Span(from, between.start()));
			from = between.end();
		}
		messages.add(new Span(from, text.length()));
		return messages;
	}

	private static int length(String text, Draft draft) {
		int length = text.codePointCount(0, text.length());
		for (Named named : Placeholders.named(text)) {
			Optional<Blank> blank = draft.blanks().flatMap(all -> all.stream().filter(b -> b.meant(named.name())).findFirst());
			if (blank.isPresent()) {
				String example = blank.get().example().in(draft.language());
				length += example.codePointCount(0, example.length()) - named.span().length();
			}
		}
		return length;
	}
}
