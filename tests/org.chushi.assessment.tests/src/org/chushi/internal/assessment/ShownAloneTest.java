package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.internal.questions.MultipleChoiceType;
import org.chushi.model.Credit;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.testing.Content;
import org.junit.jupiter.api.Test;

/** Questions that are asked and reviewed on no paper. */
final class ShownAloneTest {

	private final QuestionType type = new MultipleChoiceType();
	private final Item item = type.item(Content.multiple("M", Credit.PARTIAL, "AB"), PaperDrawing.generator(3));

	@Test
	void aQuestionIsAskedWithoutItsKey() {
		ExamQuestion asked = ExamQuestion.asked(item);
		assertThat(asked.answered()).isFalse();
		assertThat(asked.choices()).isEqualTo(item.choices());
		assertThat(asked.toString()).doesNotContain(item.explanation().en()).doesNotContain(item.marking().json());
	}

	@Test
	void afterwardsItIsReviewedWithWhatTheAnswerEarnedOfOnePoint() {
		Response right = type.right(item).orElseThrow();
		ReviewedQuestion full = ReviewedQuestion.of(type, item, right);
		assertThat(full.score().full()).isTrue();
		assertThat(full.score().maximum()).isEqualTo(1);
		assertThat(full.choices()).allMatch(c -> c.right() == c.chosen());
		assertThat(full.told()).isEqualTo(type.told(item));
		ReviewedQuestion none = ReviewedQuestion.of(type, item, Response.NONE);
		assertThat(none.score().points()).isEqualTo(Fraction.ZERO);
		assertThat(none.explanation()).isEqualTo(item.explanation());
	}
}
