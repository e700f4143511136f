package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.options;
import static org.chushi.questions.testing.TestTypes.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.chushi.model.ProcedureOrdering;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class ProcedureTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new ProcedureType();
	}

	@Override
	Question question() {
		return TypeSamples.procedure();
	}

	@Override
	Question broken() {
		ProcedureOrdering question = TypeSamples.procedure();
		question.getItems().get(3).setRank(1);
		return question;
	}

	private static List<String> inOrder(Item item, String sources) {
		List<String> keys = new ArrayList<>();
		for (String source : sources.split("")) {
			keys.add(options(item).stream().filter(k -> sources(item, List.of(k)).contains(source)).findFirst().orElseThrow());
		}
		return keys;
	}

	@Test
	void stepsOfTheSameRankMayBeDoneInAnyOrder() {
		Item item = item(1);
		assertThat(score(item, inOrder(item, "ABCD"))).isEqualTo(Fraction.ONE);
		assertThat(score(item, inOrder(item, "ACBD"))).isEqualTo(Fraction.ONE);
		assertThat(score(item, inOrder(item, "BACD"))).isEqualTo(Fraction.of(3, 5));
		assertThat(score(item, inOrder(item, "DCBA"))).isEqualTo(Fraction.ZERO);
	}

	@Test
	void theSituationIsTold() {
		assertThat(item(1).body().as(Bodies.Procedure.class).situation().en()).isEqualTo("a parcel was stolen");
	}

	@Test
	void whatMayStandInAnyOrderAltogetherIsNoOrdering() {
		ProcedureOrdering question = TypeSamples.procedure();
		question.getItems().forEach(i -> i.setRank(1));
		assertThat(type().check(question, "")).hasSize(1);
	}

	@Test
	void aKeyMayBindStepsTogether() {
		Item item = item(1);
		List<String> shown = new ArrayList<>(options(item));
		Item other = item.keyed(type().key(item, List.of("A=B", "C=D")).value());
		assertThat(type().wrongKey(item, other.key())).isEmpty();
		Collections.swap(shown, 0, 1);
		assertThat(score(other, shown)).isEqualTo(Fraction.ONE);
		assertThat(type().wrongKey(item, type().key(item, List.of("A=B=C=D")).value())).isPresent();
		assertThat(type().wrongKey(item, type().key(item, List.of("A=B", "C")).value())).isPresent();
	}
}
