package org.chushi.internal.wording;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
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

/** A name between braces is one of the placeholders; one that is nearly so is offered. */
@Component(service = TextCheck.class)
public final class KnownSlots implements TextCheck {

	private static final Rule RULE = Rules.of("placeholder.unknown", Messages.KnownSlots_rule, Messages.KnownSlots_source);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public List<Finding> check(Draft draft, Listed listed) {
		return draft.blanks().map(blanks -> Placeholders.named(draft.text()).stream().filter(n -> blanks.stream().noneMatch(b -> b.meant(n.name())))
				.map(n -> unknown(draft, n, blanks)).toList()).orElse(List.of());
	}

	private static Finding unknown(Draft draft, Named named, List<Blank> blanks) {
		Bilingual reason = Messages.KnownSlots_unknown.text(Bilingual.same(named.name()));
		Span name = named.span();
		return near(named.name(), blanks).map(b -> Rules.mended(RULE, Severity.ERROR, name, reason, "{" + b.title().in(draft.language()) + "}"))
				.orElseGet(() -> Rules.finding(RULE, Severity.ERROR, name, reason));
	}

	/** The only one that is one letter away. */
	private static Optional<Blank> near(String name, List<Blank> blanks) {
		String key = Placeholders.key(name);
		List<Blank> near = blanks.stream().filter(b -> List.of(b.code(), b.title().zh(), b.title().en()).stream().map(Placeholders::key)
				.anyMatch(k -> k.length() > 2 && oneAway(k, key))).toList();
		return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
	}

	private static boolean oneAway(String a, String b) {
		if (Math.abs(a.length() - b.length()) > 1) {
			return false;
		}
		int same = 0;
		while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
			same++;
		}
		int left = a.length() >= b.length() ? same + 1 : same;
		int right = b.length() >= a.length() ? same + 1 : same;
		return left <= a.length() && right <= b.length() && a.substring(left).equals(b.substring(right));
	}
}
