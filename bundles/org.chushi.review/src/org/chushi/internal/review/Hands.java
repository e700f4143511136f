package org.chushi.internal.review;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who saved a piece in the studio, and what had been kept of it by then. Steps are counted by the order of events: clocks of
 * machines differ.
 *
 * @param step of the last save, counted from 1
 * @param last step of each person's last save
 * @param kept the step up to which a version holds what was saved, by its hash
 */
record Hands(String element, int step, Map<String, Integer> last, Map<String, Integer> kept) {

	/** Nobody saved it. */
	static Hands none(String element) {
		return new Hands(element, 0, Map.of(), Map.of());
	}

	Hands {
		last = Map.copyOf(last);
		kept = Map.copyOf(kept);
	}

	Hands saved(String person) {
		Map<String, Integer> more = new TreeMap<>(last);
		more.put(person, step + 1);
		return new Hands(element, step + 1, more, kept);
	}

	Hands kept(String hash) {
		Map<String, Integer> more = new TreeMap<>(kept);
		more.put(hash, step);
		return new Hands(element, step, last, more);
	}

	/** Whoever saved it after a version was kept; with no such version, whoever ever did. */
	Set<UUID> since(String hash) {
		int from = kept.getOrDefault(hash, 0);
		return last.entrySet().stream().filter(e -> e.getValue() > from).map(e -> UUID.fromString(e.getKey()))
				.collect(Collectors.toUnmodifiableSet());
	}

	Set<UUID> everybody() {
		return since("");
	}
}
