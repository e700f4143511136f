package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.core.Language;
import org.chushi.internal.ui.OrderItem;
import org.chushi.questions.Fraction;
import org.chushi.questions.Response;
import org.chushi.ui.SecondaryButton;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class SequencePanelTest extends OnPanel {

	@Test
	void altAndAnArrowMoveAStepAndTheWholeOrderIsTold() {
		ask(Samples.ordering(), Response.NONE);
		press(those(OrderItem.class).getFirst(), SWT.ALT, SWT.ARROW_DOWN);
		assertThat(told).containsExactly(Response.keys("B", "A", "C", "D"));
		assertThat(one(SecondaryButton.class).isVisible()).isFalse();
	}

	@Test
	void anOrderThatIsRightAsItIsShownIsSaidToBeSo() {
		ask(Samples.procedure(), Response.NONE);
		assertThat(said(page)).anyMatch(s -> s.startsWith("The cup arrived broken"));
		one(SecondaryButton.class).press();
		assertThat(told).containsExactly(Response.keys("A", "B", "C", "D"));
	}

	@Test
	void anAnswerThatWasGivenIsNotOfferedAgain() {
		ask(Samples.ordering(), Response.keys("D", "C", "B", "A")).clear();
		assertThat(one(SecondaryButton.class).isVisible()).isTrue();
		assertThat(those(OrderItem.class).getFirst().name()).contains("Check order number");
	}

	@Test
	void afterTheEndEachPlaceIsRightOrWrongAndTheRightOrderIsThere() {
		List<String> said = review(Samples.ordering());
		assertThat(said).contains("Right · 1. Calm the customer", "Wrong · 2. Offer a way out", "The right order",
				"2. Check order number and amount");
	}

	@Test
	void stepsThatMayComeInEitherOrderAreBothRight() {
		List<String> said = review(Samples.procedure());
		assertThat(said).contains("Right · 2. Offer a way out", "Right · 3. Check order number and amount");
		assertThat(said).anyMatch(s -> s.startsWith("2. ") && s.contains("either order"));
		assertThat(SequencePanel.wanted(List.of("B", "A=C"))).containsExactly(List.of("B"), List.of("A", "C"), List.of("A", "C"));
	}

	@Test
	void aFullScoreNeedsNoSecondList() {
		var sample = Samples.ordering();
		assertThat(review(sample, sample.reviewed(Response.keys("B", "A", "C", "D"), Fraction.of(4)), Language.ZH))
				.doesNotContain("正确顺序").contains("正确 · 1. 安抚顾客情绪");
	}
}
