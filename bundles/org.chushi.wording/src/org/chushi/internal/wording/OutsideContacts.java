package org.chushi.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Listed;
import org.chushi.wording.Rule;
import org.chushi.wording.Span;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/**
 * Numbers of mobile and fixed telephones in China and addresses of mail, however their digits are written or parted. Shops' lines
 * (400, 800, 95…) are no private numbers.
 */
@Component(service = TextCheck.class)
public final class OutsideContacts implements TextCheck {

	private static final Rule RULE = Rules.of("diversion.contact", Messages.OutsideContacts_rule, Messages.OutsideContacts_source);
	private static final Pattern NUMBER = Pattern.compile("(?:86)?(1[3-9]\\d{9})|0(?:10|2\\d|[3-9]\\d{2})\\d{7,8}");
	private static final Pattern MAIL = Pattern.compile("[\\w.+-]+[@＠][\\w-]+(?:\\.[\\w-]+)+");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public List<Finding> check(Draft draft, Listed listed) {
		List<Finding> found = new ArrayList<>();
		Matcher mail = MAIL.matcher(draft.text());
		while (mail.find()) {
			found.add(finding(new Span(mail.start(), mail.end()), Messages.OutsideContacts_mail, mail.group()));
		}
		Reading reading = Reading.of(draft.text());
		for (int i = 0; i < reading.size(); i++) {
			int end = digits(reading, i);
			if (end > i) {
				if (NUMBER.matcher(reading.word(i, end)).matches()) {
					Span span = reading.span(i, end);
					found.add(finding(span, Messages.OutsideContacts_number, span.in(draft.text())));
				}
				i = end;
			}
		}
		return found;
	}

	private static Finding finding(Span span, Messages reason, String there) {
		return Rules.finding(RULE, Severity.ERROR, span, reason.text(Bilingual.same(there)));
	}

	/** Where the digits end that begin here, with no more than a blank or a sign between two. */
	private static int digits(Reading reading, int from) {
		int at = from;
		while (at < reading.size() && reading.letter(at) >= '0' && reading.letter(at) <= '9'
				&& (at == from || (reading.gap(at) & (Gaps.FAR | Gaps.LINE)) == 0)) {
			at++;
		}
		return at;
	}
}
