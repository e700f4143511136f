package org.chushi.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody on the team.
 *
 * @param name        for signing in, unique, lower case
 * @param displayName as shown
 * @param section     where they work; {@link TeamSection#NONE} when in none
 * @param active      false for somebody who has left
 */
public record Person(UUID id, String name, String displayName, TeamSection section, Set<Role> roles, boolean active,
		Instant since) {

	public Person {
		roles = Set.copyOf(roles);
	}

	public boolean is(Role role) {
		return roles.contains(role);
	}
}
