package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.stream.Stream;

import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.ChoiceOption;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrialPaneTest {

	private final Desktop desktop = new Desktop();
	private TrialPane pane;

	@AfterEach
	void close() {
		desktop.close();
	}

	private void show(Question question) {
		pane = new TrialPane(desktop.fresh(), desktop.look(), House.TYPES, House.panels(), () -> pane.show(question, false));
		pane.show(question, true);
		desktop.open();
	}

	static Stream<Question> asked() {
		return Samples.all().stream().filter(q -> !q.getCode().equals("F-1"));
	}

	@ParameterizedTest
	@MethodSource("asked")
	void everyTypeIsAskedJudgedAndAskedAgain(Question question) {
		show(question);
		desktop.press("Judge it");
		assertThat(desktop.words()).contains("Not answered").contains("Calm first, then solve.");
		desktop.press("Try again");
		assertThat(desktop.words()).contains("Judge it");
	}

	@ParameterizedTest
	@MethodSource("asked")
	void whatIsRightIsShownWhereTheProgramKnowsIt(Question question) {
		show(question);
		if (desktop.words().contains("Show what is right")) {
			desktop.press("Show what is right");
			assertThat(desktop.words()).containsPattern("(?m)^Right$");
		} else {
			assertThat(question.getCode()).isIn("E-1", "R-1", "D-1");
		}
	}

	@Test
	void anAnswerIsKeptWhileOnlyWordsChange() {
		SingleChoice question = (SingleChoice) Samples.single();
		show(question);
		group().options().getFirst().press();
		question.getStem().setEn("Else");
		pane.show(question, false);
		assertThat(desktop.words()).contains("Else");
		assertThat(group().selected()).containsExactly(0);
	}

	private ChoiceGroup group() {
		return Widgets.those(desktop.shell(), ChoiceGroup.class).getFirst();
	}

	@Test
	void aQuestionWithErrorsIsNotAsked() {
		SingleChoice question = (SingleChoice) Samples.single();
		question.getChoices().getFirst().setCorrect(false);
		show(question);
		assertThat(desktop.words()).contains("It cannot be tried yet");
		question.getChoices().get(1).setCorrect(true);
		pane.show(question, false);
		desktop.settle();
		assertThat(group().options()).extracting(ChoiceOption::name).hasSize(3);
	}
}
