package org.chushi.internal.ui.entry;

import org.chushi.core.Result;
import org.chushi.people.Accounts;
import org.chushi.ui.SessionGate;
import org.chushi.ui.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets people in by their accounts; there is such a gate as long as a data folder is open. */
@Component
public final class AccountGate implements SessionGate {

	private final Accounts accounts;

	@Activate
	public AccountGate(@Reference Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Result<SignedIn> signIn(String name, char[] password) {
		return accounts.signIn(name, password).map(SignIns::of);
	}

	@Override
	public void signOut() {
		// a session is a value in the hands of the shell: dropping it is all
	}
}
