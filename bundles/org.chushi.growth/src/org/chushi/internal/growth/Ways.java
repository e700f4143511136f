package org.chushi.internal.growth;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.growth.Direction;

/** Ways on a map. */
final class Ways {

	/** The first move of a way, and how many there are. */
	record Way(MoveView first, int steps) {
	}

	private Ways() {
	}

	static Direction direction(MoveView move) {
		return move.vertical() ? Direction.UP : Direction.ACROSS;
	}

	/** The shortest way from where the person is to each position that moves lead to; of equal ones that which the map names first. */
	static Map<String, Way> from(MapView map) {
		Map<String, Way> found = new HashMap<>();
		Deque<String> open = new ArrayDeque<>();
		for (MoveView move : map.next()) {
			if (found.putIfAbsent(move.to(), new Way(move, 1)) == null) {
				open.add(move.to());
			}
		}
		Optional<String> here = map.here().map(p -> p.id());
		while (!open.isEmpty()) {
			String at = open.poll();
			Way way = found.get(at);
			map.moves().stream().filter(m -> m.from().equals(at) && !here.equals(Optional.of(m.to()))).forEach(m -> {
				if (found.putIfAbsent(m.to(), new Way(way.first(), way.steps() + 1)) == null) {
					open.add(m.to());
				}
			});
		}
		return found;
	}
}
