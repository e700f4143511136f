package org.chushi.internal.ui.entry;

import org.chushi.assessment.SealedPapers;
import org.chushi.core.Result;
import org.chushi.people.Accounts;
import org.chushi.people.Session;
import org.chushi.ui.SessionGate;
import org.chushi.ui.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets people in by their accounts; there is such a gate as long as a data folder is open. */
@Component
public final class AccountGate implements SessionGate {

	private final Accounts accounts;
	private final SealedPapers sealed;

	@Activate
	public AccountGate(@Reference Accounts accounts, @Reference SealedPapers sealed) {
		this.accounts = accounts;
		this.sealed = sealed;
	}

	@Override
	public Result<SignedIn> signIn(String name, char[] password) {
		return accounts.signIn(name, password).map(SignIns::of);
	}

	@Override
	public void signOut(SignedIn who) {
		if (who.session() instanceof Session session) {
			sealed.close(session);
		}
	}
}
