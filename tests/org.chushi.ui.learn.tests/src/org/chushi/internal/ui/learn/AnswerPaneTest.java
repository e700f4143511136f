package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.assessment.ExamChoice;
import org.chushi.assessment.ExamQuestion;
import org.chushi.ui.OrderList;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question that asks for an order. */
class AnswerPaneTest {

	private static final String AS_SHOWN = Messages.AnswerPane_asShown.text().zh();

	private final Stage stage = new Stage();
	private final List<List<String>> told = new ArrayList<>();
	private AnswerPane pane;

	@BeforeEach
	void ask() {
		List<ExamChoice> choices = List.of(new ExamChoice("A", Samples.same("first")),
				new ExamChoice("B", Samples.same("second")), new ExamChoice("C", Samples.same("third")));
		Composite page = stage.look().column(stage.fresh(Optional.empty()), 8);
		pane = new AnswerPane(page, stage.look(), new ExamQuestion("q", "ordering", Samples.same("stem"), choices, "s", 1,
				List.of(), false, Optional.empty()), List.of(), told::add);
		stage.open();
		pane.focus();
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void theKeyboardGoesWithTheLineThatIsMovedFirst() {
		stage.find(OrderList.class).move(1, 1);
		assertThat(told).containsExactly(List.of("A", "C", "B"));
		assertThat(stage.focused()).contains("second");
	}

	@Test
	void whoTakesTheOrderAsShownHasTheListNext() {
		stage.press(AS_SHOWN);
		assertThat(told).containsExactly(List.of("A", "B", "C"));
		assertThat(stage.words()).doesNotContain(AS_SHOWN);
		assertThat(stage.focused()).contains("first");
	}

	@Test
	void whoTakesTheAnswerBackIsOfferedTheOrderAsShownAgain() {
		stage.find(OrderList.class).move(0, 1);
		pane.clear();
		assertThat(stage.words()).contains(AS_SHOWN);
		assertThat(told).last().isEqualTo(List.of());
	}
}
