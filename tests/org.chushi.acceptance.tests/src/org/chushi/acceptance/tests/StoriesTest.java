package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.chushi.career.Careers;
import org.chushi.career.Careers.Fit;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.Story;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Success cases beside a person's own plan: who went from where I am, and who came where I want to go. */
class StoriesTest {

	private House house;
	private Session lead;
	private Session agent;
	private Careers careers;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		house.services.policies().choose(lead, "PP-SEVEN").value();
		agent = house.person("agent", Role.MENTOR);
		careers = house.services.careers();
		careers.promote(lead, agent.person(), "PO-AGENT", "在用程序之前就在岗").value();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private List<Story> stories(String wished) {
		return careers.stories(agent, agent.person(), wished).value();
	}

	@Test
	@Tag("A12")
	void storiesFromMyPositionComeFirst() {
		List<Story> stories = stories("");
		assertThat(stories).hasSizeGreaterThanOrEqualTo(5);
		assertThat(stories.getFirst().fit()).isEqualTo(Fit.MY_START);
		assertThat(stories).filteredOn(s -> s.fit() == Fit.MY_START).hasSizeGreaterThanOrEqualTo(2)
				.allSatisfy(s -> assertThat(s.fromTitle().zh()).isEqualTo("客服")).isSortedAccordingTo((a, b) -> a.months() - b.months());
	}

	@Test
	@Tag("A12")
	void theStoryOfMyVeryWayComesBeforeAllOthers() {
		assertThat(stories("PO-OPSASSIST").getFirst()).satisfies(s -> {
			assertThat(s.fit()).isEqualTo(Fit.MY_WAY);
			assertThat(s.words().zh()).isNotBlank();
			assertThat(s.words().en()).isNotBlank();
		});
		assertThat(stories("PO-TEAMLEAD").getFirst().fit()).as("from another position").isEqualTo(Fit.MY_WISH);
	}

	@Test
	@Tag("A12")
	void everyStoryIsAboutAWayOfMyOwnMap() {
		MapView map = careers.map(agent, agent.person()).value();
		List<String> positions = map.positions().stream().map(p -> p.id()).toList();
		assertThat(stories("")).allSatisfy(s -> assertThat(positions).contains(s.from(), s.to()));
		house.services.policies().choose(lead, "PP-STRICT").value();
		assertThat(stories("")).as("on the strict shop's map").isNotEmpty()
				.allSatisfy(s -> assertThat(positions).doesNotContain(s.from(), s.to()));
	}

	@Test
	void aPositionThatTheMapDoesNotHaveIsRefused() {
		assertThat(careers.stories(agent, agent.person(), "PO-NOWHERE").isDone()).isFalse();
	}

	@Test
	void theShippedStoriesPassTheChecks() {
		assertThat(house.services.packs().problems()).isEmpty();
	}
}
