package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.random;

import java.util.List;

import org.chushi.model.Credit;
import org.chushi.model.PickReply;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class PickReplyTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new PickReplyType();
	}

	@Override
	Question question() {
		return TypeSamples.pickReply();
	}

	@Override
	Question broken() {
		PickReply question = TypeSamples.pickReply();
		question.getChoices().getFirst().setFeedback(null);
		return question;
	}

	@Test
	void theChatGoesWithTheRepliesAndTheirEffectsDoNot() {
		Bodies.Replies body = item(1).body().as(Bodies.Replies.class);
		assertThat(body.chat()).hasSize(4);
		assertThat(body.choices()).hasSize(4);
		assertThat(item(1).body().json()).doesNotContain("about ");
		assertThat(type().remarks(item(1), Response.keys("A"))).hasSize(1);
	}

	@Test
	void aReplyThatDoesHarmCanCostPoints() {
		PickReply question = TypeSamples.pickReply();
		question.setCredit(Credit.WEIGHTED);
		question.setFixedOrder(true);
		List<String> weights = List.of("-50", "100", "66.66667", "0");
		for (int i = 0; i < 4; i++) {
			question.getChoices().get(i).setWeight(weights.get(i));
		}
		assertThat(type().check(question, "")).isEmpty();
		Item item = type().item(question, random(1));
		assertThat(score(item, List.of("A"))).isEqualTo(Fraction.of(-1, 2));
		assertThat(score(item, List.of("C"))).isEqualTo(Fraction.of(2, 3));
		assertThat(type().right(item)).contains(Response.keys("B"));
		question.getChoices().get(1).setWeight("90");
		assertThat(type().check(question, "")).hasSize(1);
	}

	@Test
	void withoutAChatThereIsNothingToReplyTo() {
		PickReply question = TypeSamples.pickReply();
		question.getChat().clear();
		assertThat(type().check(question, "")).hasSize(1);
	}
}
