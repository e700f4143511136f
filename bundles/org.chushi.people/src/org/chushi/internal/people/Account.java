package org.chushi.internal.people;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.chushi.people.Person;
import org.chushi.people.Role;

/**
 * A person with what the sign-in needs.
 *
 * @param failures   failed sign-ins in a row
 * @param lastFailed instant of the last one
 */
record Account(UUID id, String name, String displayName, String section, Set<Role> roles, boolean active,
		Instant since, String password, int failures, Instant lastFailed) {

	Account {
		// sorted, so that a rebuilt document is equal to the letter
		roles = new TreeSet<>(roles);
	}

	Person person() {
		return new Person(id, name, displayName, section, roles, active, since);
	}

	Account withPassword(String hash) {
		return new Account(id, name, displayName, section, roles, active, since, hash, 0, since);
	}

	Account withFailure(Instant when) {
		return withFailures(failures + 1, when);
	}

	Account withFailures(int count, Instant last) {
		return new Account(id, name, displayName, section, roles, active, since, password, count, last);
	}

	Account withoutFailures() {
		return new Account(id, name, displayName, section, roles, active, since, password, 0, since);
	}

	Account assigned(Set<Role> newRoles, String newSection) {
		return new Account(id, name, displayName, newSection, newRoles, active, since, password, failures, lastFailed);
	}

	Account left() {
		return new Account(id, name, displayName, section, roles, false, since, password, failures, lastFailed);
	}
}
