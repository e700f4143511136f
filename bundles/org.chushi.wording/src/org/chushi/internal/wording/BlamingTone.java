package org.chushi.internal.wording;

import org.chushi.core.Severity;
import org.chushi.model.PhraseKind;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/** Words that put the blame on the customer. */
@Component(service = TextCheck.class)
public final class BlamingTone extends ListedCheck {

	public BlamingTone() {
		super(Rules.of("tone.blame", Messages.BlamingTone_rule, Messages.BlamingTone_source), PhraseKind.BLAME, Severity.WARNING, Rules.OPEN);
	}
}
