package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.model.ActivityKind;
import org.chushi.people.Role;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody writes about an activity while the window is built again. */
class ActivitiesViewTest {

	private final Stage stage = new Stage();
	private final List<ActivityLine> lines = List.of(line("first"), line("second"));

	private static ActivityLine line(String step) {
		return ActivityLine.of(Samples.step(step, Kind.ACTIVITY, 1, State.NOW), ActivityKind.ICE_BREAKING, Role.TRAINER, false,
				new Activity(Samples.LEARNER, step, Samples.same(step), "", "", ""), "");
	}

	private ActivitiesView page(Optional<Object> kept) {
		ActivitiesView page = new ActivitiesView(stage.fresh(kept), stage, () -> Result.done(lines), null);
		page.start();
		stage.open();
		return page;
	}

	private String typed() {
		return ((Text) stage.field().control()).getText();
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void typedWordsOutliveASwitchOfLanguageThemeOrSize() {
		ActivitiesView page = page(Optional.empty());
		((Text) stage.field().control()).setText("两句话");
		page(page.memento());
		assertThat(typed()).isEqualTo("两句话");
	}

	@Test
	void theStepThatWasOpenIsOpenAgain() {
		ActivitiesView page = page(Optional.empty());
		stage.press("填写");
		((Text) stage.field().control()).setText("第二件");
		page(page.memento());
		assertThat(typed()).isEqualTo("第二件");
	}

	@Test
	void aPageThatIsOpenedFreshHasNothingTyped() {
		page(Optional.empty());
		((Text) stage.field().control()).setText("两句话");
		page(Optional.empty());
		assertThat(typed()).isEmpty();
	}
}
