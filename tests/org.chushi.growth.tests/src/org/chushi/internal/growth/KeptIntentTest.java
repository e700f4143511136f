package org.chushi.internal.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.growth.Direction;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intent;
import org.chushi.growth.Strength;
import org.chushi.growth.Wish;
import org.junit.jupiter.api.Test;

final class KeptIntentTest {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

	private static Wish wish(Direction direction, String position, Strength strength, Horizon horizon) {
		return new Wish(direction, position, Bilingual.same(position), strength, horizon, "", NOW);
	}

	@Test
	void theStrongerWishComesFirstAndOfEquallyStrongOnesTheSooner() {
		Intent intent = KeptIntent.none(UUID.randomUUID()).stated(wish(Direction.UP, "", Strength.WANTS, Horizon.LATER))
				.stated(wish(Direction.ACROSS, "", Strength.WANTS, Horizon.SOON)).seen();
		assertThat(intent.wishes()).extracting(Wish::direction).containsExactly(Direction.ACROSS, Direction.UP);
		intent = KeptIntent.none(UUID.randomUUID()).stated(wish(Direction.ACROSS, "", Strength.OPEN, Horizon.SOON))
				.stated(wish(Direction.UP, "", Strength.DETERMINED, Horizon.LATER)).seen();
		assertThat(intent.wishes()).extracting(Wish::direction).containsExactly(Direction.UP, Direction.ACROSS);
	}

	/** Whatever is said: one wish a direction at most, staying alone, and nothing of the history is lost. */
	@Test
	void whateverIsSaidTheLawsHold() {
		SplittableRandom chance = new SplittableRandom(5);
		KeptIntent kept = KeptIntent.none(UUID.randomUUID());
		int said = 0;
		for (int i = 0; i < 500; i++) {
			Direction direction = Direction.values()[chance.nextInt(3)];
			if (chance.nextInt(4) == 0) {
				kept = kept.without(direction);
			} else {
				kept = kept.stated(wish(direction, "p" + i, Strength.OPEN, Horizon.SOON));
				said++;
				assertThat(kept.wishes()).contains(wish(direction, "p" + i, Strength.OPEN, Horizon.SOON));
			}
			List<Direction> now = kept.wishes().stream().map(Wish::direction).toList();
			assertThat(now).doesNotHaveDuplicates();
			assertThat(now.contains(Direction.STAY) && now.size() > 1).isFalse();
			assertThat(kept.said()).hasSize(said);
		}
	}

	@Test
	void aWishForAPositionAimsAtItAloneAndOneForADirectionAtAllThatLiesThere() {
		assertThat(wish(Direction.UP, "A", Strength.OPEN, Horizon.SOON).aims("A", Direction.UP)).isTrue();
		assertThat(wish(Direction.UP, "A", Strength.OPEN, Horizon.SOON).aims("B", Direction.UP)).isFalse();
		assertThat(wish(Direction.UP, "", Strength.OPEN, Horizon.SOON).aims("B", Direction.UP)).isTrue();
		assertThat(wish(Direction.UP, "", Strength.OPEN, Horizon.SOON).aims("B", Direction.ACROSS)).isFalse();
	}

	@Test
	void aWishIsOldAfterHalfAYear() {
		Wish wish = wish(Direction.UP, "", Strength.OPEN, Horizon.SOON);
		assertThat(wish.isOld(NOW.plus(Wish.FRESH))).isFalse();
		assertThat(wish.isOld(NOW.plus(Wish.FRESH).plus(Duration.ofSeconds(1)))).isTrue();
	}
}
