package org.chushi.internal.ui.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.people.Role;
import org.chushi.ui.Field;
import org.chushi.ui.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanViewTest {

	private Stage stage;

	private void show(boolean revised) {
		stage = new Stage(Role.LEAD, false, Language.ZH, 100);
		stage.show(Lives.source(false, revised ? Optional.of(Lives.holding()) : Optional.empty()));
	}

	@AfterEach
	void close() {
		stage.close();
	}

	private String t(Messages message, Object... arguments) {
		return stage.t(message, arguments);
	}

	@Test
	void goalsAreTakenFromWhatTheMapSaysIsMissingAndWrittenInOnesOwnWords() {
		show(false);
		assertThat(stage.words()).contains(t(Messages.PlanView_noGoals), t(Messages.PlanView_towards, Lives.OPERATIONS));
		stage.press(t(Messages.PlanView_add));
		stage.press(t(Messages.PlanView_goalOwn));
		stage.press(t(Messages.PlanView_doLead, "小满"));
		assertThat(stage.words()).as("no words yet").contains(t(Messages.PlanView_noWords));
		stage.those(Field.class).get(1).text("每周带一次晨会");
		stage.press(t(Messages.PlanView_doLead, "小满"));
		assertThat(stage.services.asked).singleElement().asString().contains("requirement=r2", "by=2026-09-10", "direction=STAY", "每周带一次晨会");
		assertThat(stage.told).last().isEqualTo("growth/" + Lives.ME);
	}

	@Test
	void aDayThatCannotBeReadIsSaidAtItsPlace() {
		show(false);
		stage.press(t(Messages.PlanView_add));
		stage.those(Field.class).getFirst().text("改天");
		stage.press(t(Messages.PlanView_doLead, "小满"));
		assertThat(stage.words()).contains(t(Messages.TalkDialog_noDay, "2026-06-17"));
		assertThat(stage.services.asked).isEmpty();
	}

	@Test
	void aRevisionBeginsWithWhatThereIsAndKeepsItsGoals() {
		show(true);
		assertThat(stage.words()).contains(t(Messages.PlanView_goals, 3), t(Messages.PlanView_in));
		stage.press(t(Messages.PlanView_remove));
		assertThat(stage.words()).contains(t(Messages.PlanView_goals, 2));
		stage.press(t(Messages.PlanView_doLead, "小满"));
		assertThat(stage.services.asked).singleElement().asString().doesNotContain("每周带一次晨会").contains("id=Optional[", "先横后纵");
	}

	@Test
	void whatIsTypedOutlivesAnotherTheme() {
		stage = new Stage(Role.LEAD, false, Language.ZH, 100);
		PlanSource source = Lives.source(false, Optional.empty());
		Page page = stage.show(source);
		stage.press(t(Messages.PlanView_goalOwn));
		stage.those(Field.class).getFirst().text("练打字");
		Optional<Object> kept = page.memento();
		stage.show(source, kept);
		assertThat(stage.those(Field.class).getFirst().text()).isEqualTo("练打字");
		stage.show(source);
		assertThat(stage.words()).as("another visit begins anew").contains(t(Messages.PlanView_noGoals));
	}

	/** Nothing is replaced that has not been read, and nothing that was typed is lost. */
	@Test
	void whenSomebodyElseWroteMeanwhileItIsSaidAndWhatIsTypedStaysUntilItIsDecided() {
		stage = new Stage(Role.LEAD, false, Language.ZH, 100);
		Page page = stage.show(Lives.source(false, Optional.empty()));
		stage.press(t(Messages.PlanView_goalOwn));
		stage.those(Field.class).getFirst().text("练打字");
		Optional<Object> kept = page.memento();
		page = stage.show(Lives.source(false, Optional.of(Lives.holding())), kept);
		assertThat(stage.words()).contains(t(Messages.PlanView_changed), "每周带一次晨会");
		assertThat(stage.those(Field.class).getFirst().text()).isEqualTo("练打字");
		stage.press(t(Messages.PlanView_mine));
		assertThat(stage.words()).doesNotContain(t(Messages.PlanView_changed));
		stage.press(t(Messages.PlanView_doLead, "小满"));
		assertThat(stage.services.asked).singleElement().asString().contains("练打字", "on 1");
		stage.show(Lives.source(false, Optional.of(Lives.holding())), kept);
		assertThat(stage.words()).as("it was decided").doesNotContain(t(Messages.PlanView_changed));
	}

	@Test
	void whatIsRefusedStays() {
		show(false);
		stage.press(t(Messages.PlanView_goalOwn));
		stage.those(Field.class).getFirst().text("不行");
		stage.press(t(Messages.PlanView_doLead, "小满"));
		assertThat(stage.told).containsExactly("refused: 这样不行。");
		assertThat(stage.those(Field.class).getFirst().text()).isEqualTo("不行");
	}
}
