package org.chushi.internal.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.TeamSection;

/**
 * A person with what the sign-in needs.
 *
 * @param words      what was last written as their section by a program that knew no defined ones; told apart, because it was written
 *                   again with every change of roles
 * @param failures   failed sign-ins in a row
 * @param lastFailed instant of the last one
 */
record Account(UUID id, String name, String displayName, Place place, String words, Set<Role> roles, boolean active,
		Instant since, String password, int failures, Instant lastFailed) {

	Account {
		// sorted, so that a rebuilt document is equal to the letter
		roles = new TreeSet<>(roles);
	}

	/** @param defined sections of the team */
	Person person(List<TeamSection> defined) {
		return new Person(id, name, displayName, place.among(defined), roles, active, since);
	}

	Account withPassword(String hash) {
		return new Account(id, name, displayName, place, words, roles, active, since, hash, 0, since);
	}

	Account withFailure(Instant when) {
		return withFailures(failures + 1, when);
	}

	Account withFailures(int count, Instant last) {
		return new Account(id, name, displayName, place, words, roles, active, since, password, count, last);
	}

	Account withoutFailures() {
		return new Account(id, name, displayName, place, words, roles, active, since, password, 0, since);
	}

	Account assigned(Set<Role> newRoles) {
		return new Account(id, name, displayName, place, words, newRoles, active, since, password, failures, lastFailed);
	}

	Account placed(Place newPlace) {
		return new Account(id, name, displayName, newPlace, words, roles, active, since, password, failures, lastFailed);
	}

	/** Words that were there before say nothing new: where somebody was put since then stays. */
	Account written(String newWords, Instant when) {
		return newWords.equals(words) ? this
				: new Account(id, name, displayName, Place.written(newWords, when), newWords, roles, active, since, password, failures, lastFailed);
	}

	Account left() {
		return new Account(id, name, displayName, place, words, roles, false, since, password, failures, lastFailed);
	}
}
