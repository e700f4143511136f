package org.chushi.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that may follow from what a person did: a gate opens, a certificate is issued. A service. Called after the
 * deed is stored, and again when it is not known whether it was, so it must come to the same when called twice.
 */
public interface Consequence {

	/** Lower comes first: gates before certificates. */
	int order();

	/** Looks at the person as they are now and records what follows. */
	void settle(UUID person);

	/**
	 * Looks at what these changes may have touched, and records what follows.
	 *
	 * @return whether all that follows is recorded; when not, such as on a full disk, the same changes are brought again
	 */
	default boolean settle(UUID person, Facts changed) {
		settle(person);
		return true;
	}

	/**
	 * What has to be on record before anything is judged, whatever it comes to, such as that the time of an exam is over. It is
	 * recorded by itself; what consequences record for a person when they are settled is stored at once, or nothing of it.
	 */
	default void before(UUID person) {
		// most begin with the person as they are
	}

	/** The first day, today or later, on which something may follow though nothing happens. */
	default Optional<LocalDate> next(UUID person, LocalDate today) {
		return Optional.empty();
	}

	/** Whom it may concern beside those who are on the team. */
	default Collection<UUID> concerns() {
		return List.of();
	}
}
