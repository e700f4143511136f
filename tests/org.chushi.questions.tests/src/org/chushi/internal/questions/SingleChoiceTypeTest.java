package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.options;
import static org.chushi.questions.testing.TestTypes.random;
import static org.chushi.questions.testing.TestTypes.sources;

import java.util.List;

import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.TypeData;
import org.chushi.questions.testing.Content;
import org.junit.jupiter.api.Test;

final class SingleChoiceTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new SingleChoiceType();
	}

	@Override
	Question question() {
		return Content.single("Q");
	}

	@Override
	Question broken() {
		SingleChoice none = Content.single("Q");
		none.getChoices().forEach(c -> c.setCorrect(false));
		return none;
	}

	@Test
	void twoChoicesAreNoAnswerToASingleChoice() {
		assertThat(wrong(item(1), List.of("A", "B"))).isPresent();
	}

	@Test
	void whateverTheOrderTheKeyIsTheRightChoice() {
		for (long seed = 0; seed < 50; seed++) {
			Item item = item(seed);
			assertThat(sources(item, key(item))).containsExactly("B");
		}
	}

	@Test
	void lettersFollowThePlaceOnTheScreenAndGiveNothingAway() {
		for (long seed = 0; seed < 20; seed++) {
			assertThat(options(item(seed))).containsExactly("A", "B", "C", "D");
		}
	}

	@Test
	void aFixedOrderStaysAsTheAuthorWroteIt() {
		SingleChoice question = Content.single("Q");
		question.setFixedOrder(true);
		for (long seed = 0; seed < 20; seed++) {
			Item item = type().item(question, random(seed));
			assertThat(sources(item, options(item))).containsExactly("A", "B", "C", "D");
		}
	}

	@Test
	void afterARegradeEachOfSeveralKeysIsAccepted() {
		Item item = item(1).keyed(TypeData.of(List.of("A", "C")));
		assertThat(score(item, List.of("A"))).isEqualTo(Fraction.ONE);
		assertThat(score(item, List.of("C"))).isEqualTo(Fraction.ONE);
		assertThat(score(item, List.of("B"))).isEqualTo(Fraction.ZERO);
	}

	@Test
	void noneOrTwoRightChoicesAndSharedKeysAreErrors() {
		SingleChoice none = Content.single("Q");
		none.getChoices().forEach(c -> c.setCorrect(false));
		assertThat(type().check(none, "b.xmi:3")).singleElement()
				.satisfies(d -> assertThat(d.where()).isEqualTo("b.xmi:3"));
		SingleChoice two = Content.single("Q");
		two.getChoices().getFirst().setCorrect(true);
		assertThat(type().check(two, "")).hasSize(1);
		SingleChoice shared = Content.single("Q");
		shared.getChoices().getFirst().setKey("B");
		assertThat(type().check(shared, "")).hasSize(1);
		SingleChoice twins = Content.single("Q");
		twins.getChoices().getFirst().setZh("选项 D");
		twins.getChoices().getFirst().setEn("choice D");
		assertThat(type().check(twins, "")).hasSize(1);
		SingleChoice lonely = Content.single("Q");
		lonely.getChoices().removeIf(c -> !c.isCorrect());
		assertThat(type().check(lonely, "")).hasSize(1);
	}
}
