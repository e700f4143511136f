package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.chushi.core.Language;
import org.chushi.model.UnitUse;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Response;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.Paragraph;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.testing.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short answers, numbers and gaps. */
class TypedPanelsTest extends OnPanel {

	@Test
	void whatIsTypedIsToldWhenTheKeyboardGoesElsewhere() {
		ask(Samples.shortAnswer(), Response.NONE).focus();
		type(one(TypeIn.class), "签收");
		type(one(TypeIn.class), "次日");
		assertThat(told).isEmpty();
		one(TypeIn.class).control().notifyListeners(SWT.FocusOut, new Event());
		assertThat(told).containsExactly(Response.text("签收次日"));
	}

	@Test
	void whatIsTypedIsToldWhenItIsAskedForAndOnceOnly() {
		Answering answering = ask(Samples.shortAnswer(), Response.NONE);
		type(one(TypeIn.class), "the day after");
		answering.flush();
		answering.flush();
		assertThat(told).containsExactly(Response.text("the day after"));
	}

	@Test
	void whatIsTypedWhenTheTimeEndsIsToldBeforeItIsShut() {
		Answering answering = ask(Samples.shortAnswer(), Response.NONE);
		type(one(TypeIn.class), "x");
		answering.shut();
		assertThat(told).containsExactly(Response.text("x"));
		assertThat(one(TypeIn.class).control().getEditable()).isFalse();
	}

	@Test
	void nothingLongerThanAllowedCanBeTyped() {
		ask(Samples.shortAnswer(), new Bodies.Line(4), Response.NONE);
		type(one(TypeIn.class), "abcdefg");
		assertThat(one(TypeIn.class).text()).isEqualTo("abcd");
	}

	@Test
	void anAnswerThatIsNotRightIsShownWithTheRightOneAndWhatIsSaidToIt() {
		assertThat(review(Samples.shortAnswer())).containsExactly("Partly right · 下单那天", "Right answer", "the day after delivery",
				"Note · The day of the order is not the first day.");
		page.dispose();
		var sample = Samples.shortAnswer();
		assertThat(review(sample, sample.reviewed(sample.response(), Fraction.of(4)), Language.EN)).doesNotContain("Right answer");
	}

	@Test
	void aNumberAndItsUnitAreOneAnswerAndComeApartAgain() {
		Answering answering = ask(Samples.numeric(), Response.NONE);
		type(one(TypeIn.class), "3.5");
		one(PickerButton.class).setFocus();
		answering.key('a');
		assertThat(told).endsWith(Response.text("3.5 kg"));
		page.dispose();
		ask(Samples.numeric(), Response.text("3.5 kg"));
		assertThat(one(TypeIn.class).text()).isEqualTo("3.5");
		assertThat(one(PickerButton.class).name()).endsWith("A  kg");
	}

	@Test
	void aUnitTypedBehindTheNumberStaysAsItWasTyped() {
		ask(Samples.numeric(), Response.text("3.5kg"));
		assertThat(one(TypeIn.class).text()).isEqualTo("3.5kg");
	}

	@Test
	void whatIsNoNumberIsNotToldAndSaysSo() {
		Answering answering = ask(Samples.numeric(), Response.NONE);
		type(one(TypeIn.class), "about");
		answering.flush();
		assertThat(told).isEmpty();
		assertThat(shown().filter(c -> c instanceof Paragraph p && p.text().contains("no number"))).hasSize(1);
		one(TypeIn.class).control().setText("7");
		answering.flush();
		assertThat(told).containsExactly(Response.text("7"));
		assertThat(shown().filter(c -> c instanceof Paragraph p && p.text().contains("no number"))).isEmpty();
	}

	@Test
	void aNumberThatWasTypedOverIsNoLongerTheAnswer() {
		Answering answering = ask(Samples.numeric(), Response.text("7"));
		one(TypeIn.class).control().setText("about");
		answering.flush();
		assertThat(told).endsWith(Response.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3", "-3.5", "１２．５", "1,000", "2e3 kg", ".5", "−4", "12元" })
	void numbersAsPeopleTypeThemAreNumbers(String typed) {
		assertThat(NumericPanel.isNumber(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "-", "kg 3", "三", "." })
	void otherWordsAreNone(String typed) {
		assertThat(NumericPanel.isNumber(typed)).isFalse();
	}

	@Test
	void withoutUnitsThereIsNoneToPick() {
		ask(Samples.numeric(), new Bodies.Number(UnitUse.NONE, List.of()), Response.NONE);
		assertThat(those(PickerButton.class)).isEmpty();
	}

	@Test
	void gapsOfAllKindsMakeOneAnswer() {
		Answering answering = ask(Samples.gaps(), Response.NONE);
		List<TypeIn> fields = those(TypeIn.class);
		type(fields.get(0), " sorry ");
		type(fields.get(1), "24");
		one(PickerButton.class).setFocus();
		answering.key('b');
		answering.flush();
		assertThat(told.getLast()).isEqualTo(Response.parts(Map.of("g1", "sorry", "g2", "24", "g3", "B")));
	}

	@Test
	void aGapThatIsEmptiedIsNoPartOfTheAnswer() {
		Answering answering = ask(Samples.gaps(), Response.parts(Map.of("g1", "x", "g3", "A")));
		those(TypeIn.class).getFirst().control().setText("");
		answering.flush();
		assertThat(told).containsExactly(Response.parts(Map.of("g3", "A")));
	}

	@Test
	void eachGapSaysWhichItIsAndTheTextIsReadWithThem() {
		ask(Samples.gaps(), Response.NONE);
		assertThat(Voice.name(those(TypeIn.class).get(1).control())).isEqualTo("Gap 2 of 3");
		assertThat(one(Flow.class).name()).isEqualTo(
				"I am very Gap 1 of 3 for the trouble. Your order leaves within Gap 2 of 3 hours from Gap 3 of 3, so please do not worry.");
	}

	@Test
	void aFieldGrowsWithItsWordsAndTheTextFlowsAroundIt() {
		ask(Samples.gaps(), Response.NONE);
		TypeIn field = those(TypeIn.class).getFirst();
		int width = field.getSize().x;
		type(field, "terribly, terribly sorry, and I mean it");
		settle();
		assertThat(field.getSize().x).isGreaterThan(width);
		assertThat(field.getBounds().x + field.getSize().x).isLessThanOrEqualTo(one(Flow.class).getSize().x);
	}

	@Test
	void theListOfAGapOpensBelowItsLineWithinTheText() {
		ask(Samples.gaps(), Response.NONE);
		int closed = one(Flow.class).getSize().y;
		one(PickerButton.class).press();
		settle();
		Flow flow = one(Flow.class);
		assertThat(flow.getSize().y).isGreaterThan(closed);
		assertThat(those(ChoiceGroup.class).getFirst().getParent().getBounds().y)
				.isGreaterThanOrEqualTo(one(PickerButton.class).getBounds().y + one(PickerButton.class).getSize().y);
	}

	@Test
	void afterTheEndEachGapSaysHowItStandsByAskingTheTypeForItAlone() {
		assertThat(review(Samples.gaps())).contains("I am very 1: 抱歉 [Right] for the trouble. Your order leaves within 2: 48 [Wrong]"
				+ " hours from 3: (left open) [Not answered], so please do not worry.", "Right answer");
	}
}
