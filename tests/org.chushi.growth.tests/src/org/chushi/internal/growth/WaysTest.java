package org.chushi.internal.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.core.Bilingual;
import org.chushi.internal.growth.Ways.Way;
import org.junit.jupiter.api.Test;

final class WaysTest {

	private static MapView map(String here, String... moves) {
		List<MoveView> all = Arrays.stream(moves)
				.map(m -> new MoveView(m, m.substring(0, 1), m.substring(1), true, m.startsWith(here), List.of())).toList();
		return new MapView("m", Bilingual.same("m"), List.of(), List.of(new PositionView(here, here, Bilingual.same(here), Bilingual.same(""), "t", 1,
				Standing.HERE, Bilingual.same(""))), all);
	}

	@Test
	void eachPositionIsReachedByTheFewestMoves() {
		Map<String, Way> ways = Ways.from(map("a", "ab", "bc", "cd", "ad", "de"));
		assertThat(ways.get("b").steps()).isEqualTo(1);
		assertThat(ways.get("c").steps()).isEqualTo(2);
		assertThat(ways.get("d")).satisfies(w -> assertThat(w.steps() + w.first().id()).isEqualTo("1ad"));
		assertThat(ways.get("e")).satisfies(w -> assertThat(w.steps() + w.first().id()).isEqualTo("2ad"));
	}

	@Test
	void aCircleEndsAndWhereOneIsIsNoAim() {
		Map<String, Way> ways = Ways.from(map("a", "ab", "bc", "ca", "cb"));
		assertThat(ways).containsOnlyKeys("b", "c");
	}

	@Test
	void whatNoMoveLeadsToIsNotThere() {
		assertThat(Ways.from(map("a", "bc"))).isEmpty();
	}
}
