package org.chushi.internal.wording;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Listed;
import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Stray;
import org.chushi.wording.Rule;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/** Every brace has its partner, with a name between. */
@Component(service = TextCheck.class)
public final class ClosedBraces implements TextCheck {

	private static final Rule RULE = Rules.of("placeholder.brace", Messages.ClosedBraces_rule, Messages.ClosedBraces_source);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public List<Finding> check(Draft draft, Listed listed) {
		return draft.blanks().isEmpty() ? List.of()
				: Placeholders.of(draft.text()).stream().filter(Stray.class::isInstance).map(s -> Rules.mended(RULE, Severity.ERROR, s.span(),
						Messages.ClosedBraces_stray.text(Bilingual.same("'" + s.span().in(draft.text()) + "'")), "")).toList();
	}
}
