package org.chushi.internal.wording;

import org.chushi.core.Severity;
import org.chushi.model.PhraseKind;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/** Words that lead customers away from the platform. */
@Component(service = TextCheck.class)
public final class Diversion extends ListedCheck {

	public Diversion() {
		super(Rules.of("diversion.words", Messages.Diversion_rule, Messages.Diversion_source), PhraseKind.DIVERSION, Severity.ERROR, Rules.ALL);
	}
}
