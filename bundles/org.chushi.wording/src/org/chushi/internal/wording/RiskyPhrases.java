package org.chushi.internal.wording;

import org.chushi.core.Severity;
import org.chushi.model.PhraseKind;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/** Phrases that the team would rather not read. */
@Component(service = TextCheck.class)
public final class RiskyPhrases extends ListedCheck {

	public RiskyPhrases() {
		super(Rules.of("phrases.risky", Messages.RiskyPhrases_rule, Messages.RiskyPhrases_source), PhraseKind.RISKY, Severity.WARNING, Rules.ALL);
	}
}
