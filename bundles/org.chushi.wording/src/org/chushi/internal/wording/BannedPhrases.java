package org.chushi.internal.wording;

import org.chushi.core.Severity;
import org.chushi.model.PhraseKind;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/** Phrases that the team forbids. */
@Component(service = TextCheck.class)
public final class BannedPhrases extends ListedCheck {

	public BannedPhrases() {
		super(Rules.of("phrases.banned", Messages.BannedPhrases_rule, Messages.BannedPhrases_source), PhraseKind.BANNED, Severity.ERROR, Rules.ALL);
	}
}
