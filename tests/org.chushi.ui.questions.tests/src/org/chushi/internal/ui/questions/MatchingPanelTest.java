package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.chushi.questions.Response;
import org.chushi.ui.ChoiceOption;
import org.chushi.ui.LinkButton;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.testing.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.junit.jupiter.api.Test;

class MatchingPanelTest extends OnPanel {

	private PickerButton left(int index) {
		return those(PickerButton.class).get(index);
	}

	@Test
	void aLetterPicksForTheSideThatHasTheKeyboard() {
		Answering answering = ask(Samples.matching(), Response.NONE);
		answering.focus();
		assertThat(answering.key('c')).isTrue();
		left(1).setFocus();
		assertThat(answering.key('2')).isTrue();
		assertThat(answering.key('z')).isFalse();
		assertThat(told).containsExactly(Response.parts(Map.of("1", "C")), Response.parts(Map.of("1", "C", "2", "B")));
	}

	@Test
	void theKeyboardBeginsWhereNothingIsPicked() {
		ask(Samples.matching(), Response.parts(Map.of("1", "A"))).focus();
		assertThat(left(1).isFocusControl()).isTrue();
	}

	@Test
	void enterOpensTheListAndEnterPicksFromIt() {
		ask(Samples.matching(), Response.NONE).focus();
		press(left(0), 0, SWT.CR);
		List<ChoiceOption> options = those(ChoiceOption.class);
		assertThat(options).hasSize(4);
		assertThat(options.getFirst().isFocusControl()).isTrue();
		press(options.get(1), 0, SWT.CR);
		assertThat(told).containsExactly(Response.parts(Map.of("1", "B")));
		assertThat(those(ChoiceOption.class)).isEmpty();
		assertThat(left(0).isFocusControl()).isTrue();
		assertThat(left(0).name()).isEqualTo("1. One piece is missing: B  Offer the return within seven days");
	}

	@Test
	void escapeShutsTheListWithoutPicking() {
		ask(Samples.matching(), Response.NONE).focus();
		press(left(0), SWT.ALT, SWT.ARROW_DOWN);
		press(those(ChoiceOption.class).get(2), 0, SWT.ESC);
		assertThat(those(ChoiceOption.class)).isEmpty();
		assertThat(told).isEmpty();
		assertThat(left(0).isFocusControl()).isTrue();
	}

	@Test
	void arrowsStepThroughAClosedListAndDeleteTakesBack() {
		ask(Samples.matching(), Response.NONE).focus();
		press(left(0), 0, SWT.ARROW_DOWN);
		press(left(0), 0, SWT.ARROW_DOWN);
		press(left(0), 0, SWT.ARROW_UP);
		press(left(0), 0, SWT.ARROW_UP);
		press(left(0), 0, SWT.DEL);
		assertThat(told).containsExactly(Response.parts(Map.of("1", "A")), Response.parts(Map.of("1", "B")), Response.parts(Map.of("1", "A")),
				Response.NONE);
	}

	@Test
	void oneListIsOpenAtATime() {
		ask(Samples.matching(), Response.NONE);
		left(0).press();
		left(2).press();
		settle();
		assertThat(those(ChoiceOption.class)).hasSize(4);
		assertThat(Voice.is(left(0), ACC.STATE_COLLAPSED)).isTrue();
		assertThat(Voice.is(left(2), ACC.STATE_EXPANDED)).isTrue();
	}

	@Test
	void whatWasPickedIsTakenBackInTheListToo() {
		ask(Samples.matching(), Response.parts(Map.of("1", "A", "2", "B")));
		left(0).press();
		assertThat(one(LinkButton.class).name()).isEqualTo("Take this choice back");
		one(LinkButton.class).press();
		settle();
		assertThat(told).containsExactly(Response.parts(Map.of("2", "B")));
	}

	@Test
	void thePagesKeyToTakeBackMeansThePartThatHasTheKeyboard() {
		Answering answering = ask(Samples.matching(), Response.parts(Map.of("1", "A", "2", "B")));
		left(2).setFocus();
		assertThat(answering.key(SWT.DEL)).isFalse();
		left(1).setFocus();
		assertThat(answering.key(SWT.DEL)).isTrue();
		assertThat(told).containsExactly(Response.parts(Map.of("1", "A")));
	}

	@Test
	void pickingTheSameAgainIsNoChange() {
		Answering answering = ask(Samples.matching(), Response.parts(Map.of("1", "A")));
		left(0).setFocus();
		answering.key('a');
		assertThat(told).isEmpty();
	}

	@Test
	void afterTheEndEachPairIsRightWrongOrOpenAndWhatItShouldBe() {
		assertThat(review(Samples.matching())).containsExactly("Right · One piece is missing → Send it after and say when",
				"Wrong · The size does not fit → Ask the customer to wait", "Should be · Offer the return within seven days",
				"Not answered · No tracking news for three days", "Should be · Ask the carrier, then write back yourself");
	}
}
