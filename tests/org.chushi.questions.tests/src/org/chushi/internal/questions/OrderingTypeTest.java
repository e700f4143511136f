package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.options;
import static org.chushi.questions.testing.TestTypes.random;
import static org.chushi.questions.testing.TestTypes.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

import org.chushi.model.Credit;
import org.chushi.model.Question;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.TypeData;
import org.chushi.questions.testing.Content;
import org.junit.jupiter.api.Test;

final class OrderingTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new OrderingType();
	}

	@Override
	Question question() {
		return Content.ordering("Q", Credit.PARTIAL, 4);
	}

	@Override
	Question broken() {
		return Content.ordering("Q", Credit.PARTIAL, 2);
	}

	private static List<String> swapped(List<String> keys, int first, int second) {
		List<String> copy = new ArrayList<>(keys);
		Collections.swap(copy, first, second);
		return copy;
	}

	@Test
	void itemsAreNeverShownInTheRightOrder() {
		for (int size = 3; size < 6; size++) {
			for (long seed = 0; seed < 300; seed++) {
				Item item = type().item(Content.ordering("Q", Credit.PARTIAL, size), random(seed));
				assertThat(options(item)).isSorted().isNotEqualTo(key(item));
			}
		}
	}

	@Test
	void aGeneratorThatAlwaysSaysTheSameStillMovesTheItems() {
		RandomGenerator stuck = new RandomGenerator() {
			@Override
			public long nextLong() {
				return 0;
			}

			@Override
			public int nextInt(int bound) {
				return bound - 1;
			}
		};
		Item item = type().item(question(), stuck);
		assertThat(options(item)).isNotEqualTo(key(item));
	}

	@Test
	void theKeyFollowsTheOrderOfTheAuthor() {
		Item item = item(2);
		assertThat(sources(item, key(item))).containsExactly("A", "B", "C", "D");
	}

	@Test
	void partialCreditCountsPairsInTheRightOrder() {
		Item item = item(3);
		assertThat(score(item, swapped(key(item), 1, 2))).isEqualTo(Fraction.of(2, 3));
		assertThat(score(item, swapped(key(item), 0, 3))).isEqualTo(Fraction.ZERO);
		assertThat(score(item, key(item).reversed())).isEqualTo(Fraction.ZERO);
	}

	@Test
	void swappingTwoNeighboursIntoTheRightOrderNeverLowersTheScore() {
		Item item = item(4);
		List<String> response = new ArrayList<>(key(item).reversed());
		Fraction before = score(item, response);
		for (int round = 0; round < response.size(); round++) {
			for (int i = 0; i + 1 < response.size(); i++) {
				if (key(item).indexOf(response.get(i)) > key(item).indexOf(response.get(i + 1))) {
					Collections.swap(response, i, i + 1);
					Fraction now = score(item, response);
					assertThat(now).isGreaterThanOrEqualTo(before);
					before = now;
				}
			}
		}
		assertThat(before).isEqualTo(Fraction.ONE);
	}

	@Test
	void allOrNothingIsWorthNothingWithTwoSwapped() {
		Item item = type().item(Content.ordering("Q", Credit.ALL_OR_NOTHING, 4), random(1));
		assertThat(score(item, swapped(key(item), 0, 1))).isEqualTo(Fraction.ZERO);
	}

	@Test
	void anOrderThatLeavesOneOutIsNoAnswer() {
		Item item = item(5);
		assertThat(wrong(item, key(item).subList(0, 3))).isPresent();
		assertThat(type().wrongKey(item, TypeData.of(key(item).subList(0, 3)))).isPresent();
	}

	@Test
	void twoItemsAreTooFew() {
		assertThat(type().check(Content.ordering("Q", Credit.PARTIAL, 2), "")).hasSize(1);
	}
}
