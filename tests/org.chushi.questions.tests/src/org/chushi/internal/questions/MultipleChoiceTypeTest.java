package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.options;
import static org.chushi.questions.testing.TestTypes.random;

import java.util.ArrayList;
import java.util.List;

import org.chushi.model.Credit;
import org.chushi.model.MultipleChoice;
import org.chushi.model.Question;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.testing.Content;
import org.junit.jupiter.api.Test;

final class MultipleChoiceTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new MultipleChoiceType();
	}

	@Override
	Question question() {
		return Content.multiple("Q", Credit.PARTIAL, "ACD");
	}

	@Override
	Question broken() {
		return Content.multiple("Q", Credit.PARTIAL, "-");
	}

	private static List<String> others(Item item) {
		return options(item).stream().filter(k -> !key(item).contains(k)).toList();
	}

	@Test
	void everyRightChoiceEarnsItsExactShare() {
		Item item = item(1);
		assertThat(score(item, key(item).subList(0, 1))).isEqualTo(Fraction.of(1, 3));
		assertThat(score(item, key(item).subList(0, 2))).isEqualTo(Fraction.of(2, 3));
	}

	@Test
	void aRightChoiceMoreNeverLowersAndAWrongOneMoreNeverRaisesTheScore() {
		Item item = item(2);
		List<String> all = options(item);
		for (int chosen = 0; chosen < 1 << all.size(); chosen++) {
			List<String> response = new ArrayList<>();
			for (int i = 0; i < all.size(); i++) {
				if ((chosen >> i & 1) == 1) {
					response.add(all.get(i));
				}
			}
			Fraction before = score(item, response);
			for (String more : all) {
				if (!response.contains(more)) {
					List<String> longer = new ArrayList<>(response);
					longer.add(more);
					int change = score(item, longer).compareTo(before);
					assertThat(key(item).contains(more) ? change : -change).isNotNegative();
				}
			}
		}
	}

	@Test
	void choosingEverythingIsNoWayAroundKnowing() {
		Item item = item(3);
		List<String> all = options(item);
		assertThat(score(item, all)).isEqualTo(Fraction.of(1, 3));
		Item one = type().item(Content.multiple("Q", Credit.PARTIAL, "C"), random(1));
		assertThat(score(one, options(one))).isEqualTo(Fraction.ZERO);
	}

	@Test
	void allOrNothingIsWorthNothingWithOneMissingOrOneTooMany() {
		Item item = type().item(Content.multiple("Q", Credit.ALL_OR_NOTHING, "ACD"), random(4));
		assertThat(score(item, key(item).reversed())).isEqualTo(Fraction.ONE);
		assertThat(score(item, key(item).subList(1, 3))).isEqualTo(Fraction.ZERO);
		List<String> more = new ArrayList<>(key(item));
		more.add(others(item).getFirst());
		assertThat(score(item, more)).isEqualTo(Fraction.ZERO);
	}

	@Test
	void aQuestionWithoutARightChoiceIsAnError() {
		MultipleChoice question = Content.multiple("Q", Credit.PARTIAL, "-");
		assertThat(type().check(question, "")).hasSize(1);
	}
}
