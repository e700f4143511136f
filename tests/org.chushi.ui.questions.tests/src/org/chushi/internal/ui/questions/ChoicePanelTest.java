package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.questions.Response;
import org.chushi.ui.ChoiceOption;
import org.chushi.ui.questions.Answering;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class ChoicePanelTest extends OnPanel {

	@Test
	void aLetterOrADigitChoosesAndTheOtherIsTakenBack() {
		Answering answering = ask(Samples.single(), Response.NONE);
		assertThat(answering.key('b')).isTrue();
		assertThat(answering.key('3')).isTrue();
		assertThat(answering.key('7')).isFalse();
		assertThat(told).containsExactly(Response.keys("B"), Response.keys("C"));
	}

	@Test
	void ofSeveralEachIsChosenOrTakenBack() {
		Answering answering = ask(Samples.multiple(), Response.keys("A"));
		answering.key('D');
		answering.key('a');
		assertThat(told).containsExactly(Response.keys("A", "D"), Response.keys("D"));
	}

	@Test
	void theKeysOfTrueAndFalseAreThoseOfTheQuestion() {
		ask(Samples.judged(), Response.NONE);
		press(those(ChoiceOption.class).get(1), 0, ' ');
		assertThat(told).containsExactly(Response.keys("false"));
	}

	@Test
	void arrowsWalkWithoutChoosing() {
		ask(Samples.single(), Response.NONE).focus();
		press(those(ChoiceOption.class).getFirst(), 0, SWT.ARROW_DOWN);
		assertThat(those(ChoiceOption.class).get(1).isFocusControl()).isTrue();
		assertThat(told).isEmpty();
	}

	@Test
	void afterTheEndEachOptionSaysWhatCameOfIt() {
		List<String> said = review(Samples.multiple());
		assertThat(said).anyMatch(s -> s.startsWith("A  ") && s.endsWith("Right")).anyMatch(s -> s.startsWith("B  ") && s.endsWith("Wrong"))
				.anyMatch(s -> s.startsWith("C  ") && s.endsWith("Should be chosen"));
	}
}
