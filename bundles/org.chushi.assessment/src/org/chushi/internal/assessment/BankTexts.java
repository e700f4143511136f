package org.chushi.internal.assessment;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Bank;

/** What the index of large banks says. */
public final class BankTexts {

	private BankTexts() {
	}

	public static Bilingual more(int count) {
		return Messages.LargeBank_more.text(count);
	}

	public static Diagnostic duplicate(String id, String place, String first) {
		return Diagnostic.error(place, Messages.LargeBank_duplicate.text(id, first), Messages.LargeBank_duplicateRemedy.text());
	}

	public static Bilingual changed(Bank bank) {
		return Messages.LargeBank_changed.text(Texts.of(bank.getTitle()));
	}
}
