package org.chushi.internal.ui.entry;

import java.util.Locale;
import java.util.stream.Collectors;

import org.chushi.core.Result;
import org.chushi.people.Accounts;
import org.chushi.people.Role;
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

	@Activate
	public AccountGate(@Reference Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Result<SignedIn> signIn(String name, char[] password) {
		return accounts.signIn(name, password).map(AccountGate::signedIn);
	}

	private static SignedIn signedIn(Session session) {
		return new SignedIn(session.person(), session.name(),
				session.roles().stream().map(r -> r.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
				session.roles().stream().sorted().map(Role::title).toList(), session);
	}

	@Override
	public void signOut() {
		// a session is a value in the hands of the shell: dropping it is all
	}
}
