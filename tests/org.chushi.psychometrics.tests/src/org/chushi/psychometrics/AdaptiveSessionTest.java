package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.chushi.core.Result;
import org.junit.jupiter.api.Test;

final class AdaptiveSessionTest {

	private static AdaptiveItem item(String id, String competency, double slope, double difficulty) {
		return new AdaptiveItem(ItemParameters.of(id, slope, difficulty), competency);
	}

	private static List<AdaptiveItem> pool(int items) {
		Random random = new Random(items);
		List<AdaptiveItem> pool = new ArrayList<>();
		for (int i = 0; i < items; i++) {
			pool.add(item("q" + i, List.of("tone", "product", "rules").get(i % 3), 0.8 + 1.2 * random.nextDouble(),
					3 * random.nextDouble() * (random.nextBoolean() ? 1 : -1)));
		}
		return pool;
	}

	private static AdaptiveSession begin(List<AdaptiveItem> pool, AdaptiveRules rules, long seed) {
		return AdaptiveSession.begin(pool, rules, seed).value();
	}

	private static AdaptiveSession play(AdaptiveSession session, double ability, Random random) {
		AdaptiveSession now = session;
		while (now.next().isPresent()) {
			now = now.answer(random.nextDouble() < now.next().get().parameters().probability(ability));
		}
		return now;
	}

	@Test
	void theFirstItemTellsMostAboutAnAveragePerson() {
		List<AdaptiveItem> pool = List.of(item("far", "x", 1.5, 2), item("near", "x", 1.5, 0.1), item("flat", "x", 0.5, 0));
		assertThat(begin(pool, AdaptiveRules.STANDARD, 1).next().orElseThrow().id()).isEqualTo("near");
	}

	@Test
	void aRightAnswerLeadsToAHarderItemAndAWrongOneToAnEasier() {
		AdaptiveSession session = begin(List.of(item("easy", "x", 1.5, -1), item("middle", "x", 1.6, 0), item("hard", "x", 1.5, 1)),
				AdaptiveRules.STANDARD, 1);
		assertThat(session.answer(true).next().orElseThrow().id()).isEqualTo("hard");
		assertThat(session.answer(false).next().orElseThrow().id()).isEqualTo("easy");
		assertThat(session.steps()).isEmpty();
	}

	@Test
	void noItemIsPutTwiceAndEveryErrorIsSmallerInTheEnd() {
		Random random = new Random(4);
		for (int round = 0; round < 30; round++) {
			AdaptiveSession over = play(begin(pool(60), new AdaptiveRules(Map.of(), 5, 0, 1, 40), round), random.nextGaussian(),
					random);
			Set<String> put = new HashSet<>();
			over.steps().forEach(s -> assertThat(put.add(s.item().id())).isTrue());
			assertThat(over.steps()).hasSize(40);
			assertThat(over.ability().error()).isLessThan(0.5);
			assertThat(over.steps().getLast().ability()).isEqualTo(over.ability());
		}
	}

	@Test
	void itStopsWhenPreciseAtItsLengthOrWithoutItems() {
		AdaptiveSession precise = play(begin(pool(200), new AdaptiveRules(Map.of(), 1, 0.4, 5, 100), 1), 0.3, new Random(1));
		assertThat(precise.stop()).contains(AdaptiveSession.Stop.PRECISE);
		assertThat(precise.ability().error()).isLessThanOrEqualTo(0.4);
		assertThat(precise.steps().get(precise.steps().size() - 2).ability().error()).isGreaterThan(0.4);
		assertThat(play(begin(pool(200), new AdaptiveRules(Map.of(), 1, 0.01, 5, 12), 1), 0, new Random(1)).stop())
				.contains(AdaptiveSession.Stop.LENGTH);
		assertThat(play(begin(pool(6), new AdaptiveRules(Map.of(), 1, 0.01, 5, 12), 1), 0, new Random(1)).stop())
				.contains(AdaptiveSession.Stop.EXHAUSTED);
		assertThat(play(begin(pool(200), new AdaptiveRules(Map.of(), 1, 10, 7, 12), 1), 0, new Random(1)).steps()).hasSize(7);
		assertThatThrownBy(() -> precise.answer(true)).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void theSameSeedAndAnswersGiveTheSameTest() {
		AdaptiveRules rules = new AdaptiveRules(Map.of("tone", 1.0, "rules", 2.0), 4, 0.3, 5, 30);
		AdaptiveSession played = play(begin(pool(90), rules, 17), 0.7, new Random(6));
		AdaptiveSession again = begin(pool(90), rules, 17);
		for (AdaptiveSession.Step step : played.steps()) {
			again = again.answer(step.right());
		}
		assertThat(again.steps()).isEqualTo(played.steps());
		AdaptiveSession other = begin(pool(90), rules, 18);
		for (AdaptiveSession.Step step : played.steps()) {
			other = other.answer(step.right());
		}
		assertThat(other.steps()).isNotEqualTo(played.steps());
	}

	@Test
	void contentKeepsItsShares() {
		AdaptiveRules rules = new AdaptiveRules(Map.of("tone", 3.0, "product", 2.0, "rules", 1.0), 1, 0, 1, 24);
		Random random = new Random(7);
		for (int round = 0; round < 10; round++) {
			Map<String, Integer> put = new HashMap<>();
			play(begin(pool(120), rules, round), random.nextGaussian(), random).steps()
					.forEach(s -> put.merge(s.item().competency(), 1, Integer::sum));
			assertThat(put).containsEntry("tone", 12).containsEntry("product", 8).containsEntry("rules", 4);
		}
	}

	@Test
	void aCompetencyWithoutWeightComesOnlyWhenNothingElseIsLeft() {
		AdaptiveRules rules = new AdaptiveRules(Map.of("tone", 1.0), 1, 0, 1, 20);
		List<AdaptiveSession.Step> steps = play(begin(pool(18), rules, 2), 0, new Random(3)).steps();
		assertThat(steps).hasSize(18);
		assertThat(steps.subList(0, 6)).allSatisfy(s -> assertThat(s.item().competency()).isEqualTo("tone"));
	}

	@Test
	void chanceAmongTheBestSpreadsTheItems() {
		Set<String> always = new HashSet<>();
		Set<String> spread = new HashSet<>();
		for (int seed = 0; seed < 40; seed++) {
			always.add(begin(pool(90), new AdaptiveRules(Map.of(), 1, 0, 1, 5), seed).next().orElseThrow().id());
			spread.add(begin(pool(90), new AdaptiveRules(Map.of(), 5, 0, 1, 5), seed).next().orElseThrow().id());
		}
		assertThat(always).hasSize(1);
		assertThat(spread).hasSize(5);
	}

	/** Over normal abilities EAP is unbiased, its error is as large as it says, and fewer items do than at random. */
	@Test
	void simulatedPeopleAreMeasuredAsWellAsTheErrorSays() {
		Random random = new Random(11);
		List<AdaptiveItem> pool = pool(300);
		AdaptiveRules rules = new AdaptiveRules(Map.of(), 3, 0.35, 5, 40);
		int people = 400;
		double bias = 0;
		double square = 0;
		double told = 0;
		double items = 0;
		for (int p = 0; p < people; p++) {
			double ability = random.nextGaussian();
			AdaptiveSession over = play(begin(pool, rules, p), ability, random);
			double off = over.ability().mean() - ability;
			bias += off / people;
			square += off * off / people;
			told += over.ability().error() * over.ability().error() / people;
			items += (double) over.steps().size() / people;
		}
		assertThat(bias).isCloseTo(0, within(0.06));
		assertThat(Math.sqrt(square)).isCloseTo(Math.sqrt(told), within(0.04));
		assertThat(items).isLessThan(20);
	}

	@Test
	void anItemThatCannotBePutGivesWayToTheNextBest() {
		AdaptiveSession session = begin(List.of(item("best", "x", 1.6, 0), item("second", "x", 1.5, 0), item("third", "x", 1, 0)),
				AdaptiveRules.STANDARD, 1);
		assertThat(session.next(i -> !i.id().equals("best")).orElseThrow().id()).isEqualTo("second");
		assertThat(session.next(i -> false)).isEmpty();
		AdaptiveSession after = session.answer("second", true);
		assertThat(after.steps()).extracting(s -> s.item().id()).containsExactly("second");
		assertThat(after.ability().mean()).isPositive();
		assertThat(after.next().orElseThrow().id()).isEqualTo("best");
		assertThatThrownBy(() -> after.answer("second", true)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> after.answer("unknown", true)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void whatIsKnownFollowsFromTheAnswersWhateverTheirOrder() {
		AdaptiveSession session = begin(pool(9), AdaptiveRules.STANDARD, 1);
		AdaptiveSession one = session.answer("q1", true).answer("q2", false).answer("q3", true);
		AdaptiveSession other = session.answer("q3", true).answer("q1", true).answer("q2", false);
		assertThat(other.ability().mean()).isCloseTo(one.ability().mean(), within(1e-12));
		assertThat(other.ability().error()).isCloseTo(one.ability().error(), within(1e-12));
	}

	@Test
	void aPoolThatIsNoneIsRefused() {
		assertThat(((Result.Refused<?>) AdaptiveSession.begin(List.of(), AdaptiveRules.STANDARD, 1)).reason().en())
				.contains("no item");
		assertThat(((Result.Refused<?>) AdaptiveSession.begin(List.of(item("a", "x", 1, 0), item("a", "x", 1, 1)),
				AdaptiveRules.STANDARD, 1)).reason().en())
				.contains("twice");
		assertThatThrownBy(() -> new AdaptiveRules(Map.of(), 0, 0.4, 5, 30)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new AdaptiveRules(Map.of(), 1, 0.4, 5, 3)).isInstanceOf(IllegalArgumentException.class);
	}
}
