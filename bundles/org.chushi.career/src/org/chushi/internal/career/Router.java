package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.chushi.career.Cost;
import org.chushi.career.Measure;
import org.chushi.internal.career.Toll.Hop;
import org.chushi.rules.Effort;

/**
 * Dijkstra's search over moves whose price depends on what was done before: a state is a position with all that is done by
 * then, time in positions as well. Of two states of a position the dearer one is dropped when nothing more is done in it. What
 * is found first is the cheapest way; only where a position has more than {@value #MOST} states that differ is it a good one
 * that may not be the best.
 */
final class Router {

	/** States of one position. */
	private static final int MOST = 64;

	/** What is known of a thing to do. @param amount of it */
	private record Item(int key, Cost unit, int amount) {
	}

	/**
	 * Where one may be.
	 *
	 * @param stay days to have been in the position before when one leaves it, though the move asks for less: a later one asks for
	 *             them; 0 for none
	 * @param done how much of each key
	 */
	record State(String position, State before, Hop hop, int stay, Cost cost, int length, int[] done) {

		/** The states from the first move on. */
		List<State> trail() {
			List<State> all = before == null ? new ArrayList<>() : before.trail();
			if (before != null) {
				all.add(this);
			}
			return all;
		}

		Cost own() {
			Cost then = before.cost;
			return new Cost(cost.days() - then.days(), cost.minutes() - then.minutes(), cost.exams() - then.exams(),
					cost.sessions() - then.sessions(), cost.talks() - then.talks(), cost.others() - then.others());
		}
	}

	private final Map<String, List<Hop>> leaving = new HashMap<>();
	private final Map<String, Integer> keys = new LinkedHashMap<>();
	private final Map<Toll, List<Item>> items = new IdentityHashMap<>();
	/** Time in a position that moves from other ones ask for: it has to be spent before. */
	private final Map<String, SortedSet<Integer>> ahead = new HashMap<>();
	private final int[] telling;
	private final Measure by;

	Router(List<Hop> hops, Measure by) {
		this.by = by;
		Map<Integer, Integer> asked = new HashMap<>();
		for (Hop hop : hops) {
			leaving.computeIfAbsent(hop.from(), p -> new ArrayList<>()).add(hop);
			register(hop.toll(), asked);
			hop.toll().days().forEach((position, days) -> {
				asked.merge(key(time(position)), hop.from().equals(position) ? 1 : 2, Integer::sum);
				if (!hop.from().equals(position)) {
					ahead.computeIfAbsent(position, p -> new TreeSet<>()).add(days);
				}
			});
		}
		// where time is to be spent for later one may have to come by twice
		boolean twice = !ahead.isEmpty();
		telling = asked.entrySet().stream().filter(e -> twice || e.getValue() > 1).mapToInt(Map.Entry::getKey).sorted().toArray();
	}

	private void register(Toll toll, Map<Integer, Integer> asked) {
		Map<String, Effort> greatest = new LinkedHashMap<>();
		toll.efforts().forEach(e -> greatest.merge(e.key(), e, (a, b) -> a.amount() >= b.amount() ? a : b));
		List<Item> all = greatest.values().stream().map(e -> new Item(key(e.key()), Cost.of(e.kind(), 1), e.amount())).toList();
		all.forEach(i -> asked.merge(i.key, 1, Integer::sum));
		items.put(toll, all);
	}

	private int key(String name) {
		return keys.computeIfAbsent(name, n -> keys.size());
	}

	/** No effort is called so. */
	private static String time(String position) {
		return "time\n" + position;
	}

	/** Names of the efforts of which something was done on the way to a state. */
	List<String> done(State state) {
		return keys.entrySet().stream().filter(k -> !k.getKey().startsWith(time("")) && state.done[k.getValue()] > 0).map(Map.Entry::getKey).toList();
	}

	/**
	 * The cheapest state of each position that a way leads to, the nearest first; the first one is where it begins.
	 *
	 * @param held days spent in positions already
	 */
	Map<String, State> from(String here, Map<String, Integer> held) {
		Map<String, State> best = new LinkedHashMap<>();
		Map<String, List<State>> kept = new HashMap<>();
		PriorityQueue<State> open = new PriorityQueue<>(Comparator.comparing(State::cost, by.order()).thenComparingInt(State::length)
				.thenComparingInt(s -> s.hop == null ? 0 : s.hop.move()).thenComparingInt(State::stay));
		int[] had = new int[keys.size()];
		held.forEach((position, days) -> Optional.ofNullable(keys.get(time(position))).ifPresent(key -> had[key] = days));
		open.add(new State(here, null, null, 0, Cost.NONE, 0, had));
		Set<String> wanted = Ways.reachedBy(leaving, Set.of(here));
		while (!open.isEmpty() && best.size() < wanted.size()) {
			State state = open.poll();
			List<State> others = kept.computeIfAbsent(state.position, p -> new ArrayList<>());
			if (others.size() < MOST && others.stream().noneMatch(o -> covers(o, state))) {
				others.add(state);
				best.putIfAbsent(state.position, state);
				for (Hop hop : leaving.getOrDefault(state.position, List.of())) {
					stays(state, hop).forEach(stay -> open.add(next(state, hop, stay)));
				}
			}
		}
		return best;
	}

	/** Whether all that is done in a state is done in a cheaper one, too, as far as anything else asks for it. */
	private boolean covers(State cheaper, State state) {
		for (int key : telling) {
			if (cheaper.done[key] < state.done[key]) {
				return false;
			}
		}
		return true;
	}

	/** How long one may stay before a move beyond what it asks for: not at all, or for a later one. None where it asks for time elsewhere. */
	private List<Integer> stays(State state, Hop hop) {
		if (hop.toll().days().entrySet().stream().anyMatch(d -> !d.getKey().equals(state.position) && spent(state, d.getKey()) < d.getValue())) {
			return List.of();
		}
		List<Integer> stays = new ArrayList<>(List.of(0));
		SortedSet<Integer> later = ahead.get(state.position);
		if (later != null) {
			stays.addAll(later.tailSet(Math.max(spent(state, state.position), hop.toll().days().getOrDefault(state.position, 0)) + 1));
		}
		return stays;
	}

	private int spent(State state, String position) {
		return state.done[keys.get(time(position))];
	}

	private State next(State state, Hop hop, int stay) {
		int[] done = state.done.clone();
		Cost cost = state.cost.plus(charge(items.get(hop.toll()), done));
		int days = Math.max(stay, hop.toll().days().getOrDefault(state.position, 0));
		if (days > 0) {
			int time = keys.get(time(state.position));
			cost = cost.plus(Cost.ofDays(Math.max(0, days - done[time])));
			done[time] = Math.max(days, done[time]);
		}
		return new State(hop.to(), state, hop, stay, cost, state.length + 1, done);
	}

	private static Cost charge(List<Item> items, int[] done) {
		Cost cost = Cost.NONE;
		for (Item item : items) {
			int more = item.amount - done[item.key];
			if (more > 0) {
				cost = cost.plus(times(item.unit, more));
				done[item.key] = item.amount;
			}
		}
		return cost;
	}

	private static Cost times(Cost unit, int n) {
		return new Cost(unit.days() * n, unit.minutes() * n, unit.exams() * n, unit.sessions() * n, unit.talks() * n, unit.others() * n);
	}
}
