package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Sections and succession from the command line: everything a page does, without one. */
@TestInstance(Lifecycle.PER_CLASS)
class StaffingCommandsTest extends Typing {

	private Path folder;
	private House house;

	@BeforeAll
	void open(@TempDir Path place) {
		folder = place;
		house = new House(folder.resolve("data"));
		Session lead = house.person("lead", Role.LEAD);
		house.services.policies().choose(lead, "PP-SEVEN").value();
		house.person("agent", Role.NEWCOMER);
		house.mentor("mentor");
	}

	@AfterAll
	void close() {
		house.close();
	}

	@Override
	House house() {
		return house;
	}

	@Test
	@Tag("A01")
	void aLeadPutsPeopleIntoSectionsAndSeesTheRatio() {
		assertThat(done("lead", "person", "place", "agent", "SE-SEVEN-PRESALES", "--reason", "先学接待")).contains("售前", "先学接待");
		assertThat(done("lead", "staffing", "sections")).contains("七天方案", "要求 3 : 2，现有 1 : 0", "没有有效的接待一级或接待二级");
		assertThat(run("lead", "en", "staffing", "sections").out()).contains("wanted 3 : 2, now 1 : 0");
		assertThat(done("lead", "person", "placements", "agent")).contains("先学接待");
		assertThat(run("lead", "en", "person", "place", "agent", "nowhere").err()).contains("SE-SEVEN-PRESALES");
		assertThat(run("agent", "zh", "staffing", "sections").code()).as("no lead").isEqualTo(1);
	}

	@Test
	void aPlanIsSetByCodeAndGapsSayWhoIsNearest() {
		assertThat(run("lead", "zh", "staffing", "plan", "SE-SEVEN-AFTERSALES").err()).contains("SE-SEVEN-PRESALES=12");
		assertThat(done("lead", "staffing", "plan", "SE-SEVEN-AFTERSALES=2", "--note", "大促前")).contains("编制 2 人");
		assertThat(done("lead", "staffing", "plan")).contains("大促前");
		assertThat(done("lead", "staffing", "gaps")).contains("售后", "缺 2 人", "mentor");
	}

	@Test
	void boardsAndBenchesAreReadInBothLanguages() {
		assertThat(done("lead", "staffing", "mentors")).contains("[x]  mentor", "在带 0 人，最多 1 人", "[ ]  agent");
		assertThat(run("lead", "en", "staffing", "inspectors").out()).contains("[ ]  mentor");
		assertThat(done("lead", "staffing", "expiring", "--days", "800")).contains("mentor", "带教一级");
		assertThat(done("lead", "staffing", "expiring")).contains("没有。");
		assertThat(done("lead", "succession", "list", "--position", "PO-AGENT")).contains("PO-AGENT", "agent").doesNotContain("PO-SENIOR");
		assertThat(run("lead", "en", "succession", "list").out()).contains("nobody to follow");
		assertThat(run("lead", "en", "succession", "gaps").code()).isZero();
		assertThat(run("lead", "en", "succession", "person", "agent").code()).isZero();
	}
}
