package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.assessment.Fraction;
import org.chushi.assessment.QuestionType;
import org.chushi.model.Question;
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
		assertThat(item(1).key()).containsExactly("false");
		assertThat(type().item(Content.trueFalse("Q", true), random(1)).key()).containsExactly("true");
		assertThat(type().score(item(1), List.of("true"))).isEqualTo(Fraction.ZERO);
	}

	@Test
	void bothAtOnceIsNoAnswer() {
		assertThat(type().wrong(item(1), List.of("true", "false"))).isPresent();
	}
}
