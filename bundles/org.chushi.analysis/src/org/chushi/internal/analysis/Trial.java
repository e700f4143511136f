package org.chushi.internal.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.internal.analysis.ConsistencyEvents.Case;
import org.chushi.internal.analysis.ConsistencyEvents.ConsistencyBegun;
import org.chushi.questions.Item;

/**
 * A consistency round as it is stored.
 *
 * @param again  null for cases of its own
 * @param closed null until it was closed by hand
 */
record Trial(UUID round, String name, UUID again, List<Case> cases, List<UUID> people, Instant begun, Instant until, UUID by,
		Instant closed) {

	static Trial begun(ConsistencyBegun e, Instant at) {
		return new Trial(e.round(), e.name(), e.again(), e.cases(), e.people(), at, e.until(), e.by(), null);
	}

	Trial closed(Instant at) {
		return new Trial(round, name, again, cases, people, begun, until, by, at);
	}

	boolean over(Instant now) {
		return closed != null || !now.isBefore(until);
	}

	Optional<Instant> end() {
		return Optional.ofNullable(closed);
	}

	List<Item> items() {
		return cases.stream().map(Case::item).toList();
	}

	Set<String> questions() {
		return items().stream().map(Item::question).collect(Collectors.toSet());
	}

	/** Whether any of these questions is a case of it. */
	boolean asks(Set<String> questions) {
		return items().stream().anyMatch(i -> questions.contains(i.question()));
	}
}
