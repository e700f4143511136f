package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.random;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.model.Question;
import org.chushi.model.TrueFalse;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.testing.Content;
import org.junit.jupiter.api.Test;

final class TrueFalseTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new TrueFalseType();
	}

	@Override
	Question question() {
		return Content.trueFalse("Q", false);
	}

	@Test
	void theAnswerOfTheAuthorIsTheKey() {
		assertThat(key(item(1))).containsExactly("false");
		assertThat(key(type().item(Content.trueFalse("Q", true), random(1)))).containsExactly("true");
		assertThat(score(item(1), List.of("true"))).isEqualTo(Fraction.ZERO);
	}

	@Override
	void aBrokenQuestionIsAnErrorAtItsPlace() {
		assertThat(type().check(broken(), "x")).isEmpty();
	}

	/** A statement cannot be broken: it is true or it is not. */
	@Override
	Question broken() {
		return Content.MAKE.createTrueFalse();
	}

	@Test
	void whatIsSaidToAnAnswerIsSaidToWhoGaveIt() {
		TrueFalse question = Content.trueFalse("Q", true);
		question.setFeedbackFalse(Content.text("look again"));
		Item item = type().item(question, random(1));
		assertThat(type().remarks(item, Response.keys("false"))).extracting(Bilingual::en).containsExactly("look again");
		assertThat(type().remarks(item, Response.keys("true"))).isEmpty();
	}

	@Test
	void bothAtOnceIsNoAnswer() {
		assertThat(wrong(item(1), List.of("true", "false"))).isPresent();
	}
}
