package org.chushi.internal.career;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.chushi.model.CareerMap;
import org.chushi.model.Move;

/** Ways over several moves of a map. */
final class Ways {

	private Ways() {
	}

	/** Whether moves lead from one position to the other. */
	static boolean lead(CareerMap map, String from, String to) {
		return reached(map.getMoves(), Set.of(from)).contains(to);
	}

	/** All positions that these moves lead to, and where one begins. */
	static Set<String> reached(Collection<Move> moves, Set<String> from) {
		return reached(next(moves, Move::getFrom, Move::getTo), from);
	}

	private static Set<String> reached(Map<String, List<String>> next, Set<String> from) {
		Set<String> seen = new LinkedHashSet<>(from);
		Deque<String> open = new ArrayDeque<>(from);
		while (!open.isEmpty()) {
			next.getOrDefault(open.poll(), List.of()).stream().filter(seen::add).forEach(open::add);
		}
		return seen;
	}

	/** The same over moves that can be made. */
	static Set<String> reachedBy(Map<String, List<Toll.Hop>> leaving, Set<String> from) {
		Map<String, List<String>> next = new HashMap<>();
		leaving.forEach((at, hops) -> next.put(at, hops.stream().map(Toll.Hop::to).toList()));
		return reached(next, from);
	}

	private static Map<String, List<String>> next(Collection<Move> moves, Function<Move, String> from, Function<Move, String> to) {
		Map<String, List<String>> next = new HashMap<>();
		moves.stream().filter(m -> m.getFrom() != null && m.getTo() != null)
				.forEach(m -> next.computeIfAbsent(from.apply(m), at -> new ArrayList<>()).add(to.apply(m)));
		return next;
	}

	/** Positions from which these moves lead back to themselves over others: each circle, or circles that share a position, once. */
	static List<Set<String>> circles(Collection<Move> moves) {
		List<Set<String>> circles = new ArrayList<>();
		List<Move> left = core(moves);
		while (!left.isEmpty()) {
			Set<String> at = Set.of(left.getFirst().getFrom());
			Set<String> circle = reached(next(left, Move::getFrom, Move::getTo), at);
			circle.retainAll(reached(next(left, Move::getTo, Move::getFrom), at));
			if (circle.size() > 1) {
				circles.add(circle);
			}
			left = core(left.stream().filter(m -> !circle.contains(m.getFrom()) && !circle.contains(m.getTo())).toList());
		}
		return circles;
	}

	/** Without those that begin where no other one ends, or end where no other one begins: nothing is left of a map without circles. */
	private static List<Move> core(Collection<Move> moves) {
		List<Move> left = moves.stream().filter(m -> m.getFrom() != null && m.getTo() != null && !m.getFrom().equals(m.getTo())).toList();
		for (int before = -1; before != left.size();) {
			before = left.size();
			Set<String> begins = new HashSet<>();
			Set<String> ends = new HashSet<>();
			left.forEach(m -> {
				begins.add(m.getFrom());
				ends.add(m.getTo());
			});
			left = left.stream().filter(m -> ends.contains(m.getFrom()) && begins.contains(m.getTo())).toList();
		}
		return left;
	}
}
