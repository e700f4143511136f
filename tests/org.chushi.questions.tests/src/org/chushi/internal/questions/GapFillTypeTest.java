package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.model.GapFill;
import org.chushi.model.ListGap;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class GapFillTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new GapFillType();
	}

	@Override
	Question question() {
		return TypeSamples.gapFill();
	}

	@Override
	Question broken() {
		GapFill question = TypeSamples.gapFill();
		question.getPassage().setEn("Reply within [[g1]].");
		return question;
	}

	private static Response with(QuestionType type, Item item, String gap, String words) {
		Map<String, String> parts = new HashMap<>(type.right(item).orElseThrow().parts());
		parts.put(gap, words);
		return Response.parts(parts);
	}

	@Test
	void everyGapEarnsItsShare() {
		Item item = item(1);
		assertThat(score(item, with(type(), item, "g1", ""))).isEqualTo(Fraction.of(3, 4));
		assertThat(score(item, with(type(), item, "g3", "1"))).isEqualTo(Fraction.of(1, 2));
		assertThat(score(item, with(type(), item, "g1", "30秒"))).isEqualTo(Fraction.of(7, 8));
		assertThat(score(item, Response.parts(Map.of("g3", "152")))).isEqualTo(Fraction.of(1, 2));
	}

	@Test
	void nothingOfTheKeyIsShown() {
		assertThat(item(1).body().json()).doesNotContain("三十秒").doesNotContain("150").doesNotContain("about");
		assertThat(item(1).body().as(Bodies.Gaps.class).gaps()).extracting(Bodies.Field::filling)
				.containsExactly(Bodies.Filling.WORDS, Bodies.Filling.LIST, Bodies.Filling.NUMBER);
	}

	@Test
	void aGapTakesWhatItIsMadeFor() {
		Item item = item(1);
		assertThat(type().wrong(item, with(type(), item, "g2", "Z"))).isPresent();
		assertThat(type().wrong(item, with(type(), item, "g3", "many"))).isPresent();
		assertThat(type().wrong(item, with(type(), item, "g9", "x"))).isPresent();
		assertThat(type().canonical(item, with(type(), item, "g1", "  ")).parts()).doesNotContainKey("g1");
	}

	@Test
	void aGapWithoutARightAnswerIsAnError() {
		GapFill question = TypeSamples.gapFill();
		((ListGap) question.getGaps().get(1)).getChoices().forEach(c -> c.setCorrect(false));
		assertThat(type().check(question, "")).hasSize(1);
		GapFill twice = TypeSamples.gapFill();
		twice.getPassage().setZh("[[g1]][[g1]][[g2]][[g3]]");
		assertThat(type().check(twice, "")).hasSize(1);
	}

	@Test
	void aCorrectionOfOneGapLeavesTheOthers() {
		Item item = item(1);
		Item other = item.keyed(type().key(item, List.of("g1=半分钟|三十秒", "g3=90±1")).value());
		assertThat(type().wrongKey(item, other.key())).isEmpty();
		assertThat(score(other, Response.parts(Map.of("g1", "半分钟", "g3", "91")))).isEqualTo(Fraction.of(3, 4));
		assertThat(type().remarks(item, type().right(item).orElseThrow())).hasSize(2);
	}

	@Test
	void wordsWithSemicolonsCanBeTyped() {
		assertThat(type().read(item(1), "g1=a\\;b; g2=A").value()).isEqualTo(Response.parts(Map.of("g1", "a;b", "g2", "A")));
	}

	@Test
	void aLanguageThatIsAbsentHasNoMarksToLack() {
		for (String absent : new String[] { null, "", " " }) {
			GapFill question = TypeSamples.gapFill();
			question.getPassage().setEn(absent);
			assertThat(type().check(question, "")).isEmpty();
			question.getPassage().setZh("[[g1]]");
			assertThat(type().check(question, "")).as("told once").hasSize(1);
			question.getPassage().setZh(absent);
			assertThat(type().check(question, "")).as("no passage at all").hasSize(1);
		}
	}
}
