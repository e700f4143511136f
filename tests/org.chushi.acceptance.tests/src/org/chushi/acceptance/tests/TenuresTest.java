package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.chushi.career.Careers.Earlier;
import org.chushi.career.Careers.Tenure;
import org.chushi.career.CareerWays.Question;
import org.chushi.career.CareerWays.Step;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Measure;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was on the team before the program keeps the time they had. */
class TenuresTest {

	private House house;
	private Session lead;
	private Session senior;
	private LocalDate today;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		house.services.policies().choose(lead, "PP-SEVEN").value();
		senior = house.mentor("senior");
		house.services.careers().promote(lead, senior.person(), "PO-SENIOR", "was here before").value();
		today = LocalDate.now(house.clock);
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Test
	@Tag("B12")
	void theStraightWayUpIsFoundOnceTheYearsBeforeTheProgramAreOnRecord() {
		Way round = way("PO-TEAMLEAD");
		assertThat(round.steps()).as("reception 2 asks for time as an agent, which nobody knows of").hasSizeGreaterThan(1);
		assertThat(round.direct()).hasValueSatisfying(direct -> {
			assertThat(direct.cost()).isEmpty();
			assertThat(direct.against()).singleElement().satisfies(f -> {
				assertThat(f.detail().what().zh()).contains("客服");
				assertThat(f.detail().next().zh()).contains("补录");
			});
		});
		tell(agent(), now("PO-SENIOR", 100)).value();
		Way straight = way("PO-TEAMLEAD");
		assertThat(straight.steps()).singleElement().satisfies(s -> assertThat(s.vertical()).isTrue());
		assertThat(straight.cost().days()).as("the hundred days count").isEqualTo(80);
		assertThat(straight.direct()).as("it is the way").isEmpty();
		house.clock.pass(Duration.ofDays(80));
		assertThat(way("PO-TEAMLEAD").cost().days()).isZero();
	}

	@Test
	@Tag("B12")
	void inTheDemoAGroupLeadersNextStepIsStraightUp(@TempDir Path other) {
		try (House demo = House.empty(other)) {
			demo.makeDemoTeam();
			for (String name : List.of("chunfen", "qiufen", "lidong")) {
				Session mentor = demo.demo(name);
				Way way = demo.services.careerWays().way(mentor, mentor.person(), "PO-TEAMLEAD", Question.of(Measure.MONTHS)).value();
				assertThat(way.steps()).as(name).singleElement().extracting(Step::vertical).isEqualTo(true);
				assertThat(way.cost().days()).as(name).isLessThanOrEqualTo(140);
				assertThat(demo.services.careers().posting(mentor.person()).orElseThrow().since()).as("not since the program")
						.isLessThan(LocalDate.now(demo.clock).minusDays(30).toString());
			}
		}
	}

	@Test
	void whatIsToldStandsBesideWhatTheProgramKeptAndCanBeToldAnew() {
		tell(agent(), now("PO-SENIOR", 100)).value();
		house.clock.pass(Duration.ofDays(10));
		assertThat(tenures()).extracting(Tenure::told).containsExactly(true, true, false);
		assertThat(tenures()).extracting(t -> t.title().en()).containsExactly("Agent", "Senior agent, group leader", "Senior agent, group leader");
		assertThat(house.services.careers().posting(senior.person()).orElseThrow().since()).isEqualTo(today.minusDays(100).toString());
		tell(agent()).value();
		assertThat(tenures()).hasSize(2);
		assertThat(house.services.careers().posting(senior.person()).orElseThrow().since()).isEqualTo(today.toString());
		assertThat(house.services.careers().tellEarlier(lead, senior.person(), List.of(), "was wrong").value()).singleElement();
	}

	@Test
	void nothingIsKeptOfTimesOfWhichOneIsWrongAndEachIsNamed() {
		long events = house.services.journal().version("career/" + senior.person());
		Result<List<Tenure>> told = tell(new Earlier("PO-NOBODY", today.minusDays(9), today), new Earlier("PO-AGENT", today, today),
				new Earlier("PO-AGENT", today.minusDays(5), today.plusDays(1)), agent(), new Earlier("PO-TRAINEE", today.minusDays(350), today.minusDays(340)),
				new Earlier("PO-AGENT", LocalDate.MIN, today));
		assertThat(told).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing()).hasSize(5));
		assertThat(house.services.journal().version("career/" + senior.person())).isEqualTo(events);
		assertThat(tell(Collections.nCopies(51, agent()).toArray(Earlier[]::new))).isInstanceOf(Refused.class);
	}

	@Test
	void nobodyTellsTheirOwnAndNothingGoesWithoutSayingFromWhereItIsKnown() {
		assertThat(house.services.careers().tellEarlier(lead, lead.person(), List.of(agent()), "file").isDone()).isFalse();
		assertThat(house.services.careers().tellEarlier(senior, senior.person(), List.of(agent()), "file").isDone()).isFalse();
		assertThat(house.services.careers().tellEarlier(lead, senior.person(), List.of(agent()), " ").isDone()).isFalse();
	}

	/** Years on the team are no reason to wait another half year. */
	@Test
	@Tag("B12")
	void theTimeOfAMoveIsOverAtOnceWhenItIsTold() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		house.becomeAgent(newcomer, house.mentor("mentor"), lead);
		house.services.careers().tellEarlier(lead, newcomer.person(), List.of(new Earlier("PO-AGENT", today.minusDays(190), today)), "file").value();
		assertThat(house.services.careers().map(newcomer, newcomer.person()).value().next()).flatExtracting(m -> m.findings())
				.filteredOn(f -> f.detail().what().en().equals("Time as “Agent”")).isNotEmpty().allMatch(f -> f.met());
	}

	private Earlier agent() {
		return new Earlier("PO-AGENT", today.minusDays(400), today.minusDays(100));
	}

	private Earlier now(String position, int days) {
		return new Earlier(position, today.minusDays(days), today);
	}

	private Result<List<Tenure>> tell(Earlier... earlier) {
		return house.services.careers().tellEarlier(lead, senior.person(), List.of(earlier), "personnel file");
	}

	private List<Tenure> tenures() {
		return house.services.careers().tenures(senior, senior.person()).value();
	}

	private Way way(String position) {
		return house.services.careerWays().way(senior, senior.person(), position, Question.of(Measure.MONTHS)).value();
	}
}
