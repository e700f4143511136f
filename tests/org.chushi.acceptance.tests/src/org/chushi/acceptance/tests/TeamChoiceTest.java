package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.chushi.internal.training.TeamChoice;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The team's policy as checks ask for it: not read each time, and never the one of before. */
class TeamChoiceTest {

	@TempDir
	private Path folder;
	private House house;

	@AfterEach
	void close() {
		house.close();
	}

	@Test
	void whatIsChosenIsKnownAtOnce() throws Exception {
		house = new House(folder);
		Session lead = house.person("lead", Role.LEAD);
		TeamChoice choice = new TeamChoice(house.services.journal());
		for (PolicyProfile profile : house.services.packs().library().all(PolicyProfile.class)) {
			house.services.policies().choose(lead, profile.getId()).value();
			assertThat(choice.chosen()).isEqualTo(new TeamChoice(house.services.journal()).chosen()).isPresent();
		}
		choice.close();
	}
}
