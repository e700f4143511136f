package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.Judged;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class ForeignTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new ForeignType();
	}

	@Override
	Question question() {
		return TypeSamples.foreign();
	}

	@Override
	Question broken() {
		ForeignQuestion question = TypeSamples.foreign();
		question.setSource(null);
		return question;
	}

	@Override
	boolean byPeople() {
		return true;
	}

	@Test
	void itIsKeptWholeReportedAndNeverAsked() {
		assertThat(type().asked()).isFalse();
		assertThat(item(1).body().as(Bodies.Foreign.class).source()).isEqualTo("<graphicGapMatchInteraction/>");
		assertThat(type().check(question(), "x")).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
		assertThat(type().judge(item(1), Response.keys("A"))).isEqualTo(Judged.NOTHING);
		assertThat(type().wrong(item(1), Response.keys("A"))).isPresent();
	}
}
