package org.chushi.internal.ui.learn;

import java.util.Arrays;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.people.Accounts;

/** What is wrong with a change of password before anybody is asked. */
final class PasswordCheck {

	private PasswordCheck() {
	}

	static Optional<Bilingual> old(char[] old) {
		return old.length == 0 ? Optional.of(Messages.PasswordCheck_old.text()) : Optional.empty();
	}

	static Optional<Bilingual> fresh(char[] old, char[] fresh) {
		if (fresh.length < Accounts.PASSWORD_LENGTH) {
			return Optional.of(Messages.PasswordCheck_short.text(Accounts.PASSWORD_LENGTH));
		}
		return Arrays.equals(old, fresh) ? Optional.of(Messages.PasswordCheck_same.text()) : Optional.empty();
	}

	static Optional<Bilingual> again(char[] fresh, char[] again) {
		return Arrays.equals(fresh, again) ? Optional.empty() : Optional.of(Messages.PasswordCheck_again.text());
	}
}
