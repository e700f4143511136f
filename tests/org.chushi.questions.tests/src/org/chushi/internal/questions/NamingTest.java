package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.model.Credit;
import org.chushi.model.Question;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.QuestionType;
import org.chushi.questions.TypeData;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One key in the words of the content is the same key in every attempt, whatever the letters on the screen. */
final class NamingTest {

	static Stream<Arguments> keys() {
		return Stream.of(Arguments.of(Content.single("Q"), List.of("B")),
				Arguments.of(Content.multiple("Q", Credit.PARTIAL, "ACD"), List.of("A", "C", "D")),
				Arguments.of(Content.trueFalse("Q", true), List.of("true")),
				Arguments.of(Content.ordering("Q", Credit.PARTIAL, 4), List.of("A", "B", "C", "D")),
				Arguments.of(TypeSamples.procedure(), List.of("A", "B=C", "D")),
				Arguments.of(TypeSamples.matching(Credit.PARTIAL), List.of("one=one", "two=two", "three=three")),
				Arguments.of(TypeSamples.gapFill(), List.of("g1=三十秒", "g2=A", "g3=150±5")),
				Arguments.of(TypeSamples.hotText(), List.of("a", "b")),
				Arguments.of(TypeSamples.pickReply(), List.of("B")),
				Arguments.of(TypeSamples.spotViolation(Credit.PARTIAL), List.of("m2=r1", "m3=r1|r2")),
				Arguments.of(TypeSamples.shortAnswer(), List.of("七天无理由退货")));
	}

	@ParameterizedTest
	@MethodSource("keys")
	void theKeyOfTheContentEarnsEverythingInEveryOrder(Question question, List<String> words) {
		QuestionType type = TestTypes.ALL.of(question.eClass()).orElseThrow();
		for (long seed = 0; seed < 30; seed++) {
			Item item = type.item(question, TestTypes.random(seed));
			TypeData key = type.key(item, type.shown(item, words).value()).value();
			assertThat(type.wrongKey(item, key)).isEmpty();
			assertThat(type.judge(item.keyed(key), type.right(item).orElseThrow())).isEqualTo(Judged.FULL);
		}
	}
}
