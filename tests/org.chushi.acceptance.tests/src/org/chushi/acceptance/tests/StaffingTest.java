package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.core.Progress;
import org.chushi.core.Result.Refused;
import org.chushi.growth.Talk;
import org.chushi.growth.Talks;
import org.chushi.model.PairingKind;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Leaders;
import org.chushi.people.Placement;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.staffing.Eligible;
import org.chushi.staffing.Expiring;
import org.chushi.staffing.Nearest;
import org.chushi.staffing.Roster;
import org.chushi.staffing.Roster.Member;
import org.chushi.staffing.Roster.Strength;
import org.chushi.staffing.SectionGap;
import org.chushi.staffing.Staffing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lead puts people into sections, plans how many there should be and sees what is missing. */
class StaffingTest {

	private static final String PRE = "SE-SEVEN-PRESALES";
	private static final String AFTER = "SE-SEVEN-AFTERSALES";

	private House house;
	private Session lead;
	private Staffing staffing;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		house.services.policies().choose(lead, "PP-SEVEN").value();
		staffing = house.services.staffing();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private Session agent(String name) {
		return house.person(name, Role.NEWCOMER);
	}

	private Placement put(Session who, String section) {
		return house.services.placements().place(lead, who.person(), section, "").value();
	}

	private Strength section(String code) {
		return staffing.roster(lead).value().sections().stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
	}

	@Test
	@Tag("A01")
	void theSectionsAreShownWithTheirHeadsAndTheWantedRatioOfThreeToTwo() {
		for (int i = 0; i < 4; i++) {
			put(agent("pre" + i), PRE);
		}
		put(agent("after"), AFTER);
		put(agent("robot"), "SE-SEVEN-MAINTENANCE");
		Roster roster = staffing.roster(lead).value();
		assertThat(roster.sections()).extracting(s -> s.title().zh()).containsExactly("售前", "售中", "售后", "智能维护");
		assertThat(roster.sections()).extracting(Strength::heads).containsExactly(4, 0, 1, 1);
		assertThat(roster.rated()).extracting(Strength::share).as("wanted").containsExactly(3, 2);
		assertThat(roster.rated()).extracting(Strength::fair).as("five people by the ratio").containsExactly(3, 2);
		assertThat(roster.heads()).isEqualTo(6);
		assertThat(roster.unplaced()).extracting(Member::name).contains("lead");
	}

	/** However many there are: the whole heads of the ratio add up to as many. */
	@Test
	@Tag("A01")
	void theHeadsOfTheRatioAddUp() {
		for (int i = 1; i <= 8; i++) {
			put(agent("a" + i), i % 3 == 0 ? AFTER : PRE);
			Roster roster = staffing.roster(lead).value();
			assertThat(roster.rated().stream().mapToInt(Strength::fair).sum()).isEqualTo(i);
			double exact = i * 3 / 5.0;
			assertThat((double) roster.rated().getFirst().fair()).isBetween(Math.floor(exact), Math.ceil(exact));
		}
	}

	@Test
	@Tag("A01")
	void whoIsPutElsewhereLeavesTheFirstSectionAndTheHistoryStays() {
		Session agent = agent("agent");
		put(agent, PRE);
		assertThat(house.services.placements().place(lead, agent.person(), PRE, "").isDone()).as("there already").isFalse();
		house.services.placements().place(lead, agent.person(), AFTER, "售后缺人").value();
		assertThat(section(PRE).members()).isEmpty();
		assertThat(section(AFTER).members()).extracting(Member::name).containsExactly("agent");
		put(agent, "");
		assertThat(section(AFTER).members()).isEmpty();
		assertThat(house.services.placements().of(lead, agent.person()).value()).extracting(p -> p.title().zh(), Placement::reason, Placement::by)
				.containsExactly(tuple("未分版块", "", "lead"), tuple("售后", "售后缺人", "lead"),
						tuple("售前", "", "lead"));
	}

	@Test
	void theSectionSaidAtRegistrationCountsUntilALeadSaysOtherwise() {
		UUID person = house.services.accounts().register(lead, new NewPerson("early", "early", "售后", Set.of(Role.NEWCOMER)), House.PASSWORD.toCharArray())
				.value().id();
		assertThat(section(AFTER).members()).extracting(Member::person).containsExactly(person);
		house.services.placements().place(lead, person, PRE, "").value();
		assertThat(section(AFTER).members()).isEmpty();
		house.services.placements().place(lead, person, "", "").value();
		assertThat(section(AFTER).members()).as("taken out").isEmpty();
	}

	@Test
	@Tag("A01")
	void whoLacksTheCertificateOfTheSectionIsTold() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		put(newcomer, PRE);
		assertThat(section(PRE).uncertified()).extracting(Member::name).containsExactly("new");
		house.certify(newcomer, house.mentor("mentor"), lead);
		assertThat(section(PRE).uncertified()).isEmpty();
		house.clock.pass(Duration.ofDays(400));
		assertThat(section(PRE).uncertified()).as("lapsed").hasSize(1);
	}

	@Test
	@Tag("A01")
	void thePlanTellsWhatIsMissingAndWhoIsNearestToFillIt() {
		assertThat(staffing.gaps(lead).value()).as("nothing planned, nobody anywhere").isEmpty();
		Session certified = house.newcomer("certified", lead, "PP-SEVEN");
		house.certify(certified, house.mentor("mentor"), lead);
		Session raw = house.newcomer("raw", lead, "PP-SEVEN");
		put(raw, AFTER);
		staffing.plan(lead, Map.of(PRE, 2, AFTER, 1), "大促前").value();
		Map<String, SectionGap> gaps = staffing.gaps(lead).value().stream()
				.collect(Collectors.toMap(g -> g.title().zh(), g -> g));
		assertThat(gaps).containsOnlyKeys("售前", "售后");
		assertThat(gaps.get("售前").missing()).isEqualTo(2);
		assertThat(gaps.get("售前").nearest().getFirst()).matches(Nearest::ready).extracting(Nearest::name).isEqualTo("certified");
		assertThat(gaps.get("售前").nearest()).as("who is needed where they are").extracting(Nearest::name).doesNotContain("raw");
		assertThat(gaps.get("售后").missing()).isZero();
		assertThat(gaps.get("售后").nearest()).singleElement().satisfies(n -> {
			assertThat(n.name()).isEqualTo("raw");
			assertThat(n.missing()).isNotEmpty();
			assertThat(n.atBest()).isPresent();
		});
		put(certified, PRE);
		staffing.plan(lead, Map.of(PRE, 1), "").value();
		assertThat(staffing.gaps(lead).value()).as("the plan of the other section stays").extracting(g -> g.title().zh()).containsExactly("售后");
		assertThat(staffing.plans(lead).value()).hasSize(2).last().matches(p -> p.note().equals("大促前") && p.by().equals("lead"));
	}

	@Test
	void whatCannotBePlannedIsRefused() {
		assertThat(staffing.plan(lead, Map.of("nowhere", 1), "")).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.reason().zh()).contains(PRE));
		assertThat(staffing.plan(lead, Map.of(PRE, -1), "").isDone()).isFalse();
		assertThat(staffing.plan(lead, Map.of(PRE, Staffing.MOST_HEADS + 1), "").isDone()).isFalse();
		assertThat(staffing.plan(lead, Map.of(), "").isDone()).isFalse();
		assertThat(staffing.plan(lead, Map.of(PRE, 1), "长".repeat(Staffing.LONGEST_WORDS + 1)).isDone()).isFalse();
		assertThat(house.services.placements().place(lead, UUID.randomUUID(), PRE, "").isDone()).isFalse();
		assertThat(house.services.placements().place(lead, lead.person(), "nowhere", "").isDone()).isFalse();
		assertThat(staffing.roster(lead).value().plan()).isEmpty();
	}

	@Test
	void aShopWithoutARatioShowsNone() {
		house.services.policies().choose(lead, "PP-FOURWEEKS").value();
		assertThat(staffing.roster(lead).value().rated()).isEmpty();
		house.services.policies().choose(lead, "PP-STRICT").value();
		assertThat(staffing.roster(lead).value().rated()).extracting(Strength::share).containsExactly(1, 1, 1);
	}

	@Test
	void certificatesThatLapseSoonAreToldAndThoseThatLapsedLatelyToo() {
		house.certify(house.newcomer("new", lead, "PP-SEVEN"), house.mentor("mentor"), lead);
		assertThat(staffing.expiring(lead, 90).value()).as("new ones").isEmpty();
		house.clock.pass(Duration.ofDays(300));
		assertThat(staffing.expiring(lead, 60).value()).isEmpty();
		assertThat(staffing.expiring(lead, 90).value()).singleElement().satisfies(e -> {
			assertThat(e.name()).isEqualTo("new");
			assertThat(e.days()).isBetween(60L, 65L);
		});
		house.clock.pass(Duration.ofDays(100));
		assertThat(staffing.expiring(lead, 0).value()).singleElement().matches(e -> e.days() < 0);
		house.clock.pass(Duration.ofDays(Staffing.LATELY));
		assertThat(staffing.expiring(lead, 90).value()).as("long gone").noneMatch(e -> e.name().equals("new"));
	}

	/** In grace it still gives its rights: nobody may read that it has ended. */
	@Test
	@Tag("E05")
	void inItsDaysOfGraceACertificateIsToldByTheLastOfThem() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		house.certify(newcomer, house.mentor("mentor"), lead);
		Certificate held = house.services.certification().of(lead, newcomer.person()).value().getFirst();
		LocalDate last = LocalDate.parse(held.validUntil());
		LocalDate grace = LocalDate.parse(held.life().graceUntil());
		house.clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(house.clock), last)));
		assertThat(one(held)).isEqualTo(new Expiring(held, "new", Standing.DUE, last, 0));
		house.clock.pass(Duration.ofDays(3));
		assertThat(one(held)).isEqualTo(new Expiring(held, "new", Standing.GRACE, grace, ChronoUnit.DAYS.between(last, grace) - 3));
		Certificate suspended = house.services.certificateCare().suspend(lead, held.id(), "投诉").value();
		assertThat(one(suspended).standing()).isEqualTo(Standing.SUSPENDED);
		assertThat(one(suspended).until()).isEqualTo(grace);
		Certificate lifted = house.services.certificateCare().lift(lead, held.id(), "查清").value();
		house.clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(last, grace)));
		assertThat(one(lifted)).as("counted from the last day it gave its rights").isEqualTo(new Expiring(lifted, "new", Standing.EXPIRED, grace, -3));
	}

	private Expiring one(Certificate certificate) {
		List<Expiring> found = staffing.expiring(lead, 60).value().stream().filter(e -> e.certificate().id().equals(certificate.id())).toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	@Test
	void whoMayMentorIsJudgedByThePolicyAndWhoHasRoomComesFirst() {
		Session busy = house.mentor("busy");
		house.mentor("free");
		house.person("untrained", Role.MENTOR);
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		house.pass(newcomer, lead);
		house.services.pairings().bind(lead, newcomer.person(), busy.person(), PairingKind.MENTOR).value();
		List<Eligible> mentors = staffing.mentors(lead).value();
		assertThat(mentors).extracting(Eligible::name).startsWith("free", "busy");
		assertThat(mentors.get(1)).matches(e -> e.may() && !e.free() && e.busy() == 1 && e.room() == 1);
		assertThat(mentors).filteredOn(e -> e.name().equals("untrained")).singleElement()
				.satisfies(e -> assertThat(e.missing()).singleElement().satisfies(m -> assertThat(m.what().zh()).contains("带教")));
		assertThat(mentors).filteredOn(e -> e.name().equals("lead")).singleElement().satisfies(e -> assertThat(e.missing()).hasSize(2));
	}

	/** Somebody who left takes neither the time of their mentor nor a place in a section or on a list. */
	@Test
	void whoLeftIsOnNoBoardAndFreesTheirMentor() {
		Session mentor = house.mentor("mentor");
		Session gone = house.newcomer("gone", lead, "PP-SEVEN");
		put(gone, PRE);
		house.certify(gone, mentor, lead);
		assertThat(staffing.mentors(lead).value()).filteredOn(e -> e.name().equals("mentor")).singleElement().matches(e -> !e.free());
		house.services.accounts().leave(lead, gone.person()).value();
		assertThat(staffing.mentors(lead).value()).filteredOn(e -> e.name().equals("mentor")).singleElement().matches(e -> e.free() && e.busy() == 0);
		assertThat(staffing.roster(lead).value().heads()).isZero();
		assertThat(staffing.roster(lead).value().unplaced()).extracting(Member::name).doesNotContain("gone");
		assertThat(staffing.expiring(lead, 9_999).value()).noneMatch(e -> e.name().equals("gone"));
		Session next = house.newcomer("next", lead, "PP-SEVEN");
		house.pass(next, lead);
		assertThat(house.services.pairings().candidates(lead, next.person(), PairingKind.MENTOR).value()).extracting(p -> p.name()).contains("mentor");
		assertThat(house.services.pairings().bind(lead, next.person(), mentor.person(), PairingKind.MENTOR).isDone()).isTrue();
	}

	/** The roster, who leads, and who may read talks say the same, whatever was said how often. */
	@Test
	@Tag("A01")
	@Tag("A11")
	void theLeadOfASectionLeadsWhomTheRosterShowsInIt() {
		Session root = house.signIn("root");
		Session pre = house.person("pre", Role.LEAD);
		Session after = house.person("after", Role.LEAD);
		house.services.placements().place(root, pre.person(), PRE, "").value();
		house.services.placements().place(root, after.person(), "售后", "").value();
		Session agent = agent("agent");
		Talks talks = house.services.growth().talks();
		List<Talk> held = new ArrayList<>();
		for (String section : List.of(PRE, AFTER, "Pre-sales", "售后")) {
			put(agent, section);
			Roster roster = staffing.roster(lead).value();
			Talk talk = talks.hold(lead, agent.person(), new Talk.Draft(LocalDate.now(house.clock), "t", "c", List.of(), Optional.empty(), "")).value();
			held.add(talk);
			for (Session of : List.of(pre, after)) {
				boolean with = roster.sections().stream().map(s -> s.members().stream().map(Member::person).toList())
						.anyMatch(m -> m.contains(of.person()) && m.contains(agent.person()));
				assertThat(new Leaders(house.services.directory()).leads(of.person(), agent.person())).as(of.name() + " " + section).isEqualTo(with);
				assertThat(talks.talk(of, talk.id()).isDone()).as(of.name() + " " + section).isEqualTo(with);
				assertThat(staffing.roster(of).value().sections().stream().flatMap(s -> s.members().stream()).filter(m -> m.person().equals(agent.person())))
						.as("may move them").singleElement().matches(m -> m.placeable() == with);
			}
		}
		house.services.accounts().assign(root, after.person(), Set.of(Role.MENTOR)).value();
		assertThat(held).as("no lead any more").noneMatch(t -> talks.talk(after, t.id()).isDone());
		assertThat(held).as("those of the time when the person was theirs").filteredOn(t -> talks.talk(pre, t.id()).isDone()).containsExactly(held.get(0), held.get(2));
	}

	@Test
	void nobodyInspectsWithoutWhatThePolicyAsksFor() {
		house.services.policies().choose(lead, "PP-STRICT").value();
		agent("agent");
		assertThat(staffing.inspectors(lead).value()).isNotEmpty().allSatisfy(e -> {
			assertThat(e.may()).isFalse();
			assertThat(e.missing()).hasSize(2).anySatisfy(m -> assertThat(m.what().zh()).contains("接待二级"))
					.anySatisfy(m -> assertThat(m.what().zh()).contains("质检一级"));
		});
	}

	/** Whatever is done: nobody is in two sections, everybody is somewhere or nowhere, and a rebuilt view is the live one. */
	@Test
	void nobodyIsEverInTwoSectionsAndRebuiltEqualsLive() {
		SplittableRandom chance = new SplittableRandom(5);
		List<Session> people = List.of(agent("aa"), agent("bb"), agent("cc"), lead);
		List<String> places = List.of(PRE, AFTER, "SE-SEVEN-INSALES", "SE-SEVEN-MAINTENANCE", "", "nowhere");
		for (int i = 0; i < 120; i++) {
			if (chance.nextInt(4) == 0) {
				staffing.plan(lead, Map.of(places.get(chance.nextInt(6)), chance.nextInt(-1, 5)), "n" + i);
			} else {
				house.services.placements().place(lead, people.get(chance.nextInt(4)).person(), places.get(chance.nextInt(6)), "r" + i);
			}
			Roster roster = staffing.roster(lead).value();
			assertThat(roster.sections().stream().flatMap(s -> s.members().stream()).map(Member::person).toList()).doesNotHaveDuplicates();
			assertThat(roster.heads() + roster.unplaced().size()).isEqualTo(house.services.directory().people().size());
		}
		Roster live = staffing.roster(lead).value();
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(staffing.roster(lead).value()).isEqualTo(live);
		assertThat(live.plan()).isPresent();
		assertThat(house.services.journal().unread()).isEmpty();
	}
}
