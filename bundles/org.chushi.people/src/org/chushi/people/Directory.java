package org.chushi.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.journal.Event;

/** Reads who is on the team, for other services. Not a use case: callers decide what to show to whom. */
public interface Directory {

	Optional<Person> find(UUID id);

	/** By sign-in name, any case. */
	Optional<Person> named(String name);

	/** All active people, ordered by display name. */
	List<Person> people();

	/** Whom this event takes into the team, gives other roles, or lets go; nobody for other events. */
	default Optional<UUID> changed(Event event) {
		return Optional.empty();
	}

	/** Display name, or the id when there is no such person. */
	default String nameOf(UUID id) {
		return find(id).map(Person::displayName).orElse(id.toString());
	}
}
