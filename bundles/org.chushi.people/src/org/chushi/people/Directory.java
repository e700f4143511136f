package org.chushi.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

	/** Whether somebody is on the team now, in this role. */
	default boolean has(UUID person, Role role) {
		return find(person).filter(p -> p.active() && p.is(role)).isPresent();
	}

	/** Since when people are where they are, for those in a section. */
	default Map<UUID, Instant> placed() {
		return Map.of();
	}

	/** Display name of who did something, or what the journal calls them when that is no person. */
	default String nameOfActor(String actor) {
		try {
			return nameOf(UUID.fromString(actor));
		} catch (IllegalArgumentException notAPerson) {
			return actor;
		}
	}

	/** Display name, or the id when there is no such person. */
	default String nameOf(UUID id) {
		return find(id).map(Person::displayName).orElse(id.toString());
	}
}
