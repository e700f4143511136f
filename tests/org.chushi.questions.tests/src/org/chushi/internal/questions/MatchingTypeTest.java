package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.random;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.model.Credit;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class MatchingTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new MatchingType();
	}

	@Override
	Question question() {
		return TypeSamples.matching(Credit.PARTIAL);
	}

	@Override
	Question broken() {
		MatchingQuestion question = TypeSamples.matching(Credit.PARTIAL);
		question.getPairs().get(1).setLeft(Content.text("left one"));
		return question;
	}

	private static Map<String, String> right(Item item) {
		return new HashMap<>(item.key().map());
	}

	@Test
	void eachPairEarnsItsShare() {
		Item item = item(1);
		Map<String, String> two = right(item);
		two.remove("3");
		assertThat(score(item, Response.parts(two))).isEqualTo(Fraction.of(2, 3));
		Item strict = type().item(TypeSamples.matching(Credit.ALL_OR_NOTHING), random(1));
		Map<String, String> most = right(strict);
		most.remove("3");
		assertThat(score(strict, Response.parts(most))).isEqualTo(Fraction.ZERO);
	}

	@Test
	void rightSidesThatSayTheSameAreOne() {
		MatchingQuestion question = TypeSamples.matching(Credit.PARTIAL);
		question.getPairs().get(2).setRight(Content.text("right one"));
		Item item = type().item(question, random(1));
		assertThat(item.body().as(Bodies.Matching.class).rights()).hasSize(3);
		assertThat(new java.util.HashSet<>(item.key().map().values())).hasSize(2);
	}

	@Test
	void sidesThatAreNotThereAreNoAnswer() {
		assertThat(type().wrong(item(1), Response.parts(Map.of("9", "A")))).isPresent();
		assertThat(type().wrong(item(1), Response.parts(Map.of("1", "Z")))).isPresent();
		assertThat(type().wrong(item(1), Response.keys("A"))).isPresent();
	}

	@Test
	void anAnswerIsTypedAsPairs() {
		assertThat(type().read(item(1), "1=A, 2=B 3=C").value()).isEqualTo(Response.parts(Map.of("1", "A", "2", "B", "3", "C")));
		assertThat(type().read(item(1), "A B C").isDone()).isFalse();
	}

	@Test
	void aKeyNamesEveryLeftSide() {
		assertThat(type().wrongKey(item(1), type().key(item(1), List.of("1=A", "2=B")).value())).isPresent();
		assertThat(type().wrongKey(item(1), type().key(item(1), List.of("1=A", "2=B", "3=B")).value())).isEmpty();
	}
}
