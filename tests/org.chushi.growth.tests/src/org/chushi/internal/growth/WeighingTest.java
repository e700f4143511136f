package org.chushi.internal.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Careers;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.career.Careers.PositionView;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.growth.Direction;
import org.chushi.growth.Goal.Suggestion;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intent;
import org.chushi.growth.Prospect;
import org.chushi.growth.Prospect.Standing;
import org.chushi.growth.Strength;
import org.chushi.growth.Wish;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.TeamSection;
import org.chushi.rules.Finding;
import org.junit.jupiter.api.Test;

/** From {@code here} one move leads up to {@code up}, one across to {@code side}; {@code top} is farther. */
final class WeighingTest {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

	private static Finding finding(String id, boolean met) {
		Bilingual b = Bilingual.same(id);
		return new Finding(id, met, new Missing(b, b, b, b), met ? 100 : 0, "");
	}

	private static PositionView position(String id, Careers.Standing standing) {
		return new PositionView(id, id, Bilingual.same(id), Bilingual.same(""), "t", 1, standing, Bilingual.same(""));
	}

	private static MapView map(List<Finding> up, List<Finding> side) {
		return new MapView("m", Bilingual.same("m"), List.of(),
				List.of(position("here", Careers.Standing.HERE), position("up", Careers.Standing.REACHABLE), position("side", Careers.Standing.REACHABLE),
						position("top", Careers.Standing.AHEAD), position("past", Careers.Standing.BEHIND)),
				List.of(new MoveView("1", "here", "up", true, true, up), new MoveView("2", "here", "side", false, true, side),
						new MoveView("3", "up", "top", true, false, List.of()), new MoveView("4", "here", "past", true, true, List.of())));
	}

	private static Wish wish(Direction direction, String position, Strength strength) {
		return new Wish(direction, position, Bilingual.same(position), strength, Horizon.YEAR, "", NOW);
	}

	private static List<Prospect> weigh(MapView map, Wish... wishes) {
		UUID id = UUID.randomUUID();
		return new ArrayList<>(new Weighing(new Person(id, "n", "N", TeamSection.NONE, Set.of(Role.NEWCOMER), true, NOW), map, new Intent(id, List.of(wishes), List.of()),
				NOW, to -> Optional.empty()).prospects().values());
	}

	private static Standing standing(List<Prospect> all, String position) {
		return all.stream().filter(p -> p.by().equals(position)).findFirst().map(Prospect::standing).orElse(null);
	}

	@Test
	void whoSaidNothingIsAskedWhenReadyAndNamedWhenNear() {
		List<Prospect> all = weigh(map(List.of(finding("a", true)), List.of(finding("b", true), finding("c", false))));
		assertThat(standing(all, "up")).isEqualTo(Standing.ASK);
		assertThat(standing(all, "side")).isEqualTo(Standing.NEAR);
		assertThat(weigh(map(List.of(finding("a", false)), List.of(finding("b", false), finding("c", false), finding("d", true))))).as("far from both").isEmpty();
	}

	@Test
	void aWishForADirectionIsOneForWhatLiesThereAndSpeaksAgainstTheRest() {
		List<Prospect> all = weigh(map(List.of(finding("a", true)), List.of(finding("b", true))), wish(Direction.UP, "", Strength.WANTS));
		assertThat(standing(all, "up")).isEqualTo(Standing.READY);
		assertThat(standing(all, "side")).isEqualTo(Standing.ELSEWHERE);
	}

	@Test
	void whereOneWasBeforeIsNotProposedNorWhatNoWayLeadsTo() {
		assertThat(weigh(map(List.of(), List.of()), wish(Direction.UP, "top", Strength.WANTS))).extracting(Prospect::by).containsExactlyInAnyOrder("up", "side");
	}

	@Test
	void ofThoseWhoAreReadyWhoWantsItMoreComesFirst() {
		MapView map = map(List.of(finding("a", true)), List.of(finding("b", false)));
		Prospect mild = weigh(map, wish(Direction.UP, "up", Strength.OPEN)).getFirst();
		Prospect strong = weigh(map, wish(Direction.UP, "up", Strength.DETERMINED)).getFirst();
		Prospect silent = weigh(map).getFirst();
		assertThat(List.of(silent, mild, strong).stream().sorted(Weighing.ORDER)).containsExactly(strong, mild, silent);
	}

	@Test
	void eachRequirementIsSuggestedOnceTheNearestStepFirst() {
		MapView map = map(List.of(finding("a", false), finding("b", false)), List.of(finding("b", false)));
		assertThat(new Suggesting(map, List.of()).all()).extracting(Suggestion::position, s -> s.finding().requirement())
				.containsExactly(tuple("side", "b"), tuple("up", "a"));
	}
}
