package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.chushi.career.Cost;
import org.chushi.career.Measure;
import org.chushi.internal.career.Router.State;
import org.chushi.internal.career.Toll.Hop;
import org.chushi.rules.Effort;
import org.chushi.rules.Effort.Kind;
import org.junit.jupiter.api.Test;

/** The way that is found is the cheapest one there is. */
class RouterTest {

	private static final String HERE = "p0";

	@Test
	void whatTwoStepsAskForIsDoneOnce() {
		Toll talk = Toll.of(List.of(new Effort(Kind.TALK, "talk", 1), new Effort(Kind.EXAM, "exam:a", 1)));
		List<Hop> hops = List.of(new Hop(0, HERE, "p1", talk), new Hop(1, "p1", "p2", talk));
		assertThat(from(hops, Measure.EXAMS, Map.of())).containsEntry("p1", new Cost(0, 0, 1, 0, 1, 0))
				.containsEntry("p2", new Cost(0, 0, 1, 0, 1, 0));
	}

	@Test
	void ofTheSameSessionsTheGreaterNumberCounts() {
		List<Hop> hops = List.of(new Hop(0, HERE, "p1", sessions(2)), new Hop(1, "p1", "p2", sessions(5)), new Hop(2, "p2", "p3", sessions(3)));
		assertThat(from(hops, Measure.MONTHS, Map.of()).get("p3").sessions()).isEqualTo(5);
	}

	@Test
	void theDaysSpentInAPositionCountThereAndNowhereElse() {
		List<Hop> hops = List.of(new Hop(0, HERE, "p1", Toll.ofDays(HERE, 180)), new Hop(1, "p1", "p2", Toll.ofDays("p1", 100)));
		assertThat(from(hops, Measure.MONTHS, Map.of(HERE, 150))).containsEntry("p1", Cost.ofDays(30)).containsEntry("p2", Cost.ofDays(130));
		assertThat(from(hops, Measure.MONTHS, Map.of(HERE, 900))).containsEntry("p1", Cost.NONE).containsEntry("p2", Cost.ofDays(100));
		assertThat(from(hops, Measure.MONTHS, Map.of(HERE, 900, "p1", 40))).containsEntry("p2", Cost.ofDays(60));
	}

	@Test
	void timeThatALaterStepAsksForIsSpentBeforeOneLeaves() {
		List<Hop> hops = List.of(new Hop(0, HERE, "p1", Toll.ofDays(HERE, 60)),
				new Hop(1, "p1", "p2", Toll.ofDays(HERE, 90).and(Toll.of(List.of(new Effort(Kind.EXAM, "exam:a", 1))))));
		Router router = new Router(hops, Measure.MONTHS);
		State state = router.from(HERE, Map.of()).get("p2");
		assertThat(state.cost()).as("both times pass at once").isEqualTo(new Cost(90, 0, 1, 0, 0, 0));
		assertThat(state.trail()).extracting(State::stay).containsExactly(90, 0);
		assertThat(router.from(HERE, Map.of(HERE, 100)).get("p2").trail()).extracting(State::stay).as("it is over").containsExactly(0, 0);
		assertThat(router.from("p1", Map.of())).as("it was left behind").doesNotContainKey("p2");
		assertThat(router.from("p1", Map.of(HERE, 90)).get("p2").cost()).as("it was spent before").isEqualTo(new Cost(0, 0, 1, 0, 0, 0));
	}

	@Test
	void whoLacksTimeGoesBackForIt() {
		List<Hop> hops = List.of(new Hop(0, HERE, "p1", Toll.ofDays("p1", 80)), new Hop(1, HERE, "back", Toll.NONE), new Hop(2, "back", HERE, Toll.NONE),
				new Hop(3, HERE, "aim", Toll.ofDays("back", 30)));
		Map<String, State> found = new Router(hops, Measure.MONTHS).from(HERE, Map.of("back", 10));
		assertThat(found.get("aim").cost()).isEqualTo(Cost.ofDays(20));
		assertThat(found.get("aim").trail()).extracting(State::position).containsExactly("back", HERE, "aim");
		assertThat(found).doesNotContainKey("p1");
	}

	@Test
	void theMeasureChoosesTheWay() {
		List<Hop> hops = List.of(new Hop(0, HERE, "slow", Toll.ofDays(HERE, 400)), new Hop(1, "slow", "aim", Toll.NONE),
				new Hop(2, HERE, "hard", Toll.of(List.of(new Effort(Kind.EXAM, "exam:a", 1)))),
				new Hop(3, "hard", "aim", Toll.of(List.of(new Effort(Kind.EXAM, "exam:b", 1)))),
				new Hop(4, HERE, "aim", Toll.of(List.of(new Effort(Kind.EXAM, "exam:c", 1), new Effort(Kind.LEARNING, "lesson:l", 600)))));
		assertThat(from(hops, Measure.MONTHS, Map.of()).get("aim")).isEqualTo(new Cost(0, 0, 2, 0, 0, 0));
		assertThat(from(hops, Measure.EXAMS, Map.of()).get("aim")).isEqualTo(Cost.ofDays(400));
		assertThat(from(hops, Measure.LEARNING, Map.of()).get("aim")).isEqualTo(Cost.ofDays(400));
	}

	@Test
	void theWayFoundIsTheCheapestOfAllWaysOfRandomMaps() {
		int led = 0;
		for (int seed = 0; seed < 400; seed++) {
			Chance chance = new Chance(seed);
			Map<Measure, Map<String, Cost>> cheapest = new Every(chance).cheapest();
			for (Measure by : Measure.values()) {
				Map<String, Cost> found = from(chance.hops, by, chance.held);
				assertThat(found).as("seed %d by %s", seed, by).isEqualTo(cheapest.get(by));
				led += found.size();
			}
		}
		assertThat(led).as("not a test of nothing").isGreaterThan(2_500);
	}

	@Test
	void whatIsAlreadyHadMakesNothingFarther() {
		for (int seed = 0; seed < 300; seed++) {
			Chance chance = new Chance(seed);
			String had = "k" + seed % Chance.KEYS;
			List<Hop> then = chance.hops.stream().map(h -> new Hop(h.move(), h.from(), h.to(), without(h.toll(), had))).toList();
			for (Measure by : Measure.values()) {
				Map<String, Cost> now = from(chance.hops, by, chance.held);
				Map<String, Cost> with = from(then, by, chance.held);
				assertThat(with.keySet()).containsAll(now.keySet());
				now.forEach((position, cost) -> assertThat(by.order().compare(with.get(position), cost)).as("%s", position).isLessThanOrEqualTo(0));
			}
		}
	}

	@Test
	void twoHundredPositionsAreSearchedThrough() {
		List<Hop> hops = new ArrayList<>();
		for (int track = 0; track < 10; track++) {
			for (int level = 0; level < 20; level++) {
				String at = track + "/" + level;
				Toll up = new Toll(List.of(new Effort(Kind.TALK, "lead", 1), new Effort(Kind.EXAM, "exam:" + level, 1),
						new Effort(Kind.PAIR_WORK, "pairwork:" + track, level + 1)), Map.of(at, 30 + level));
				hops.add(new Hop(hops.size(), at, track + "/" + (level + 1), up));
				hops.add(new Hop(hops.size(), at, (track + 1) % 10 + "/" + level, Toll.of(List.of(new Effort(Kind.EXAM, "exam:t" + track, 1)))));
			}
		}
		Map<String, State> found = new Router(hops, Measure.MONTHS).from("0/0", Map.of());
		assertThat(found).hasSize(210);
		assertThat(found.get("0/20").cost()).isEqualTo(new Cost(IntStream.range(30, 50).sum(), 0, 20, 20, 1, 0));
	}

	private static Toll sessions(int count) {
		return Toll.of(List.of(new Effort(Kind.PAIR_WORK, "pairwork:x", count)));
	}

	private static Toll without(Toll toll, String key) {
		return new Toll(toll.efforts().stream().filter(e -> !e.key().equals(key)).toList(), toll.days());
	}

	private static Map<String, Cost> from(List<Hop> hops, Measure by, Map<String, Integer> held) {
		Map<String, Cost> costs = new HashMap<>();
		new Router(hops, by).from(HERE, held).forEach((position, state) -> costs.put(position, state.cost()));
		return costs;
	}

	/** A small map of which much is shared. */
	private static final class Chance {

		private static final int KEYS = 5;
		private final SplittableRandom random;
		private final List<Hop> hops = new ArrayList<>();
		private final Map<String, Integer> held = new HashMap<>();

		Chance(int seed) {
			random = new SplittableRandom(seed);
			int positions = 3 + random.nextInt(2);
			for (int i = 0; i < positions; i++) {
				held.put("p" + i, random.nextInt(3) == 0 ? 0 : random.nextInt(20));
			}
			for (int i = 0; i < positions + 4; i++) {
				int from = random.nextInt(positions);
				int to = (from + 1 + random.nextInt(positions - 1)) % positions;
				hops.add(new Hop(i, "p" + from, "p" + to, toll("p" + from, "p" + random.nextInt(positions), seed % 3)));
			}
		}

		private Toll toll(String here, String elsewhere, int chance) {
			List<Effort> efforts = new ArrayList<>();
			for (int i = random.nextInt(3); i > 0; i--) {
				int key = random.nextInt(KEYS);
				efforts.add(new Effort(Kind.values()[key], "k" + key, 1 + random.nextInt(3)));
			}
			Toll toll = Toll.of(efforts);
			toll = random.nextBoolean() ? toll.and(Toll.ofDays(here, 1 + random.nextInt(30))) : toll;
			return random.nextInt(6) < chance ? toll.and(Toll.ofDays(elsewhere, 1 + random.nextInt(30))) : toll;
		}
	}

	/** Goes every way there is, with every time somebody asks for spent before each move, and reckons each up from the beginning. */
	private static final class Every {

		/** Nobody gains by more moves than twice through all positions. */
		private static final int MOVES = 7;

		private final Chance chance;
		private final Map<Measure, Map<String, Cost>> best = new EnumMap<>(Measure.class);

		Every(Chance chance) {
			this.chance = chance;
		}

		/** By each measure. */
		Map<Measure, Map<String, Cost>> cheapest() {
			go(HERE, List.of(), chance.held, Set.of(HERE + chance.held));
			return best;
		}

		private void go(String at, List<Hop> made, Map<String, Integer> spent, Set<String> been) {
			Cost cost = cost(made, spent);
			for (Measure by : Measure.values()) {
				best.computeIfAbsent(by, m -> new HashMap<>()).merge(at, cost, (a, b) -> by.order().compare(a, b) <= 0 ? a : b);
			}
			for (Hop hop : chance.hops) {
				if (hop.from().equals(at) && made.size() < MOVES) {
					times(at).forEach(days -> make(hop, days, made, spent, been));
				}
			}
		}

		private void make(Hop hop, int days, List<Hop> made, Map<String, Integer> spent, Set<String> been) {
			Map<String, Integer> then = new HashMap<>(spent);
			then.merge(hop.from(), days, Math::max);
			boolean may = hop.toll().days().entrySet().stream().allMatch(d -> then.getOrDefault(d.getKey(), 0) >= d.getValue());
			Set<String> seen = new HashSet<>(been);
			// coming back is of use only with more time spent
			if (may && seen.add(hop.to() + new TreeMap<>(then))) {
				List<Hop> more = new ArrayList<>(made);
				more.add(hop);
				go(hop.to(), more, then, seen);
			}
		}

		/** Not at all, or as long as any move wants. */
		private Set<Integer> times(String at) {
			Set<Integer> times = new HashSet<>(Set.of(0));
			chance.hops.forEach(h -> Optional.ofNullable(h.toll().days().get(at)).ifPresent(times::add));
			return times;
		}

		private Cost cost(List<Hop> made, Map<String, Integer> spent) {
			Map<String, Effort> most = new HashMap<>();
			made.forEach(h -> h.toll().efforts().forEach(e -> most.merge(e.key(), e, (a, b) -> a.amount() >= b.amount() ? a : b)));
			Cost cost = Cost.ofDays(spent.entrySet().stream().mapToInt(s -> s.getValue() - chance.held.getOrDefault(s.getKey(), 0)).sum());
			for (Effort effort : most.values()) {
				cost = cost.plus(Cost.of(effort.kind(), effort.amount()));
			}
			return cost;
		}
	}
}
