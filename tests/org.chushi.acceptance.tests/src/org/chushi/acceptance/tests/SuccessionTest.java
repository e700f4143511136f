package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.career.Certificate;
import org.chushi.growth.Direction;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intent;
import org.chushi.growth.Intents;
import org.chushi.growth.Intents.Said;
import org.chushi.growth.Leaning;
import org.chushi.growth.Strength;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.staffing.Bench;
import org.chushi.staffing.Bench.Holder;
import org.chushi.staffing.Nearest;
import org.chushi.staffing.Succession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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

	private void says(Session who, Direction direction, String position) {
		house.services.growth().intents().state(who, new Said(direction, position, Strength.WANTS, Horizon.HALF_YEAR, "")).value();
	}

	private void ready(Session who) {
		Session mentor = house.mentor("guide-of-" + who.name());
		house.certify(who, mentor, lead);
		house.services.certification().endorse(mentor, who.person(), "ready").value();
	}

	/** Whoever can follow today comes before whoever cannot; of those who can, who wants it comes first and who wants something else last. */
	@Test
	@Tag("A10")
	void ofThoseWhoAreReadyWhoWantsItComesFirstAndWhoWantsSomethingElseLast() {
		Session silent = house.newcomer("a-silent", lead, "PP-SEVEN");
		Session stays = house.newcomer("b-stays", lead, "PP-SEVEN");
		Session wants = house.newcomer("c-wants", lead, "PP-SEVEN");
		List.of(silent, stays, wants).forEach(this::ready);
		says(stays, Direction.STAY, "");
		says(wants, Direction.UP, "PO-AGENT");
		says(newcomer, Direction.UP, "");
		Bench bench = bench("PO-AGENT");
		assertThat(bench.successors()).extracting(Nearest::name).containsExactly("c-wants", "a-silent", "b-stays", "new");
		assertThat(bench.successors()).extracting(n -> n.stance().orElseThrow().leaning()).containsExactly(Leaning.TOWARDS, Leaning.SILENT, Leaning.ELSEWHERE,
				Leaning.TOWARDS);
		assertThat(bench.willing()).extracting(Nearest::name).containsExactly("c-wants");
		assertThat(bench.unwanted()).isFalse();
		house.services.growth().intents().takeBack(wants, Direction.UP).value();
		assertThat(bench("PO-AGENT").unwanted()).as("those who can have not said that they want it").isTrue();
		assertThat(bench("PO-AGENT").successors()).as("equally silent: by name").extracting(Nearest::name).startsWith("a-silent", "c-wants");
	}

	/** The same wish, read for one and read for the whole team. */
	@Test
	@Tag("A10")
	void wishesAreReadByThoseWhoMaySeeThemAloneHoweverManyAreAsked() {
		says(newcomer, Direction.UP, "PO-SENIOR");
		Intents intents = house.services.growth().intents();
		List<UUID> few = List.of(newcomer.person(), lead.person());
		List<UUID> many = Stream.concat(few.stream(), Stream.generate(UUID::randomUUID).limit(20)).toList();
		Intent seen = intents.of(lead, newcomer.person()).value();
		assertThat(intents.of(lead, few)).hasSize(2).containsEntry(newcomer.person(), seen);
		assertThat(intents.of(lead, many)).containsEntry(newcomer.person(), seen);
		assertThat(intents.of(lead, many).get(lead.person()).wishes()).isEmpty();
		assertThat(intents.of(newcomer, many)).as("one's own alone").containsOnlyKeys(newcomer.person());
		assertThat(intents.of(house.person("trainer", Role.TRAINER), few)).isEmpty();
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

	/** Everything the certificate rests on is there, and yet it is not theirs to get back. */
	@Test
	@Tag("A10")
	void whoseCertificateWasSuspendedOrRevokedIsNotReadySoon() {
		ready(newcomer);
		Certificate held = house.services.certification().of(newcomer, newcomer.person()).value().getFirst();
		assertThat(bench("PO-AGENT").ready()).extracting(Nearest::name).contains("new");
		house.services.certificateCare().suspend(lead, held.id(), "投诉未查清").value();
		stopped("暂停");
		house.services.certificateCare().lift(lead, held.id(), "查清了").value();
		assertThat(bench("PO-AGENT").ready()).extracting(Nearest::name).contains("new");
		house.services.certification().revoke(lead, held.id(), "违规").value();
		stopped("吊销");
	}

	private void stopped(String have) {
		assertThat(bench("PO-AGENT").readySoon()).isEmpty();
		assertThat(bench("PO-AGENT").successors()).singleElement().satisfies(n -> {
			assertThat(n.atBest()).isEmpty();
			assertThat(n.missing()).singleElement().satisfies(m -> assertThat(m.have().zh()).contains(have));
		});
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
