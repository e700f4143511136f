package org.chushi.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.chushi.model.Paper;

/** Knows of papers that somebody is to pass once more. A service: a new one touches no other bundle. It changes nothing. */
@FunctionalInterface
public interface Retake {

	/** Since when: attempts begun before do not count against the limit of attempts. None when it is not to be passed once more. */
	Optional<Instant> since(UUID person, Paper paper);
}
