package org.chushi.training;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When lessons were read to the end, for other services. A service, but not a use case: callers decide what to show to whom. */
@FunctionalInterface
public interface Readings {

	/** The last time; none when never. @param lesson id */
	Optional<Instant> last(UUID person, String lesson);
}
