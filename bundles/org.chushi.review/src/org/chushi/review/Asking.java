package org.chushi.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.people.Role;

/**
 * Whom a review is asked of.
 *
 * @param people who shall look; may be empty when a role is named
 * @param role   anybody who has it
 * @param note   what to look at; may be empty
 */
public record Asking(List<UUID> people, Optional<Role> role, String note) {

	public Asking {
		people = List.copyOf(people);
	}
}
