package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.assessment.Response;
import org.junit.jupiter.api.Test;

class SheetTest {

	@Test
	void anExamGoesOnAtTheFirstOpenQuestion() {
		assertThat(new Sheet(Samples.exam(4, 0, 1, 3)).start()).isEqualTo(2);
		assertThat(new Sheet(Samples.exam(2, 0, 1)).start()).isZero();
	}

	@Test
	void openQuestionsAreNamedByTheirNumbers() {
		assertThat(new Sheet(Samples.exam(4, 1)).open()).containsExactly(1, 3, 4);
	}

	@Test
	void anAnswerCanBeGivenAndTakenBack() {
		Sheet sheet = new Sheet(Samples.exam(2));

		sheet.apply(new Change.Answer("q1", Response.keys("C")));
		assertThat(sheet.response(1).keys()).containsExactly("C");
		assertThat(sheet.open()).containsExactly(1);

		sheet.apply(new Change.Answer("q1", Response.NONE));
		assertThat(sheet.answered(1)).isFalse();
	}

	@Test
	void aFlagCanBeSetAndTakenAway() {
		Sheet sheet = new Sheet(Samples.exam(3));

		sheet.apply(new Change.Flag("q2", true));
		assertThat(sheet.marked()).containsExactly(3);

		sheet.apply(new Change.Flag("q2", false));
		assertThat(sheet.marked()).isEmpty();
	}
}
