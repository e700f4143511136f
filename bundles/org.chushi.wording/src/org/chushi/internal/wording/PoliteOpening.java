package org.chushi.internal.wording;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.core.Bilingual;
import org.chushi.model.PhraseKind;
import org.chushi.model.ScriptStage;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Fix;
import org.chushi.wording.Listed;
import org.chushi.wording.Rule;
import org.chushi.wording.Span;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/** An opening greets: one of the team's polite words begins within its first {@value #REACH} characters. */
@Component(service = TextCheck.class)
public final class PoliteOpening implements TextCheck {

	private static final int REACH = 20;
	private static final Rule RULE = Rules.of("politeness.opening", Messages.PoliteOpening_rule, Messages.PoliteOpening_source);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public List<Finding> check(Draft draft, Listed listed) {
		boolean asked = draft.stage().equals(Optional.of(ScriptStage.OPENING)) && !draft.text().isBlank() && !listed.all(PhraseKind.POLITENESS).isEmpty();
		boolean greets = asked && listed.found(PhraseKind.POLITENESS).stream()
				.anyMatch(m -> Rules.OPEN.contains(m.guise()) && draft.text().codePointCount(0, m.span().from()) < REACH);
		return !asked || greets ? List.of() : List.of(missing(draft, listed));
	}

	private static Finding missing(Draft draft, Listed listed) {
		Span begin = new Span(0, 0);
		boolean chinese = draft.language() == Language.ZH;
		Optional<Fix> fix = listed.all(PhraseKind.POLITENESS).stream().map(s -> s.text()).filter(t -> t.codePoints().anyMatch(Letters::han) == chinese)
				.findFirst().map(t -> t + (chinese ? "，" : ", ")).map(t -> new Fix(begin, t, Messages.Fix_insert.text(Bilingual.same(t.strip()))));
		return new Finding(begin, Severity.WARNING, RULE, Messages.PoliteOpening_missing.text(), fix);
	}
}
