package org.chushi.internal.ui.entry;

import java.util.Locale;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.SignedIn;
import org.chushi.workspace.DemoTeam;

/** Sign-ins as the window tells of them. */
final class SignIns {

	private SignIns() {
	}

	static SignedIn of(Session session) {
		return new SignedIn(session.person(), session.name(),
				session.roles().stream().map(r -> r.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
				session.roles().stream().sorted().map(Role::title).toList(), session);
	}

	/** Who is on the demo team and with what password. */
	static Bilingual demo() {
		return Messages.SignIns_demo.text(DemoTeam.PASSWORD);
	}
}
