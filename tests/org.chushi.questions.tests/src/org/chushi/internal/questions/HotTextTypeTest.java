package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.random;

import java.util.List;

import org.chushi.model.HotText;
import org.chushi.model.Question;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class HotTextTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new HotTextType();
	}

	@Override
	Question question() {
		return TypeSamples.hotText();
	}

	@Override
	Question broken() {
		HotText question = TypeSamples.hotText();
		question.getPassage().setZh("[[a]]，[[b:自己看]]，[[c:谢谢]]");
		return question;
	}

	@Test
	void placesArePickedAsChoicesAre() {
		Item item = item(1);
		assertThat(score(item, List.of("a"))).isEqualTo(Fraction.of(1, 2));
		assertThat(score(item, List.of("a", "c"))).isEqualTo(Fraction.ZERO);
		assertThat(type().told(item).zh()).isEqualTo("a 不知道; b 自己看");
	}

	@Test
	void noMoreCanBePickedThanMayBe() {
		HotText question = TypeSamples.hotText();
		question.setPicks(2);
		Item item = type().item(question, random(1));
		assertThat(wrong(item, List.of("a", "b", "c"))).isPresent();
		assertThat(wrong(item, List.of("a", "b"))).isEmpty();
		question.setPicks(-1);
		assertThat(type().check(question, "")).hasSize(1);
	}

	@Test
	void whereOneIsPickedEachRightPlaceIsAccepted() {
		HotText question = TypeSamples.hotText();
		question.setPicks(1);
		Item item = type().item(question, random(1));
		assertThat(score(item, List.of("a"))).isEqualTo(Fraction.ONE);
		assertThat(score(item, List.of("b"))).isEqualTo(Fraction.ONE);
		assertThat(score(item, List.of("c"))).isEqualTo(Fraction.ZERO);
	}

	@Test
	void aLanguageThatIsAbsentHasNoMarksToLack() {
		HotText question = TypeSamples.hotText();
		question.getPassage().setZh(null);
		assertThat(type().check(question, "")).isEmpty();
		question.getPassage().setEn("nothing marked");
		assertThat(type().check(question, "")).as("told once").hasSize(1);
	}
}
