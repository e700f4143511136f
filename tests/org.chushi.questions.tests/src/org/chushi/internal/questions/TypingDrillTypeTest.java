package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.random;

import java.util.List;
import java.util.Map;

import org.chushi.model.Question;
import org.chushi.model.TypingDrill;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class TypingDrillTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new TypingDrillType();
	}

	@Override
	Question question() {
		return TypeSamples.drill(0);
	}

	@Override
	Question broken() {
		TypingDrill question = TypeSamples.drill(0);
		question.setCharactersPerMinute(0);
		return question;
	}

	private static final String TEXT = "您好，请问有什么可以帮您？";

	@Override
	boolean hasKey() {
		return false;
	}

	private static Response typed(String text, long millis) {
		return Response.parts(Map.of("text", text, "millis", String.valueOf(millis)));
	}

	private Fraction timed(String text, long millis) {
		return score(type().item(TypeSamples.drill(30), random(1)), typed(text, millis));
	}

	@Test
	void speedCountsUpToTheOneWanted() {
		assertThat(score(item(1), typed(TEXT, 13_000))).isEqualTo(Fraction.ONE);
		assertThat(score(item(1), typed(TEXT, 26_000))).isEqualTo(Fraction.of(1, 2));
		assertThat(score(item(1), typed(TEXT, 3_000))).isEqualTo(Fraction.ONE);
	}

	@Test
	void belowTheAccuracyWantedSpeedIsWorthNothing() {
		assertThat(score(item(1), typed("您好，请问有什么可以帮你？", 13_000))).isEqualTo(Fraction.of(12, 13));
		assertThat(score(item(1), typed("你好，请问有什么可以帮你？", 13_000))).isEqualTo(Fraction.ZERO);
		assertThat(score(item(1), typed("您好", 1_000))).isEqualTo(Fraction.ZERO);
	}

	@Test
	void whatWasNotReachedInTimeIsNoErrorButNoSpeedEither() {
		assertThat(timed(TEXT, 13_000)).isEqualTo(Fraction.ONE);
		assertThat(timed("您好，请问", 30_000)).isEqualTo(Fraction.of(1, 6));
		assertThat(timed("您好，请问", 10)).isEqualTo(Fraction.of(1, 6));
		Item item = type().item(TypeSamples.drill(30), random(1));
		assertThat(type().wrong(item, typed(TEXT, 36_000))).isPresent();
	}

	@Test
	void eitherLanguageOfTheTextMayBeTyped() {
		assertThat(score(item(1), typed("Hello, how can I help you?", 26_000))).isEqualTo(Fraction.ONE);
	}

	@Test
	void charactersAreCountedAsPeopleSeeThem() {
		assertThat(Typing.of("👩‍👩‍👧é", "👩‍👩‍👧e\u0301", false).accuracy()).isEqualTo(Fraction.ONE);
		assertThat(Typing.of("👩‍👩‍👧好", "👩‍👩‍👦好", false).accuracy()).isEqualTo(Fraction.of(1, 2));
		assertThat(Typing.of("kitten", "sitting", false)).isEqualTo(new Typing(3, 7, true));
		assertThat(Typing.of("", "", false).accuracy()).isEqualTo(Fraction.ONE);
		assertThat(Typing.of("一行\n二行", "一行二行", false).distance()).isZero();
	}

	@Test
	void timeAndTextAreBothNeeded() {
		for (Map<String, String> parts : List.of(Map.of("text", "x"), Map.of("text", "x", "millis", "0"),
				Map.of("text", "x", "millis", "-4"), Map.of("millis", "9"), Map.of("text", "x", "millis", "9", "more", "y"))) {
			assertThat(type().wrong(item(1), Response.parts(parts))).isPresent();
		}
		assertThat(type().read(item(1), "13000 " + TEXT).value()).isEqualTo(typed(TEXT, 13_000));
	}
}
