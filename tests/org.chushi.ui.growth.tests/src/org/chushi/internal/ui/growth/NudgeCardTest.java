package org.chushi.internal.ui.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.core.Language;
import org.chushi.people.Role;
import org.chushi.ui.HomeCard.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NudgeCardTest {

	private Stage stage;

	private Callable<Optional<Part>> reader(Role role) {
		stage = new Stage(role, false, Language.ZH, 100);
		return new NudgeCard(stage.services, Lives.CLOCK).reader(stage);
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void whereNothingHasComeToAStandNothingIsShown() throws Exception {
		Callable<Optional<Part>> reader = reader(Role.NEWCOMER);
		stage.services.nudges = List.of();
		assertThat(reader.call()).isEmpty();
	}

	@Test
	void whatIsShownIsTheSameUntilSomethingChanges() throws Exception {
		Callable<Optional<Part>> reader = reader(Role.NEWCOMER);
		Optional<Part> shown = reader.call();
		assertThat(reader.call()).isEqualTo(shown);
		stage.services.nudges = List.of(Lives.nudges().getFirst(), Lives.nudges().getFirst());
		assertThat(reader.call()).isNotEqualTo(shown);
	}

	@Test
	void aReminderLeadsToOnesOwnGrowthOrToThatOfTheColleague() throws Exception {
		reader(Role.NEWCOMER).call().orElseThrow().fill(stage.fresh(), stage);
		stage.open();
		assertThat(stage.words()).contains("每周带一次晨会");
		stage.press(stage.t(Messages.NudgeRows_open));
		stage.press(stage.t(Messages.NudgeRows_read));
		assertThat(stage.told).startsWith("growth/");
		assertThat(stage.services.asked).containsExactly("later goal:1 1");
		stage.close();
		reader(Role.LEAD).call().orElseThrow().fill(stage.fresh(), stage);
		stage.open();
		stage.press(stage.t(Messages.NudgeRows_open));
		assertThat(stage.told).containsExactly("growth/" + Lives.ME);
	}
}
