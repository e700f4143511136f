package org.chushi.internal.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chushi.rules.Fact;

/** What changed for whom and is not settled yet. */
final class Pending {

	private final Map<UUID, Set<Fact>> open = new HashMap<>();
	private int underWay;

	synchronized void add(UUID person, Set<Fact> facts) {
		open.computeIfAbsent(person, p -> new HashSet<>()).addAll(facts);
	}

	/** What is settled now; to be followed by {@link #done} or {@link #add} and {@link #done}. */
	synchronized Set<Fact> take(UUID person) {
		underWay++;
		Set<Fact> facts = open.remove(person);
		return facts == null ? Set.of() : Set.copyOf(facts);
	}

	synchronized void done() {
		underWay--;
	}

	synchronized boolean has(UUID person) {
		return open.containsKey(person);
	}

	synchronized List<UUID> people() {
		return List.copyOf(open.keySet());
	}

	/** Whether nothing is to be settled, and nothing is being settled. */
	synchronized boolean isEmpty() {
		return open.isEmpty() && underWay == 0;
	}
}
