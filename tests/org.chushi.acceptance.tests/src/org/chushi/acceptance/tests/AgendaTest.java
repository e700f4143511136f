package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Progress;
import org.chushi.core.Result.Refused;
import org.chushi.growth.AgendaItem;
import org.chushi.growth.Agendas;
import org.chushi.growth.Agendas.Wanted;
import org.chushi.growth.Nudge;
import org.chushi.growth.Talk;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people put on the agenda of their next 1-on-1, and the endorsements that are given from there. */
class AgendaTest {

	private House house;
	private Session lead;
	private Session newcomer;
	private Session mentor;
	private Agendas agendas;
	private Path folder;

	@BeforeEach
	void open(@TempDir Path place) {
		folder = place;
		house = new House(place.resolve("data"));
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("new", lead, "PP-SEVEN");
		mentor = house.mentor("mentor");
		house.certify(newcomer, mentor, lead);
		agendas = house.services.growth().agendas();
	}

	@AfterEach
	void close() {
		house.close();
	}

	/** Those the map asks for of the next step, and that are missing. */
	private List<Finding> endorsements() {
		return house.services.careers().map(newcomer, newcomer.person()).value().next().stream().flatMap(m -> m.findings().stream())
				.filter(f -> f.link().startsWith("endorsement:")).toList();
	}

	private String requirement() {
		return endorsements().getFirst().link().substring("endorsement:".length());
	}

	private List<String> words(Session reader) {
		return agendas.of(reader, newcomer.person()).value().stream().map(i -> i.words().zh()).toList();
	}

	private Talk.Draft draft(UUID... spoken) {
		return new Talk.Draft(LocalDate.now(house.clock), "方向", "想学数据", List.of(), Optional.empty(), "", Set.of(spoken));
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
	void aMissingEndorsementIsPutOnTheAgendaOfWhoGivesItAndGivenFromThere() {
		String requirement = requirement();
		Wanted wanted = agendas.wanted(newcomer, newcomer.person(), requirement).value().orElseThrow();
		assertThat(wanted.by()).isEqualTo(Role.MENTOR);
		assertThat(wanted.what().zh()).startsWith("师傅推荐").contains("客服");
		assertThat(wanted.asked()).isFalse();
		assertThat(wanted.mayGive()).as("not by oneself").isFalse();
		AgendaItem item = agendas.ask(newcomer, requirement).value();
		assertThat(item.readers()).containsExactly("mentor");
		assertThat(agendas.ask(newcomer, requirement).value()).as("asked once").isEqualTo(item);
		assertThat(agendas.forMe(mentor).value()).containsExactly(item);
		assertThat(agendas.forMe(lead).value()).as("a lead does not give this one").isEmpty();
		assertThat(house.services.growth().nudges().today(mentor).value()).extracting(Nudge::kind).containsExactly(Nudge.Kind.RAISED);
		assertThat(agendas.wanted(mentor, newcomer.person(), requirement).value()).get().matches(Wanted::mayGive).matches(Wanted::asked);
		assertThat(agendas.endorse(lead, newcomer.person(), requirement, "好").isDone()).as("no mentor").isFalse();
		assertThat(agendas.endorse(mentor, newcomer.person(), requirement, " ").isDone()).as("without a word").isFalse();
		assertThat(agendas.of(newcomer, newcomer.person()).value()).hasSize(1);
		assertThat(agendas.endorse(mentor, newcomer.person(), requirement, "稳").value().role()).isEqualTo("MENTOR");
		assertThat(agendas.of(newcomer, newcomer.person()).value()).isEmpty();
		assertThat(agendas.wanted(newcomer, newcomer.person(), requirement).value()).as("it is there").isEmpty();
		assertThat(house.services.careers().map(newcomer, newcomer.person()).value().next()).flatExtracting(m -> m.findings())
				.filteredOn(f -> f.requirement().equals(requirement)).allMatch(Finding::met).allMatch(f -> f.link().isEmpty());
	}

	/** Given on another page: nobody is reminded of what is there. */
	@Test
	void whatIsGivenElsewhereIsOffTheAgendaToo() {
		agendas.ask(newcomer, requirement()).value();
		house.services.certification().endorse(mentor, newcomer.person(), "稳").value();
		assertThat(agendas.of(newcomer, newcomer.person()).value()).isEmpty();
		assertThat(agendas.forMe(mentor).value()).isEmpty();
		assertThat(house.services.growth().nudges().today(mentor).value()).isEmpty();
	}

	@Test
	@Tag("A11")
	void whatWasSpokenOfGoesFromTheAgendaAndComesBackWhenThatTalkWasNone() {
		AgendaItem one = agendas.put(newcomer, Role.LEAD, " 想学\n看数据 ").value();
		AgendaItem two = agendas.put(newcomer, Role.LEAD, "排班").value();
		AgendaItem other = agendas.put(newcomer, Role.MENTOR, "话术").value();
		assertThat(words(newcomer)).containsExactly("想学 看数据", "排班", "话术");
		assertThat(words(lead)).containsExactly("想学 看数据", "排班");
		assertThat(words(mentor)).containsExactly("话术");
		Talk talk = house.services.growth().talks().hold(lead, newcomer.person(), draft(one.id(), other.id(), UUID.randomUUID())).value();
		assertThat(words(newcomer)).as("the mentor's was not the lead's to speak of").containsExactly("排班", "话术");
		house.services.growth().talks().withdraw(lead, talk.id(), "记错人了").value();
		assertThat(words(newcomer)).containsExactly("想学 看数据", "排班", "话术");
		agendas.takeBack(newcomer, two.id()).value();
		assertThat(agendas.takeBack(newcomer, two.id()).isDone()).as("twice").isFalse();
		assertThat(agendas.takeBack(lead, one.id()).isDone()).as("of somebody else").isFalse();
		List<AgendaItem> live = agendas.of(newcomer, newcomer.person()).value();
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(agendas.of(newcomer, newcomer.person()).value()).isEqualTo(live).hasSize(2);
	}

	@Test
	@Tag("A11")
	void ownWordsAreReadByThoseAloneWhoWereMeant() {
		Session near = inSection("near", "SE-SEVEN-PRESALES", Role.LEAD);
		Session far = inSection("far", "SE-SEVEN-AFTERSALES", Role.LEAD);
		house.services.accounts().assign(house.signIn("root"), lead.person(), Set.of(Role.TRAINER)).value();
		place(newcomer, "SE-SEVEN-PRESALES");
		Session moving = house.signIn("new");
		agendas.put(moving, Role.LEAD, "和组长有点误会").value();
		assertThat(words(near)).hasSize(1);
		assertThat(words(far)).isEmpty();
		for (Session other : List.of(house.person("trainer", Role.TRAINER), house.signIn("root"), house.person("colleague", Role.NEWCOMER))) {
			assertThat(agendas.of(other, newcomer.person())).as(other.name()).isInstanceOf(Refused.class);
			assertThat(agendas.forMe(other).value()).isEmpty();
		}
		place(newcomer, "SE-SEVEN-AFTERSALES");
		assertThat(words(far)).as("the new lead").isEmpty();
		assertThat(words(near)).as("their lead no more").isEmpty();
		assertThat(agendas.of(moving, newcomer.person()).value()).singleElement().matches(i -> i.readers().isEmpty());
	}

	@Test
	void whatIsEmptyEndlessTooMuchOrForNobodyIsRefused() {
		assertThat(agendas.put(newcomer, Role.LEAD, " \n ").isDone()).isFalse();
		assertThat(agendas.put(newcomer, Role.LEAD, "长".repeat(Agendas.LONGEST_WORDS + 1)).isDone()).isFalse();
		assertThat(agendas.put(newcomer, Role.TRAINER, "x").isDone()).isFalse();
		assertThat(agendas.put(mentor, Role.MENTOR, "x").isDone()).as("has no mentor").isFalse();
		assertThat(agendas.ask(newcomer, "nothing").isDone()).isFalse();
		for (int i = 0; i < Agendas.MOST_ITEMS; i++) {
			agendas.put(newcomer, Role.LEAD, "x" + i).value();
		}
		assertThat(agendas.put(newcomer, Role.LEAD, "one more").isDone()).isFalse();
	}

	/** The two go on as mentor and lead in one person: the endorsement is given in the role that is asked for. */
	@Test
	void whoIsLeadAndMentorEndorsesInTheRoleThatIsAskedFor() {
		house.services.accounts().assign(house.signIn("root"), mentor.person(), Set.of(Role.MENTOR, Role.LEAD)).value();
		Session both = house.signIn("mentor");
		assertThat(house.services.pairings().bound(newcomer.person(), PairingKind.MENTOR)).isPresent();
		assertThat(agendas.endorse(both, newcomer.person(), requirement(), "稳").value().role()).isEqualTo("MENTOR");
		assertThat(endorsements()).isEmpty();
	}

	@Test
	@Tag("A11")
	void anExportLeavesAgendasOut() throws IOException {
		agendas.put(newcomer, Role.LEAD, "和组长有点误会").value();
		house.clock.pass(Duration.ofMinutes(1));
		Path file = folder.resolve("out.jsonl");
		house.services.journal().export(file, Progress.SILENT).value();
		assertThat(Files.readString(file)).contains("AgendaPut").doesNotContain("误会");
		assertThat(Files.readString(file).lines().filter(l -> l.contains("AgendaPut"))).allSatisfy(l -> assertThat(l).contains("withheld").doesNotContain("\"person\""));
	}
}
