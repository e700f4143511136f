package org.chushi.internal.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.LessonLine;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.junit.jupiter.api.Test;

class StepWordTest {

	private static String word(State state, boolean optional, int done, LessonLine... lessons) {
		return StepWord.of(new StepState("s", Kind.COURSE, "t", Bilingual.same("s"), Bilingual.same(""), 1, optional, state, done,
				3, List.of(lessons), List.of(), state == State.LATER)).words().text().zh();
	}

	@Test
	void aStepIsUnderWayOnlyWhenSomethingOfItIsDone() {
		assertThat(word(State.NOW, false, 0)).isEqualTo("未开始");
		assertThat(word(State.NOW, false, 1)).isEqualTo("进行中");
		assertThat(word(State.NOW, false, 0, new LessonLine("l", "L", Bilingual.same("l"), 8, false, 30))).isEqualTo("进行中");
	}

	@Test
	void whatNeedNotBeDoneSaysSo() {
		assertThat(word(State.NOW, true, 0)).isEqualTo("选做");
		assertThat(word(State.DONE, true, 3)).isEqualTo("已完成");
	}

	@Test
	void whatIsHandedInWaitsAndWhatIsBehindAGateIsShut() {
		assertThat(word(State.LATER, false, 0)).isEqualTo("待确认");
		assertThat(word(State.SHUT, false, 0)).isEqualTo("未开放");
	}
}
