package org.chushi.internal.wording;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.wording.Blank;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Fix;
import org.chushi.wording.Listed;
import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Named;
import org.chushi.wording.Rule;
import org.chushi.wording.Span;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/** A placeholder that a script must have is in its text. */
@Component(service = TextCheck.class)
public final class RequiredSlots implements TextCheck {

	private static final Rule RULE = Rules.of("placeholder.missing", Messages.RequiredSlots_rule, Messages.RequiredSlots_source);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public List<Finding> check(Draft draft, Listed listed) {
		List<Named> named = Placeholders.named(draft.text());
		return draft.blanks().orElse(List.of()).stream().filter(Blank::required).filter(b -> named.stream().noneMatch(n -> b.meant(n.name())))
				.map(b -> missing(draft, b)).toList();
	}

	private static Finding missing(Draft draft, Blank blank) {
		Span end = new Span(draft.text().length(), draft.text().length());
		String name = "{" + blank.title().in(draft.language()) + "}";
		return new Finding(end, Severity.ERROR, RULE, Messages.RequiredSlots_missing.text(blank.title()),
				Optional.of(new Fix(end, name, Messages.Fix_insert.text(Bilingual.same(name)))));
	}
}
