package org.chushi.internal.practice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Mixes things of several kinds so that no two of a kind follow each other as long as others are left; within a kind
 * the order stays. Mixed practice is harder and lasts longer than practice in blocks (D. Rohrer, K. Taylor, The
 * shuffling of mathematics problems improves learning, Instructional Science 35, 2007).
 */
final class Interleaving {

	private Interleaving() {
	}

	static <T> List<T> of(List<T> things, Function<T, String> kind) {
		Map<String, Deque<T>> groups = new LinkedHashMap<>();
		things.forEach(t -> groups.computeIfAbsent(kind.apply(t), k -> new ArrayDeque<>()).add(t));
		List<T> mixed = new ArrayList<>();
		String last = null;
		while (mixed.size() < things.size()) {
			last = next(groups, last);
			mixed.add(groups.get(last).removeFirst());
		}
		return mixed;
	}

	/** The largest group but the last one; the first of equals; the last one only when nothing else is left. */
	private static <T> String next(Map<String, Deque<T>> groups, String last) {
		String best = last;
		int most = 0;
		for (Map.Entry<String, Deque<T>> group : groups.entrySet()) {
			if (!group.getKey().equals(last) && group.getValue().size() > most) {
				most = group.getValue().size();
				best = group.getKey();
			}
		}
		return best;
	}
}
