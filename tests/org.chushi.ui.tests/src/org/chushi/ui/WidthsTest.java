package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class WidthsTest {

	private static final int[] LEAST = { 60, 60, 60 };
	private static final int[] WEIGHTS = { 1, 1, 2 };

	@Test
	void whatIsLeftOverIsSharedByWeight() {
		assertThat(Widths.of(new int[] { 100, 80, 60 }, LEAST, WEIGHTS, 640)).containsExactly(200, 180, 260);
	}

	@Test
	void theWidestGiveWayTogetherAndTheOthersKeepWhatTheyNeed() {
		assertThat(Widths.of(new int[] { 300, 80, 400 }, LEAST, WEIGHTS, 480)).containsExactly(200, 80, 200);
		assertThat(Widths.of(new int[] { 150, 80, 400 }, LEAST, WEIGHTS, 480)).containsExactly(150, 80, 250);
	}

	@Test
	void noHeadingIsCutHoweverLittleRoomThereIs() {
		assertThat(Widths.of(new int[] { 300, 80, 400 }, new int[] { 90, 80, 120 }, WEIGHTS, 200)).containsExactly(90, 80, 120);
	}

	@Test
	void theRoomIsUsedAndNeverLeftWhereItIsEnough() {
		Random random = new Random(7);
		for (int round = 0; round < 500; round++) {
			int columns = 1 + random.nextInt(7);
			int[] least = IntStream.range(0, columns).map(i -> 40 + random.nextInt(80)).toArray();
			int[] needed = Arrays.stream(least).map(l -> l + random.nextInt(300)).toArray();
			int room = IntStream.of(least).sum() + random.nextInt(900);
			int[] weights = IntStream.range(0, columns).map(i -> 1 + random.nextInt(5)).toArray();
			int[] widths = Widths.of(needed, least, weights, room);
			assertThat(IntStream.of(widths).sum()).isBetween(room - columns, room);
			for (int i = 0; i < columns; i++) {
				assertThat(widths[i]).isGreaterThanOrEqualTo(least[i]);
			}
		}
	}
}
