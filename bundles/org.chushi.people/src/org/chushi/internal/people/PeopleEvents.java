package org.chushi.internal.people;

import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.journal.EventType;
import org.chushi.people.Role;

/** What happens to accounts. Passwords are stored as Argon2id hashes only. */
final class PeopleEvents {

	/** @param section words of a program that knew no defined sections; empty since there is {@link PersonPlaced} */
	record PersonRegistered(UUID person, String name, String displayName, String section, Set<Role> roles,
			String password) {
	}

	record PasswordChanged(UUID person, String password) {
	}

	/** As above. {@link RolesAssigned} takes its place. @param section words */
	record PersonAssigned(UUID person, Set<Role> roles, String section) {
	}

	record RolesAssigned(UUID person, Set<Role> roles) {
	}

	/** @param section id; empty: out of all */
	record PersonPlaced(UUID person, String section, Bilingual title, String reason) {
	}

	record PersonLeft(UUID person) {
	}

	record SignInFailed(UUID person) {
	}

	record SignedIn(UUID person) {
	}

	static final EventType<PersonRegistered> REGISTERED = EventType.of(PersonRegistered.class);
	static final EventType<PasswordChanged> PASSWORD_CHANGED = EventType.of(PasswordChanged.class);
	static final EventType<PersonAssigned> ASSIGNED = EventType.of(PersonAssigned.class);
	static final EventType<RolesAssigned> ROLES = EventType.of(RolesAssigned.class);
	static final EventType<PersonPlaced> PLACED = EventType.of(PersonPlaced.class);
	static final EventType<PersonLeft> LEFT = EventType.of(PersonLeft.class);
	static final EventType<SignInFailed> SIGN_IN_FAILED = EventType.of(SignInFailed.class);
	static final EventType<SignedIn> SIGNED_IN = EventType.of(SignedIn.class);

	/** All decisions about who is on the team, so that two of them cannot cross. */
	static final String TEAM = "team/people";

	private PeopleEvents() {
	}

	static String account(UUID person) {
		return "account/" + person;
	}

	/** Where somebody is put. */
	static String placement(UUID person) {
		return "placement/" + person;
	}
}
