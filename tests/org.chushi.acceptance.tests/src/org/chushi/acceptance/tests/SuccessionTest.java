package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.staffing.Bench;
import org.chushi.staffing.Bench.Holder;
import org.chushi.staffing.Nearest;
import org.chushi.staffing.Succession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lead sees for each position who has it, who could follow, when, and what they lack. */
class SuccessionTest {

	private House house;
	private Session lead;
	private Session newcomer;
	private Succession succession;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("new", lead, "PP-SEVEN");
		succession = house.services.succession();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private Bench bench(String code) {
		return succession.benches(lead).value().stream().filter(b -> b.code().equals(code)).findFirst().orElseThrow();
	}

	@Test
	void whoIsOneMoveAwayIsTheNearestAndWhatTheyLackIsSaid() {
		Nearest next = bench("PO-AGENT").successors().getFirst();
		assertThat(next.name()).isEqualTo("new");
		assertThat(next.ready()).isFalse();
		assertThat(next.missing()).isNotEmpty().allSatisfy(m -> assertThat(m.next().zh()).isNotBlank());
		assertThat(bench("PO-SENIOR").successors()).as("two moves away").isEmpty();
		assertThat(bench("PO-SENIOR").farther()).isEqualTo(1);
		assertThat(bench("PO-SENIOR").bare()).as("a position with nobody is told").isTrue();
	}

	@Test
	void nobodyButNewcomersStandsAtTheEntryWithoutHavingBeenPutThere() {
		assertThat(bench("PO-AGENT").successors()).extracting(Nearest::name).doesNotContain("lead");
		assertThat(succession.benches(lead).value()).as("the entry is no position to follow in").extracting(Bench::code).doesNotContain("PO-TRAINEE");
	}

	@Test
	void whoMeetsAllIsReadyAndWhoHasThePositionFollowsNobodyInIt() {
		Session mentor = house.mentor("mentor");
		house.certify(newcomer, mentor, lead);
		house.services.certification().endorse(mentor, newcomer.person(), "ready").value();
		assertThat(bench("PO-AGENT").ready()).extracting(Nearest::name).containsExactly("new");
		house.services.careers().promote(lead, newcomer.person(), "PO-AGENT", "").value();
		assertThat(bench("PO-AGENT").successors()).isEmpty();
		assertThat(bench("PO-AGENT").holders()).extracting(Holder::name).containsExactly("new");
	}

	/** Time in a post gives the day: a group leader has been an agent long enough, and so has whoever earns the certificate for it. */
	@Test
	void timeInThePostGivesTheFirstDayAndThatDayDoesNotMoveAsTimePasses() {
		house.becomeAgent(newcomer, house.mentor("mentor"), lead);
		LocalDate first = bench("PO-SENIOR").successors().getFirst().atBest().orElseThrow();
		assertThat(first).isAfter(LocalDate.now(house.clock).plusDays(170));
		assertThat(bench("PO-SENIOR").readySoon()).isEmpty();
		house.clock.pass(Duration.ofDays(100));
		assertThat(bench("PO-SENIOR").successors().getFirst().atBest()).contains(first);
		assertThat(bench("PO-SENIOR").readySoon()).as("in less than three months now").extracting(Nearest::name).containsExactly("new");
		assertThat(bench("PO-SENIOR").ready()).isEmpty();
		house.clock.pass(Duration.ofDays(400));
		assertThat(bench("PO-SENIOR").successors().getFirst().atBest()).as("two sessions on two days are left").contains(LocalDate.now(house.clock).plusDays(1));
	}

	/** The counts of a position are those of the lists they stand for, whoever is asked. */
	@Test
	void everybodyStandsOnThePathToAPositionAtMostOnce() {
		house.becomeAgent(newcomer, house.mentor("mentor"), lead);
		house.newcomer("second", lead, "PP-STRICT");
		assertThat(succession.benches(lead).value()).allSatisfy(b -> {
			assertThat(Stream.concat(b.successors().stream().map(Nearest::person), b.holders().stream().map(Holder::person)).toList())
					.doesNotHaveDuplicates();
			assertThat(b.ready().size() + b.readySoon().size()).isLessThanOrEqualTo(b.successors().size());
		});
		assertThat(succession.benches(lead).value()).as("somebody is trained another way: their map is there too").extracting(Bench::code)
				.contains("PO-AGENT", "PO-S-AGENT");
	}
}
