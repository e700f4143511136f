package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.chushi.career.Cost;
import org.chushi.career.Measure;
import org.chushi.internal.career.Toll.Hop;
import org.chushi.internal.career.Toll.Stay;
import org.chushi.rules.Effort;

/**
 * Dijkstra's search over moves whose price depends on what was done before: a state is a position with all that is done by
 * then. Of two states of a position the dearer one is dropped when nothing more is done in it. What is found first is the
 * cheapest way; only where a position has more than {@value #MOST} states that differ is it a good one that may not be the best.
 */
final class Router {

	/** States of one position. */
	private static final int MOST = 64;
	/** Certificates of a position of which every choice is tried. */
	private static final int CHOICES = 4;

	/** What is known of a thing to do. @param amount of it, where it is a certificate 1 */
	private record Item(int key, Cost unit, int amount) {
	}

	/**
	 * Where one may be.
	 *
	 * @param earned certificates to be had before one leaves the position before
	 * @param done   how much of each key
	 */
	record State(String position, State before, Hop hop, Set<String> earned, Cost cost, int length, int[] done) {

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
	private final Map<String, List<Stay>> staying = new HashMap<>();
	private final Map<String, Integer> keys = new LinkedHashMap<>();
	private final Map<Toll, List<Item>> items = new IdentityHashMap<>();
	private final Map<String, Stay> stays = new LinkedHashMap<>();
	private final int[] telling;
	private final Measure by;

	/** @param stays all that a move or another one of them asks for */
	Router(List<Hop> hops, List<Stay> stays, Measure by) {
		this.by = by;
		stays.forEach(s -> this.stays.put(s.certificate(), s));
		Map<Integer, Integer> asked = new HashMap<>();
		for (Stay stay : stays) {
			staying.computeIfAbsent(stay.position(), p -> new ArrayList<>()).add(stay);
			register(stay.toll(), asked);
			// once earned it may serve at any later place
			asked.merge(key(stay.certificate()), 2, Integer::sum);
		}
		for (Hop hop : hops) {
			leaving.computeIfAbsent(hop.from(), p -> new ArrayList<>()).add(hop);
			// where certificates are to be earned one may have to come by twice
			register(hop.toll(), asked);
			if (!stays.isEmpty()) {
				items.get(hop.toll()).forEach(i -> asked.merge(i.key, 1, Integer::sum));
			}
		}
		telling = asked.entrySet().stream().filter(e -> e.getValue() > 1).mapToInt(Map.Entry::getKey).sorted().toArray();
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

	/** Names of the keys of which something was done on the way to a state. */
	List<String> done(State state) {
		return keys.entrySet().stream().filter(k -> state.done[k.getValue()] > 0).map(Map.Entry::getKey).toList();
	}

	/**
	 * The cheapest state of each position that a way leads to, the nearest first; the first one is where it begins.
	 *
	 * @param held days spent there already
	 */
	Map<String, State> from(String here, int held) {
		Map<String, State> best = new LinkedHashMap<>();
		Map<String, List<State>> kept = new HashMap<>();
		PriorityQueue<State> open = new PriorityQueue<>(Comparator.comparing(State::cost, by.order()).thenComparingInt(State::length)
				.thenComparingInt(s -> s.hop == null ? 0 : s.hop.move()));
		open.add(new State(here, null, null, Set.of(), Cost.NONE, 0, new int[keys.size()]));
		Set<String> wanted = Ways.reachedBy(leaving, Set.of(here));
		while (!open.isEmpty() && best.size() < wanted.size()) {
			State state = open.poll();
			List<State> others = kept.computeIfAbsent(state.position, p -> new ArrayList<>());
			if (others.size() < MOST && others.stream().noneMatch(o -> covers(o, state))) {
				others.add(state);
				best.putIfAbsent(state.position, state);
				for (Hop hop : leaving.getOrDefault(state.position, List.of())) {
					choices(state, hop).forEach(choice -> open.add(next(state, hop, choice, held)));
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

	/** Sets of certificates that may be earned before a move; none where it asks for one that cannot be. */
	private List<Set<String>> choices(State state, Hop hop) {
		Set<String> forced = new LinkedHashSet<>();
		if (!hop.toll().earned().stream().allMatch(c -> force(state, c, forced))) {
			return List.of();
		}
		List<String> free = staying.getOrDefault(state.position, List.of()).stream().map(Stay::certificate)
				.filter(c -> !has(state, c) && !forced.contains(c)).toList();
		List<Set<String>> choices = new ArrayList<>();
		int all = 1 << Math.min(free.size(), Integer.SIZE - 2);
		for (int bits = 0; bits < all; bits = free.size() <= CHOICES || bits > 0 ? bits + 1 : all - 1) {
			Set<String> choice = new LinkedHashSet<>(forced);
			BitSet.valueOf(new long[] { bits }).stream().forEach(i -> choice.add(free.get(i)));
			if (choice.stream().allMatch(c -> stays.get(c).toll().earned().stream().allMatch(b -> choice.contains(b) || has(state, b)))) {
				choices.add(choice);
			}
		}
		return choices;
	}

	/** Adds a certificate with those it rests on, unless it is there. False when it is not given at this position. */
	private boolean force(State state, String certificate, Set<String> forced) {
		if (has(state, certificate) || forced.contains(certificate)) {
			return true;
		}
		Stay stay = stays.get(certificate);
		if (stay == null || !stay.position().equals(state.position)) {
			return false;
		}
		forced.add(certificate);
		return stay.toll().earned().stream().allMatch(c -> force(state, c, forced));
	}

	private boolean has(State state, String certificate) {
		return state.done[keys.get(certificate)] > 0;
	}

	private State next(State state, Hop hop, Set<String> earned, int held) {
		int[] done = state.done.clone();
		Cost cost = state.cost.plus(charge(items.get(hop.toll()), done));
		int days = hop.toll().days();
		for (String certificate : earned) {
			Toll toll = stays.get(certificate).toll();
			cost = cost.plus(charge(items.get(toll), done));
			days = Math.max(days, toll.days());
			done[keys.get(certificate)] = 1;
		}
		int waited = state.before == null ? held : 0;
		return new State(hop.to(), state, hop, earned, cost.plus(Cost.ofDays(Math.max(0, days - waited))), state.length + 1, done);
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
