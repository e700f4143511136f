package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.questions.Response;
import org.junit.jupiter.api.Test;

class HandInTest {

	@Test
	void openQuestionsAreNamed() {
		assertThat(HandIn.text(new Sheet(Samples.exam(4, 1))).zh()).contains("第 1、3、4 题");
		assertThat(HandIn.text(new Sheet(Samples.exam(4, 1))).en()).contains("1, 3, 4");
	}

	@Test
	void flaggedQuestionsAreNamedWhenAllAreAnswered() {
		Sheet sheet = new Sheet(Samples.exam(3, 0, 1, 2));
		sheet.apply(new Change.Flag("q1", true));

		assertThat(HandIn.text(sheet).zh()).contains("标记").contains("第 2 题");
	}

	@Test
	void openQuestionsMatterMoreThanFlags() {
		Sheet sheet = new Sheet(Samples.exam(2));
		sheet.apply(new Change.Answer("q0", Response.keys("A")));
		sheet.apply(new Change.Flag("q0", true));

		assertThat(HandIn.text(sheet).zh()).contains("没答").contains("第 2 题");
	}

	@Test
	void aFullSheetIsHandedInWithoutWorry() {
		assertThat(HandIn.text(new Sheet(Samples.exam(2, 0, 1))).en()).startsWith("All 2");
	}
}
