package org.chushi.people;

import java.util.Set;
import java.util.UUID;

/** Somebody who has signed in, as use cases know them. Got from {@link Accounts#signIn} only. */
public record Session(UUID person, String name, Set<Role> roles) {

	public Session {
		roles = Set.copyOf(roles);
	}

	public boolean is(Role role) {
		return roles.contains(role);
	}

	/** The actor of the journal. */
	public String actor() {
		return person.toString();
	}
}
