package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.model.Essay;
import org.chushi.model.Question;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class EssayTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new EssayType();
	}

	@Override
	Question question() {
		return TypeSamples.essay("E");
	}

	@Override
	Question broken() {
		Essay question = TypeSamples.essay("E");
		question.getRubric().getCriteria().getFirst().getLevels().clear();
		return question;
	}

	@Override
	boolean byPeople() {
		return true;
	}

	@Test
	void allOfItIsLeftToPeople() {
		assertThat(type().judge(item(1), Response.text("something written"))).isEqualTo(new Judged(Fraction.ZERO, Fraction.ONE));
	}

	@Test
	void theRubricGoesWithTheItemAndIsNotShown() {
		Item item = item(1);
		assertThat(item.marking().as(Keys.Writing.class).rubric().points()).isEqualTo(4);
		assertThat(item.body().json()).doesNotContain("rubric").doesNotContain("good essay");
	}

	@Test
	void aTextBegunCanBeSavedAndOneTooLongCannot() {
		assertThat(type().wrong(item(1), Response.text("短"))).isEmpty();
		assertThat(type().remarks(item(1), Response.text("短"))).hasSize(1);
		assertThat(type().wrong(item(1), Response.text("字".repeat(50) + "\n "))).isEmpty();
		assertThat(type().wrong(item(1), Response.text("字".repeat(51)))).isPresent();
	}

	@Test
	void lengthsThatContradictEachOtherAreAnError() {
		Essay question = TypeSamples.essay("E");
		question.setMost(4);
		assertThat(type().check(question, "")).hasSize(1);
	}
}
