package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.random;

import java.util.List;
import java.util.Map;

import org.chushi.model.Credit;
import org.chushi.model.Question;
import org.chushi.model.SpotViolation;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class SpotViolationTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new SpotViolationType();
	}

	@Override
	Question question() {
		return TypeSamples.spotViolation(Credit.PARTIAL);
	}

	@Override
	Question broken() {
		SpotViolation question = TypeSamples.spotViolation(Credit.PARTIAL);
		question.getViolations().getFirst().setMessage("m9");
		return question;
	}

	@Test
	void aViolationFoundEarnsHalfItsRuleTheOtherHalfAndBlameWithoutCauseCosts() {
		Item item = item(1);
		assertThat(score(item, Response.parts(Map.of("m2", "r1")))).isEqualTo(Fraction.of(1, 2));
		assertThat(score(item, Response.parts(Map.of("m2", "r3")))).isEqualTo(Fraction.of(1, 4));
		assertThat(score(item, Response.parts(Map.of("m2", "r1", "m4", "r1")))).isEqualTo(Fraction.of(1, 4));
		assertThat(score(item, Response.parts(Map.of("m1", "r1", "m4", "r1")))).isEqualTo(Fraction.ZERO);
		assertThat(score(item, Response.parts(Map.of("m2", "")))).isEqualTo(Fraction.of(1, 4));
	}

	@Test
	void whereSeveralRulesAreBrokenEachIsAccepted() {
		for (String rule : List.of("r1", "r2")) {
			assertThat(score(item(1), Response.parts(Map.of("m2", "r1", "m3", rule)))).isEqualTo(Fraction.ONE);
		}
	}

	@Test
	void allOrNothingForgivesNothing() {
		Item item = type().item(TypeSamples.spotViolation(Credit.ALL_OR_NOTHING), random(1));
		assertThat(score(item, Response.parts(Map.of("m2", "r1", "m3", "r2")))).isEqualTo(Fraction.ONE);
		assertThat(score(item, Response.parts(Map.of("m2", "r1")))).isEqualTo(Fraction.ZERO);
		assertThat(score(item, Response.parts(Map.of("m2", "r1", "m3", "r2", "m4", "r1")))).isEqualTo(Fraction.ZERO);
	}

	@Test
	void aCorrectionMayNameSeveralRules() {
		Item item = item(1);
		Item other = item.keyed(type().key(item, List.of("m4=r2|r3")).value());
		assertThat(type().wrongKey(item, other.key())).isEmpty();
		assertThat(score(other, Response.parts(Map.of("m4", "r3")))).isEqualTo(Fraction.ONE);
		assertThat(type().wrongKey(item, type().key(item, List.of("m4=r9")).value())).isPresent();
		assertThat(type().remarks(item, Response.NONE)).hasSize(2);
	}
}
