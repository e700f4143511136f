package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.growth.Talk;
import org.chushi.growth.Talk.Agreed;
import org.chushi.growth.Talk.Draft;
import org.chushi.growth.Talks;
import org.chushi.journal.Append;
import org.chushi.journal.EventType;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.ReportKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks of two, private to them and the lead of the person. */
class TalksTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
	private static final String CAUSE = "夜班连排三周，睡不好";

	private House house;
	private Session lead;
	private Session newcomer;
	private Session mentor;
	private Talks talks;
	private Path folder;

	@BeforeEach
	void open(@TempDir Path place) {
		folder = place;
		house = new House(place.resolve("data"));
		lead = house.person("lead", Role.LEAD);
		house.services.policies().choose(lead, "PP-SEVEN").value();
		newcomer = house.newcomer("new", lead, "PP-SEVEN");
		mentor = house.mentor("mentor");
		talks = house.services.growth().talks();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private static Draft draft(String topic, String cause) {
		return new Draft(TODAY, topic, cause, List.of(new Agreed("下周起换白班", TODAY.plusDays(7)), new Agreed("每天写一条心得", TODAY.plusDays(14))),
				Optional.of(TODAY.plusDays(14)), "别再提迟到的事");
	}

	private Talk held(Session by, Session with) {
		return talks.hold(by, with.person(), draft("最近有点累", CAUSE)).value();
	}

	private Session inSection(String name, String section, Role... roles) {
		Session made = house.person(name, roles);
		place(made, section);
		return house.signIn(name);
	}

	private void place(Session who, String section) {
		house.services.placements().place(house.signIn("root"), who.person(), section, "").value();
	}

	@Test
	@Tag("A11")
	void aTalkKeepsTopicRootCauseStepsWithTheirDaysAndTheNextDay() {
		Talk talk = held(lead, newcomer);
		assertThat(talks.of(newcomer, newcomer.person()).value()).singleElement().satisfies(t -> {
			assertThat(t.topic()).isEqualTo("最近有点累");
			assertThat(t.cause()).isEqualTo(CAUSE);
			assertThat(t.steps()).extracting(s -> s.words() + s.by() + s.done()).containsExactly("下周起换白班2026-03-09false", "每天写一条心得2026-03-16false");
			assertThat(t.next()).contains(TODAY.plusDays(14));
			assertThat(t.byName() + t.personName()).isEqualTo("leadnew");
			assertThat(t.mine()).isFalse();
		});
		assertThat(talk.mine()).isTrue();
		assertThat(talks.settle(newcomer, talk.id(), 1, true).value().steps()).extracting(Talk.Step::done).containsExactly(false, true);
		assertThat(talks.settle(newcomer, talk.id(), 2, true).isDone()).isFalse();
	}

	@Test
	@Tag("A11")
	void notesAreForWhoHeldTheTalkAlone() {
		Talk talk = held(lead, newcomer);
		assertThat(talks.talk(lead, talk.id()).value().notes()).isEqualTo("别再提迟到的事");
		assertThat(talks.talk(newcomer, talk.id()).value().notes()).isEmpty();
		Session other = house.person("lead2", Role.LEAD);
		assertThat(talks.talk(other, held(lead, newcomer).id()).value().notes()).as("another lead of the person").isEmpty();
	}

	@Test
	@Tag("A11")
	void trainersAdministratorsOtherMentorsAndColleaguesReadNothingOfIt() {
		house.pass(newcomer, lead);
		house.services.pairings().bind(lead, newcomer.person(), mentor.person(), PairingKind.MENTOR).value();
		Talk talk = held(lead, newcomer);
		List<Session> others = List.of(house.person("trainer", Role.TRAINER), house.person("admin", Role.ADMINISTRATOR), house.mentor("other"),
				house.person("colleague", Role.NEWCOMER), house.person("both", Role.TRAINER, Role.ADMINISTRATOR, Role.MENTOR));
		for (Session other : others) {
			nothing(other, talk);
			assertThat(talks.of(other, newcomer.person())).as(other.name()).isInstanceOf(Refused.class);
		}
		nothing(mentor, talk);
		assertThat(talks.of(mentor, newcomer.person()).value()).as("one's mentor sees none but their own").isEmpty();
		Talk own = held(mentor, newcomer);
		assertThat(talks.of(mentor, newcomer.person()).value()).extracting(Talk::id).containsExactly(own.id());
		assertThat(talks.of(lead, newcomer.person()).value()).as("their lead").hasSize(2);
	}

	private void nothing(Session other, Talk talk) {
		assertThat(talks.talk(other, talk.id())).as(other.name()).isInstanceOf(Refused.class);
		assertThat(talks.settle(other, talk.id(), 0, true).isDone()).isFalse();
		assertThat(talks.correct(other, talk.id(), draft("x", "y"), "z").isDone()).isFalse();
		assertThat(talks.withdraw(other, talk.id(), "z").isDone()).isFalse();
		assertThat(talks.mine(other).value()).isEmpty();
	}

	@Test
	@Tag("A11")
	void theLeadOfAnotherSectionReadsNothing() {
		Session agent = inSection("agent", "SE-SEVEN-PRESALES", Role.NEWCOMER);
		Session near = inSection("near", "SE-SEVEN-PRESALES", Role.LEAD);
		Session far = inSection("far", "SE-SEVEN-AFTERSALES", Role.LEAD);
		Talk talk = held(near, agent);
		assertThat(talks.talk(far, talk.id()).isDone()).isFalse();
		assertThat(talks.of(far, agent.person()).value()).isEmpty();
		assertThat(talks.talk(lead, talk.id()).isDone()).as("who leads the whole team").isTrue();
		place(agent, "SE-SEVEN-AFTERSALES");
		assertThat(talks.talk(far, talk.id()).isDone()).as("their lead now was not then").isFalse();
		assertThat(talks.of(far, agent.person()).value()).isEmpty();
		assertThat(talks.talk(near, talk.id()).isDone()).as("one of the two").isTrue();
		Talk later = held(far, agent);
		assertThat(talks.talk(near, later.id()).isDone()).as("their lead then was no more").isFalse();
		assertThat(talks.of(lead, agent.person()).value()).as("who led the whole team at both").hasSize(2);
		house.services.accounts().assign(house.signIn("root"), lead.person(), Set.of(Role.TRAINER)).value();
		assertThat(talks.talk(house.signIn("lead"), talk.id()).isDone()).as("a lead no more").isFalse();
	}

	/** Nobody who comes later reads what was said before, in whatever order people come, move and go. */
	@Test
	@Tag("A11")
	void whoeverLeadsLaterReadsNothingThatWasPrivateBefore() {
		Session agent = inSection("agent", "SE-SEVEN-PRESALES", Role.NEWCOMER);
		place(lead, "SE-SEVEN-PRESALES");
		Talk talk = held(lead, agent);
		Session next = inSection("next", "SE-SEVEN-PRESALES", Role.LEAD);
		Session whole = house.person("whole", Role.LEAD);
		for (Session later : List.of(next, whole)) {
			nothing(later, talk);
			assertThat(talks.of(later, agent.person()).value()).as(later.name()).isEmpty();
		}
		house.services.journal().rebuild(Progress.SILENT).value();
		nothing(next, talk);
		assertThat(talks.mine(agent).value()).hasSize(1);
	}

	/** As it was written before it was said who led the person. */
	record TalkHeld(UUID talk, UUID person, UUID by, Told words) {
	}

	record Told(LocalDate day, String topic, String cause, List<Agreed> steps, List<LocalDate> next, String notes) {
	}

	@Test
	@Tag("A11")
	void aTalkOfAnOlderJournalIsForTheTwoAlone() {
		UUID id = UUID.randomUUID();
		house.services.journal().append(Append.of(mentor.actor(), new EventType<>("TalkHeld", 1, TalkHeld.class).on("talk/" + id,
				new TalkHeld(id, newcomer.person(), mentor.person(), new Told(TODAY, "最近有点累", CAUSE, List.of(), List.of(), "记着"))))).value();
		assertThat(talks.talk(newcomer, id).value().cause()).isEqualTo(CAUSE);
		assertThat(talks.talk(mentor, id).value().notes()).isEqualTo("记着");
		assertThat(talks.talk(lead, id).isDone()).isFalse();
	}

	@Test
	@Tag("A11")
	void aMentorTalksWithThoseTheyGuideAndKeepsWhatTheyWroteAfterwards() {
		assertThat(talks.hold(mentor, newcomer.person(), draft("a", "b")).isDone()).as("before they are bound").isFalse();
		assertThat(talks.partners(mentor).value()).isEmpty();
		house.pass(newcomer, lead);
		house.services.pairings().bind(lead, newcomer.person(), mentor.person(), PairingKind.MENTOR).value();
		assertThat(talks.partners(mentor).value()).extracting(p -> p.id()).containsExactly(newcomer.person());
		Talk talk = held(mentor, newcomer);
		house.services.pairings().end(lead, newcomer.person(), PairingKind.MENTOR, "done").value();
		assertThat(talks.talk(mentor, talk.id()).isDone()).isTrue();
		assertThat(talks.mine(mentor).value()).hasSize(1);
		assertThat(talks.hold(mentor, newcomer.person(), draft("a", "b")).isDone()).as("no longer").isFalse();
	}

	@Test
	@Tag("A11")
	void whatIsWrongIsCorrectedOrWithdrawnByWhoWroteItWithAReason() {
		Talk talk = held(lead, newcomer);
		talks.settle(newcomer, talk.id(), 0, true).value();
		assertThat(talks.correct(newcomer, talk.id(), draft("别的", CAUSE), "x").isDone()).as("the other one").isFalse();
		assertThat(talks.correct(lead, talk.id(), draft("别的", CAUSE), " ").isDone()).as("no reason").isFalse();
		Talk corrected = talks.correct(lead, talk.id(), draft("排班", CAUSE), "主题写错了").value();
		assertThat(corrected.topic()).isEqualTo("排班");
		assertThat(corrected.corrected()).containsExactly("主题写错了");
		assertThat(corrected.steps()).extracting(Talk.Step::done).as("the same steps").containsExactly(true, false);
		Talk withdrawn = talks.withdraw(lead, talk.id(), "记错人了").value();
		assertThat(withdrawn.withdrawn()).contains("记错人了");
		assertThat(withdrawn.topic() + withdrawn.cause() + withdrawn.notes() + withdrawn.corrected()).isEqualTo("[]");
		assertThat(withdrawn.steps()).isEmpty();
		assertThat(talks.correct(lead, talk.id(), draft("x", "y"), "z").isDone()).isFalse();
	}

	@Test
	void whatIsIncompleteOrImpossibleIsRefused() {
		assertThat(talks.hold(lead, newcomer.person(), draft(" ", ""))).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing()).hasSize(2));
		refused(new Draft(TODAY.plusDays(1), "a", "b", List.of(), Optional.empty(), ""));
		refused(new Draft(TODAY, "a", "b", List.of(), Optional.of(TODAY), ""));
		refused(new Draft(TODAY, "a", "b", List.of(new Agreed(" ", TODAY)), Optional.empty(), ""));
		refused(new Draft(TODAY, "a", "b", List.of(new Agreed("x", TODAY.minusDays(1))), Optional.empty(), ""));
		refused(new Draft(TODAY, "长".repeat(Talks.LONGEST_TOPIC + 1), "b", List.of(), Optional.empty(), ""));
		refused(new Draft(TODAY, "a", "长".repeat(Talks.LONGEST_WORDS + 1), List.of(), Optional.empty(), ""));
		assertThat(talks.hold(lead, lead.person(), draft("a", "b")).isDone()).as("with oneself").isFalse();
		assertThat(talks.hold(lead, UUID.randomUUID(), draft("a", "b")).isDone()).as("with nobody").isFalse();
	}

	private void refused(Draft draft) {
		assertThat(talks.hold(lead, newcomer.person(), draft).isDone()).as(draft.toString()).isFalse();
	}

	/** The export goes to other hands; it shows that there was something, and that nothing was cut off. */
	@Test
	@Tag("A11")
	void anExportOfTheRecordsLeavesTheWordsOut() throws IOException {
		Talk talk = held(lead, newcomer);
		talks.correct(lead, talk.id(), draft("排班", CAUSE), "换个说法").value();
		Path file = folder.resolve("out.jsonl");
		house.services.journal().export(file, Progress.SILENT).value();
		String exported = Files.readString(file);
		assertThat(exported).contains("TalkHeld", "TalkCorrected", "withheld").doesNotContain(CAUSE, "最近有点累", "排班", "别再提迟到的事", "换白班", "换个说法");
		assertThat(exported.lines().filter(l -> l.contains("TalkHeld")))
				.allSatisfy(l -> assertThat(l).doesNotContain("\"person\"").doesNotContain(newcomer.person().toString()));
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(talks.talk(newcomer, talk.id()).value().cause()).as("the records themselves are whole").isEqualTo(CAUSE);
	}

	/** Learning records and reports go to other hands as well; a rebuilt or imported place has nothing of it either. */
	@Test
	@Tag("A11")
	void recordsAndReportsSayNothingOfTalksAndAgendas() throws IOException {
		Talk talk = held(lead, newcomer);
		talks.settle(newcomer, talk.id(), 0, true).value();
		house.services.growth().agendas().put(newcomer, Role.LEAD, "和师傅有点误会").value();
		house.services.growth().nudges().today(lead).value().forEach(n -> assertThat(n.words().zh() + n.words().en()).doesNotContain("误会", "最近有点累"));
		Path file = folder.resolve("records.json");
		house.services.records().export(lead, LearningRecords.Order.all(file, LearningRecords.Form.ARRAY), true, Progress.SILENT).value();
		StringBuilder all = new StringBuilder(Files.readString(file));
		for (ReportKind kind : ReportKind.values()) {
			house.services.teamReports().report(lead, kind, "", Language.ZH, Progress.SILENT).peek(all::append);
		}
		assertThat(all.toString()).contains("new").doesNotContain(CAUSE, "最近有点累", "换白班", "别再提迟到的事", "误会", "TalkHeld", "AgendaPut", talk.id().toString());
	}

	/** Whatever is done in whatever order: a third party reads nothing, and a rebuilt view is the live one. */
	@Test
	@Tag("A11")
	void noOrderOfEventsLetsAThirdPartyReadATalk() {
		house.pass(newcomer, lead);
		Session second = house.person("second", Role.NEWCOMER);
		Session far = inSection("far", "智能维护", Role.LEAD);
		Session trainer = house.person("trainer", Role.TRAINER, Role.ADMINISTRATOR);
		List<Session> everybody = List.of(lead, newcomer, mentor, second, far, trainer);
		SplittableRandom chance = new SplittableRandom(11);
		List<UUID> ids = new ArrayList<>();
		int done = 0;
		for (int i = 0; i < 250; i++) {
			Session who = everybody.get(chance.nextInt(everybody.size()));
			Session other = everybody.get(chance.nextInt(everybody.size()));
			UUID one = ids.isEmpty() ? new UUID(0, 0) : ids.get(chance.nextInt(ids.size()));
			Result<?> result = switch (chance.nextInt(7)) {
			case 0, 1 -> talks.hold(who, other.person(), draft("t" + i, "c" + i)).peek(t -> ids.add(t.id()));
			case 2 -> talks.correct(who, one, draft("t" + i, "c" + i), "r");
			case 3 -> chance.nextInt(4) == 0 ? talks.withdraw(who, one, "r") : talks.settle(who, one, 0, chance.nextBoolean());
			case 4 -> house.services.pairings().bind(lead, newcomer.person(), mentor.person(), PairingKind.MENTOR);
			case 5 -> house.services.pairings().end(lead, newcomer.person(), PairingKind.MENTOR, "r");
			default -> talks.settle(who, one, 1, chance.nextBoolean());
			};
			done += result.isDone() ? 1 : 0;
			everybody.forEach(reader -> ids.forEach(id -> check(reader, id, far, trainer)));
		}
		assertThat(done).isGreaterThan(60);
		List<Talk> live = talks.of(lead, newcomer.person()).value();
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(talks.of(lead, newcomer.person()).value()).isEqualTo(live).isNotEmpty();
		assertThat(house.services.journal().unread()).isEmpty();
	}

	private void check(Session reader, UUID id, Session far, Session trainer) {
		talks.talk(reader, id).peek(t -> {
			boolean two = reader.person().equals(t.person()) || reader.person().equals(t.by());
			assertThat(two || reader.is(Role.LEAD) && !reader.equals(far)).as(reader.name() + " " + t).isTrue();
			assertThat(t.notes()).satisfies(n -> assertThat(n.isEmpty() || reader.person().equals(t.by())).isTrue());
			assertThat(two || !reader.equals(trainer)).isTrue();
		});
	}
}
