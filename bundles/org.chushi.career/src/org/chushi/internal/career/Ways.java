package org.chushi.internal.career;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.chushi.model.CareerMap;
import org.chushi.model.Move;

/** Ways over several moves of a map. */
final class Ways {

	private Ways() {
	}

	/** Whether moves lead from one position to the other. */
	static boolean lead(CareerMap map, String from, String to) {
		Set<String> seen = new HashSet<>(Set.of(from));
		Deque<String> next = new ArrayDeque<>(seen);
		while (!next.isEmpty()) {
			String at = next.poll();
			if (at.equals(to)) {
				return true;
			}
			map.getMoves().stream().filter(m -> at.equals(m.getFrom()) && m.getTo() != null).map(Move::getTo).filter(seen::add)
					.forEach(next::add);
		}
		return false;
	}
}
