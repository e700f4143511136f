package org.chushi.internal.wording;

import org.chushi.core.Severity;
import org.chushi.model.PhraseKind;
import org.chushi.wording.TextCheck;
import org.osgi.service.component.annotations.Component;

/** Absolutes, which the Advertising Law of the People's Republic of China forbids in its article 9, number 3. */
@Component(service = TextCheck.class)
public final class Absolutes extends ListedCheck {

	public Absolutes() {
		super(Rules.of("advertising.absolute", Messages.Absolutes_rule, Messages.Absolutes_source), PhraseKind.ABSOLUTE, Severity.ERROR, Rules.ALL);
	}
}
