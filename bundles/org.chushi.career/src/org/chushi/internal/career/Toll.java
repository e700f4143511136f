package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.rules.Effort;

/**
 * What is asked for once conditions are opened up into what they rest on.
 *
 * @param efforts things to do, wherever one is
 * @param days    time in positions, by their ids; only spent while one is there
 */
record Toll(List<Effort> efforts, Map<String, Integer> days) {

	static final Toll NONE = new Toll(List.of(), Map.of());

	static Toll of(List<Effort> efforts) {
		return new Toll(efforts, Map.of());
	}

	static Toll ofDays(String position, int days) {
		return new Toll(List.of(), Map.of(position, days));
	}

	/** Both at once: time passes for both. */
	Toll and(Toll other) {
		List<Effort> all = new ArrayList<>(efforts);
		all.addAll(other.efforts);
		Map<String, Integer> longest = new LinkedHashMap<>(days);
		other.days.forEach((position, more) -> longest.merge(position, more, Math::max));
		return new Toll(all, longest);
	}

	/** A move that can be made at this price. @param move its number on the map */
	record Hop(int move, String from, String to, Toll toll) {
	}
}
