package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.chushi.career.Cost;
import org.chushi.career.Measure;
import org.chushi.internal.career.Router.State;
import org.chushi.internal.career.Toll.Hop;
import org.chushi.internal.career.Toll.Stay;
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
		assertThat(from(hops, List.of(), Measure.EXAMS, 0)).containsEntry("p1", new Cost(0, 0, 1, 0, 1, 0))
				.containsEntry("p2", new Cost(0, 0, 1, 0, 1, 0));
	}

	@Test
	void ofTheSameSessionsTheGreaterNumberCounts() {
		List<Hop> hops = List.of(new Hop(0, HERE, "p1", sessions(2)), new Hop(1, "p1", "p2", sessions(5)), new Hop(2, "p2", "p3", sessions(3)));
		assertThat(from(hops, List.of(), Measure.MONTHS, 0).get("p3").sessions()).isEqualTo(5);
	}

	@Test
	void theDaysSpentInThePresentPositionCountThereAndNowhereElse() {
		List<Hop> hops = List.of(new Hop(0, HERE, "p1", Toll.ofDays(180)), new Hop(1, "p1", "p2", Toll.ofDays(100)));
		assertThat(from(hops, List.of(), Measure.MONTHS, 150)).containsEntry("p1", Cost.ofDays(30)).containsEntry("p2", Cost.ofDays(130));
		assertThat(from(hops, List.of(), Measure.MONTHS, 900)).containsEntry("p1", Cost.NONE).containsEntry("p2", Cost.ofDays(100));
	}

	@Test
	void aCertificateGivenInAPositionIsEarnedBeforeOneLeavesItForALaterStep() {
		Stay agent = new Stay("c", HERE, Toll.ofDays(90).and(Toll.of(List.of(new Effort(Kind.EXAM, "exam:a", 1)))));
		List<Hop> hops = List.of(new Hop(0, HERE, "p1", Toll.ofDays(60)), new Hop(1, "p1", "p2", Toll.ofCertificate("c")));
		Router router = new Router(hops, List.of(agent), Measure.MONTHS);
		State state = router.from(HERE, 0).get("p2");
		assertThat(state.cost()).as("both times pass at once").isEqualTo(new Cost(90, 0, 1, 0, 0, 0));
		assertThat(state.trail()).extracting(State::earned).containsExactly(Set.of("c"), Set.of());
		assertThat(router.from("p1", 0)).as("it was left behind").doesNotContainKey("p2");
	}

	@Test
	void theMeasureChoosesTheWay() {
		List<Hop> hops = List.of(new Hop(0, HERE, "slow", Toll.ofDays(400)), new Hop(1, "slow", "aim", Toll.NONE),
				new Hop(2, HERE, "hard", Toll.of(List.of(new Effort(Kind.EXAM, "exam:a", 1)))),
				new Hop(3, "hard", "aim", Toll.of(List.of(new Effort(Kind.EXAM, "exam:b", 1)))),
				new Hop(4, HERE, "aim", Toll.of(List.of(new Effort(Kind.EXAM, "exam:c", 1), new Effort(Kind.LEARNING, "lesson:l", 600)))));
		assertThat(from(hops, List.of(), Measure.MONTHS, 0).get("aim")).isEqualTo(new Cost(0, 0, 2, 0, 0, 0));
		assertThat(from(hops, List.of(), Measure.EXAMS, 0).get("aim")).isEqualTo(Cost.ofDays(400));
		assertThat(from(hops, List.of(), Measure.LEARNING, 0).get("aim")).isEqualTo(Cost.ofDays(400));
	}

	@Test
	void theWayFoundIsTheCheapestOfAllWaysOfRandomMaps() {
		int led = 0;
		for (int seed = 0; seed < 600; seed++) {
			Chance chance = new Chance(seed);
			for (Measure by : Measure.values()) {
				Map<String, Cost> found = from(chance.hops, chance.stays, by, chance.held);
				assertThat(found).as("seed %d by %s", seed, by).isEqualTo(new Every(chance, by).cheapest());
				led += found.size();
			}
		}
		assertThat(led).as("not a test of nothing").isGreaterThan(4_000);
	}

	@Test
	void whatIsAlreadyHadMakesNothingFarther() {
		for (int seed = 0; seed < 300; seed++) {
			Chance chance = new Chance(seed);
			String had = "k" + seed % Chance.KEYS;
			List<Hop> then = chance.hops.stream().map(h -> new Hop(h.move(), h.from(), h.to(), without(h.toll(), had))).toList();
			List<Stay> stays = chance.stays.stream().map(s -> new Stay(s.certificate(), s.position(), without(s.toll(), had))).toList();
			for (Measure by : Measure.values()) {
				Map<String, Cost> now = from(chance.hops, chance.stays, by, chance.held);
				Map<String, Cost> with = from(then, stays, by, chance.held);
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
						new Effort(Kind.PAIR_WORK, "pairwork:" + track, level + 1)), Set.of(), 30 + level);
				hops.add(new Hop(hops.size(), at, track + "/" + (level + 1), up));
				hops.add(new Hop(hops.size(), at, (track + 1) % 10 + "/" + level, Toll.of(List.of(new Effort(Kind.EXAM, "exam:t" + track, 1)))));
			}
		}
		Map<String, State> found = new Router(hops, List.of(), Measure.MONTHS).from("0/0", 0);
		assertThat(found).hasSize(210);
		assertThat(found.get("0/20").cost()).isEqualTo(new Cost(IntStream.range(30, 50).sum(), 0, 20, 20, 1, 0));
	}

	private static Toll sessions(int count) {
		return Toll.of(List.of(new Effort(Kind.PAIR_WORK, "pairwork:x", count)));
	}

	private static Toll without(Toll toll, String key) {
		return new Toll(toll.efforts().stream().filter(e -> !e.key().equals(key)).toList(), toll.earned(), toll.days());
	}

	private static Map<String, Cost> from(List<Hop> hops, List<Stay> stays, Measure by, int held) {
		Map<String, Cost> costs = new HashMap<>();
		new Router(hops, stays, by).from(HERE, held).forEach((position, state) -> costs.put(position, state.cost()));
		return costs;
	}

	/** A small map of which much is shared. */
	private static final class Chance {

		private static final int KEYS = 5;
		private final SplittableRandom random;
		private final List<Stay> stays = new ArrayList<>();
		private final List<Hop> hops = new ArrayList<>();
		private final int held;

		Chance(int seed) {
			random = new SplittableRandom(seed);
			held = random.nextInt(20);
			int positions = 3 + random.nextInt(2);
			for (int i = 0; i < seed % 3; i++) {
				stays.add(new Stay("c" + i, "p" + random.nextInt(positions),
						i == 1 && random.nextBoolean() ? toll().and(Toll.ofCertificate("c0")) : toll()));
			}
			for (int i = 0; i < positions + 4; i++) {
				int from = random.nextInt(positions);
				int to = (from + 1 + random.nextInt(positions - 1)) % positions;
				Toll toll = toll();
				hops.add(new Hop(i, "p" + from, "p" + to,
						!stays.isEmpty() && random.nextInt(3) == 0 ? toll.and(Toll.ofCertificate("c" + random.nextInt(stays.size()))) : toll));
			}
		}

		private Toll toll() {
			List<Effort> efforts = new ArrayList<>();
			for (int i = random.nextInt(3); i > 0; i--) {
				int key = random.nextInt(KEYS);
				efforts.add(new Effort(Kind.values()[key], "k" + key, 1 + random.nextInt(3)));
			}
			return new Toll(efforts, Set.of(), random.nextBoolean() ? random.nextInt(30) : 0);
		}
	}

	/** A move, and what was earned before it. */
	private record Made(Hop hop, Set<String> earned) {
	}

	/** Goes every way there is, and reckons each up from the beginning. */
	private static final class Every {

		private final Chance chance;
		private final Measure by;
		private final Map<String, Cost> best = new HashMap<>();

		Every(Chance chance, Measure by) {
			this.chance = chance;
			this.by = by;
		}

		Map<String, Cost> cheapest() {
			go(HERE, List.of(), Set.of(), Set.of(HERE + Set.of()));
			return best;
		}

		private void go(String at, List<Made> made, Set<String> had, Set<String> been) {
			best.merge(at, cost(made), (a, b) -> by.order().compare(a, b) <= 0 ? a : b);
			for (Hop hop : chance.hops) {
				if (hop.from().equals(at)) {
					subsets(at, had).forEach(earned -> make(hop, earned, made, had, been));
				}
			}
		}

		private void make(Hop hop, Set<String> earned, List<Made> made, Set<String> had, Set<String> been) {
			Set<String> then = new HashSet<>(had);
			then.addAll(earned);
			boolean may = then.containsAll(hop.toll().earned()) && earned.stream().allMatch(c -> then.containsAll(stay(c).toll().earned()));
			Set<String> seen = new HashSet<>(been);
			if (may && seen.add(hop.to() + new java.util.TreeSet<>(then))) {
				List<Made> more = new ArrayList<>(made);
				more.add(new Made(hop, earned));
				go(hop.to(), more, then, seen);
			}
		}

		private List<Set<String>> subsets(String at, Set<String> had) {
			List<Set<String>> all = new ArrayList<>(List.of(Set.of()));
			chance.stays.stream().filter(s -> s.position().equals(at) && !had.contains(s.certificate())).forEach(s -> {
				for (Set<String> set : List.copyOf(all)) {
					Set<String> more = new HashSet<>(set);
					more.add(s.certificate());
					all.add(more);
				}
			});
			return all;
		}

		private Stay stay(String certificate) {
			return chance.stays.stream().filter(s -> s.certificate().equals(certificate)).findFirst().orElseThrow();
		}

		private Cost cost(List<Made> made) {
			Map<String, Effort> most = new HashMap<>();
			int days = 0;
			for (int i = 0; i < made.size(); i++) {
				List<Toll> tolls = new ArrayList<>(List.of(made.get(i).hop.toll()));
				made.get(i).earned.forEach(c -> tolls.add(stay(c).toll()));
				tolls.forEach(t -> t.efforts().forEach(e -> most.merge(e.key(), e, (a, b) -> a.amount() >= b.amount() ? a : b)));
				days += Math.max(0, tolls.stream().mapToInt(Toll::days).max().orElse(0) - (i == 0 ? chance.held : 0));
			}
			Cost cost = Cost.ofDays(days);
			for (Effort effort : most.values()) {
				cost = cost.plus(Cost.of(effort.kind(), effort.amount()));
			}
			return cost;
		}
	}
}
