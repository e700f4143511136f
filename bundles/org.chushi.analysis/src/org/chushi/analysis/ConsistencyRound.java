package org.chushi.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round as who began it watches it: how far everybody is, and nothing of what they answered.
 *
 * @param again  the round it repeats
 * @param by     who began it
 * @param closed when it was closed by hand
 * @param cases  how many there are
 * @param people how far each is
 * @param over   nothing is answered any more: it was closed, or its time is over
 */
public record ConsistencyRound(UUID id, String name, Optional<UUID> again, UUID by, Instant begun, Instant until,
		Optional<Instant> closed, int cases, List<Standing> people, boolean over) {

	/** How far somebody is. */
	public record Standing(UUID person, int answered) {
	}

	public ConsistencyRound {
		people = List.copyOf(people);
	}

	/** People who answered every case. */
	public int finished() {
		return (int) people.stream().filter(p -> p.answered() == cases).count();
	}
}
