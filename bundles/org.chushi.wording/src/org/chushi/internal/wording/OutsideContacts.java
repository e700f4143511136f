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
	/** Digits of the longest number. */
	private static final int LONGEST = 13;
	private static final Pattern NUMBER = Pattern.compile("(?:86)?(1[3-9]\\d{9})|0(?:10|2\\d|[3-9]\\d{2})\\d{7,8}");
	private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++[@＠][\\w-]+(?:\\.[\\w-]+)+");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public List<Finding> check(Draft draft, Listed listed) {
		List<Finding> found = new ArrayList<>();
		Matcher mail = MAIL.matcher(draft.text());
		while ((draft.text().indexOf('@') >= 0 || draft.text().indexOf('＠') >= 0) && mail.find()) {
			found.add(finding(new Span(mail.start(), mail.end()), Messages.OutsideContacts_mail, mail.group()));
		}
		Reading reading = Reading.of(draft.text());
		for (int i = 0; i < reading.size();) {
			int end = number(reading, i);
			if (end > i) {
				Span span = reading.span(i, end);
				found.add(finding(span, Messages.OutsideContacts_number, span.in(draft.text())));
			}
			i = Math.max(end, i + 1);
		}
		return found;
	}

	private static Finding finding(Span span, Messages reason, String there) {
		return Rules.finding(RULE, Severity.ERROR, span, reason.text(Bilingual.same(there)));
	}

	/** Where the number ends that begins here; here when none does. Other digits may stand beside it, parted from it. */
	private static int number(Reading reading, int from) {
		for (int end = parted(reading, from) ? digits(reading, from) : from; end > from; end--) {
			if (parted(reading, end) && NUMBER.matcher(reading.word(from, end)).matches()) {
				return end;
			}
		}
		return from;
	}

	/** Where the digits end that begin here, with no more than a blank or a sign between two; no more than a number has. */
	private static int digits(Reading reading, int from) {
		int at = from;
		while (at < reading.size() && at - from < LONGEST && digit(reading, at) && (at == from || (reading.gap(at) & (Gaps.FAR | Gaps.LINE)) == 0)) {
			at++;
		}
		return at;
	}

	/** Whether no digit stands before this place and behind it that belongs to the same row: 满100，138… and 统一138… are two. */
	private static boolean parted(Reading reading, int at) {
		return at == 0 || at == reading.size() || !digit(reading, at - 1) || !digit(reading, at) || Gaps.seen(reading.gap(at))
				|| reading.latin(at - 1) != reading.latin(at);
	}

	private static boolean digit(Reading reading, int at) {
		return reading.letter(at) >= '0' && reading.letter(at) <= '9';
	}
}
