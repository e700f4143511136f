package org.chushi.internal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.people.PeopleEvents.PersonAssigned;
import org.chushi.internal.people.PeopleEvents.PersonPlaced;
import org.chushi.internal.people.PeopleEvents.PersonRegistered;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.NewEvent;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Leaders;
import org.chushi.people.Person;
import org.chushi.people.Placement;
import org.chushi.people.Placements;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who works where: placed now, and as the journals of older programs tell it. */
class PlacementDeskTest {

	private static final TeamSection PRE = TeamSection.defined("id-pre", "SE-PRE", new Bilingual("售前", "Pre-sales"));
	private static final TeamSection AFTER = TeamSection.defined("id-after", "SE-AFTER", new Bilingual("售后", "After-sales"));

	private final List<TeamSection> sections = new ArrayList<>(List.of(PRE, AFTER));
	private Journal journal;
	private PeopleDirectory directory;
	private AccountBook accounts;
	private Placements placements;
	private Session admin;

	@BeforeEach
	void open(@TempDir Path folder) {
		Clock clock = Clock.systemUTC();
		TimeOrderedIds ids = new TimeOrderedIds(clock, new SplittableRandom(5));
		journal = new JournalOpener(clock, ids, List.of(new PeopleProjection(), new PlacementProjection()), List.of())
				.open(JournalLocation.embedded(folder), Progress.SILENT).value();
		AccessRules access = new AccessRules();
		directory = new PeopleDirectory(journal, () -> sections);
		access.add(directory);
		accounts = new AccountBook(journal, access, clock, ids, () -> sections, new PasswordCost(8, 1, 1));
		placements = new PlacementDesk(journal, directory, () -> sections, access);
		accounts.found("root", "Root", secret()).value();
		admin = accounts.signIn("root", secret()).value();
	}

	@AfterEach
	void close() {
		journal.close();
	}

	private static char[] secret() {
		return "long enough".toCharArray();
	}

	private Session add(String name, String section, Role... roles) {
		accounts.register(admin, new NewPerson(name, name, section, Set.of(roles)), secret()).value();
		return accounts.signIn(name, secret()).value();
	}

	private TeamSection of(Session who) {
		return directory.find(who.person()).orElseThrow().section();
	}

	private Bilingual refused(Result<?> result) {
		assertThat(result).isInstanceOf(Refused.class);
		return ((Refused<?>) result).reason();
	}

	@Test
	void whoIsPlacedIsThereAndItsHistoryStays() {
		Session agent = add("agent", "SE-PRE", Role.NEWCOMER);
		assertThat(of(agent)).isEqualTo(PRE);
		placements.place(admin, agent.person(), "After-sales", "  two are missing ").value();
		assertThat(of(agent)).isEqualTo(AFTER);
		placements.place(admin, agent.person(), "", "").value();
		assertThat(of(agent)).isEqualTo(TeamSection.NONE);
		assertThat(placements.of(agent, agent.person()).value()).as("one's own").extracting(p -> p.title().en(), Placement::reason, Placement::by)
				.containsExactly(tuple("No section", "", "Root"), tuple("After-sales", "two are missing", "Root"), tuple("Pre-sales", "", "Root"));
		assertThat(placements.of(agent, admin.person()).isDone()).as("somebody else's").isFalse();
	}

	@Test
	void whatCannotBeIsRefusedInBothLanguages() {
		Session agent = add("agent", "SE-PRE", Role.NEWCOMER);
		assertThat(refused(placements.place(admin, agent.person(), "nowhere", "")).zh()).contains("nowhere", "售前（SE-PRE）");
		assertThat(refused(placements.place(admin, agent.person(), "PRE-SALES", "")).zh()).contains("已经在“售前”");
		assertThat(refused(placements.place(admin, agent.person(), "SE-AFTER", "长".repeat(Placements.LONGEST_REASON + 1))).en()).contains("500");
		assertThat(refused(placements.place(admin, UUID.randomUUID(), "SE-PRE", "")).en()).contains("no such person");
		accounts.leave(admin, agent.person()).value();
		assertThat(refused(placements.place(admin, agent.person(), "SE-AFTER", "")).zh()).contains("已离职");
		sections.clear();
		assertThat(refused(placements.place(admin, admin.person(), "SE-PRE", "")).zh()).contains("没有写版块");
	}

	/** Who is placed somewhere else is led by others from then on, who read their talks: so nobody takes people or teams for themselves. */
	@Test
	void aLeadPlacesThoseTheyLeadAndNoLead() {
		Session agent = add("agent", "SE-PRE", Role.NEWCOMER);
		Session near = add("near", "SE-PRE", Role.LEAD);
		Session far = add("far", "SE-AFTER", Role.LEAD);
		assertThat(refused(placements.place(far, agent.person(), "SE-AFTER", "")).en()).contains("You do not lead agent", "near");
		assertThat(refused(placements.place(far, far.person(), "", "")).zh()).as("would lead the whole team").contains("管理员");
		assertThat(refused(placements.place(near, far.person(), "", "")).zh()).contains("管理员");
		assertThat(placements.placeable(far)).as("Root is in no section, the leads are near to nobody there").containsExactly(admin.person());
		assertThat(placements.placeable(near)).containsExactlyInAnyOrder(admin.person(), agent.person());
		assertThat(placements.placeable(admin)).hasSize(4);
		assertThat(placements.placeable(agent)).isEmpty();
		placements.place(near, agent.person(), "SE-AFTER", "").value();
		assertThat(new Leaders(directory).of(agent.person())).extracting(Person::name).containsExactly("far");
		assertThat(placements.place(near, agent.person(), "SE-PRE", "").isDone()).as("no longer theirs").isFalse();
		placements.place(admin, far.person(), "SE-PRE", "").value();
		accounts.assign(admin, near.person(), Set.of(Role.MENTOR)).value();
		assertThat(placements.place(near, agent.person(), "", "").isDone()).as("a lead no more").isFalse();
	}

	@Test
	void anotherPolicyFindsThePeopleOfASectionOfTheSameName() {
		Session agent = add("agent", "SE-PRE", Role.NEWCOMER);
		Session lead = add("lead", "SE-PRE", Role.LEAD);
		TeamSection other = TeamSection.defined("id-other", "SE-OTHER", new Bilingual("售前", "First contact"));
		sections.clear();
		sections.add(other);
		assertThat(of(agent)).isEqualTo(other);
		sections.clear();
		sections.add(AFTER);
		assertThat(of(agent)).as("as the records say").isEqualTo(TeamSection.written("id-pre", PRE.title()));
		Session second = add("second", "SE-AFTER", Role.NEWCOMER);
		assertThat(new Leaders(directory).of(second.person())).as("any lead, while there is none nearer").extracting(Person::name).containsExactly("lead");
		add("third", "SE-AFTER", Role.LEAD);
		assertThat(new Leaders(directory).leads(lead.person(), second.person())).as("a section that is no more makes nobody lead the whole team").isFalse();
		assertThat(new Leaders(directory).leads(lead.person(), agent.person())).isTrue();
	}

	private UUID old(String name, String words) {
		UUID id = UUID.randomUUID();
		append(PeopleEvents.REGISTERED.on(PeopleEvents.TEAM, new PersonRegistered(id, name, name, words, Set.of(Role.NEWCOMER), "x")));
		return id;
	}

	private void assigned(UUID person, String words) {
		append(PeopleEvents.ASSIGNED.on(PeopleEvents.TEAM, new PersonAssigned(person, Set.of(Role.MENTOR), words)));
	}

	private void put(UUID person, TeamSection section) {
		append(PeopleEvents.PLACED.on("staffing/" + person, new PersonPlaced(person, section.id(), section.title(), "old")));
	}

	private void append(NewEvent event) {
		journal.append(Append.of(admin.actor(), event)).value();
	}

	private TeamSection of(UUID person) {
		return directory.find(person).orElseThrow().section();
	}

	@Test
	void wordsOfOldRecordsAreTheSectionThatIsCalledSo() {
		assertThat(of(old("a", "售前"))).isEqualTo(PRE);
		assertThat(of(old("b", " after-SALES "))).isEqualTo(AFTER);
		assertThat(of(old("c", "se-after"))).isEqualTo(AFTER);
		assertThat(of(old("d", ""))).isEqualTo(TeamSection.NONE);
		UUID lost = old("e", " 夜班组 ");
		assertThat(of(lost)).as("as it is").isEqualTo(TeamSection.written("夜班组", Bilingual.same("夜班组")));
		assertThat(directory.people()).filteredOn(p -> p.id().equals(lost)).extracting(Person::section).containsExactly(of(lost));
		placements.place(admin, lost, "SE-PRE", "").value();
		assertThat(of(lost)).isEqualTo(PRE);
	}

	@Test
	void ofOldRecordsTheLastThatSaidSomethingNewCounts() {
		UUID person = old("a", "售前");
		put(person, AFTER);
		assertThat(of(person)).isEqualTo(AFTER);
		assigned(person, "售前");
		assertThat(of(person)).as("the words were only written again with other roles").isEqualTo(AFTER);
		assigned(person, "夜班组");
		assertThat(of(person).title().zh()).isEqualTo("夜班组");
		put(person, TeamSection.NONE);
		assertThat(of(person)).isEqualTo(TeamSection.NONE);
		placements.place(admin, person, "售前", "now").value();
		List<Placement> live = placements.of(admin, person).value();
		List<Person> people = directory.people();
		assertThat(live).extracting(p -> p.title().zh()).containsExactly("售前", "未分版块", "售后");
		journal.rebuild(Progress.SILENT).value();
		assertThat(placements.of(admin, person).value()).isEqualTo(live);
		assertThat(directory.people()).isEqualTo(people);
	}
}
