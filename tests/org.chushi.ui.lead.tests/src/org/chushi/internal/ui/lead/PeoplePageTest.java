package org.chushi.internal.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Accounts;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Person;
import org.chushi.people.Placement;
import org.chushi.people.Placements;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.chushi.ui.HomeCard.Part;
import org.chushi.ui.Paragraph;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everybody on the team, and the section of each. */
class PeoplePageTest {

	private static final TeamSection PRE = TeamSection.defined("pre", "SE-PRE", new Bilingual("售前", "Pre-sales"));
	private static final TeamSection AFTER = TeamSection.defined("after", "SE-AFTER", new Bilingual("售后", "After-sales"));

	/** What another bundle shows on first pages. */
	private static final Part WAITS = (content, ctx) -> new Paragraph(content, ctx.look(), "有申诉等着");

	private final List<Person> people = new ArrayList<>();
	private final List<TeamSection> sections = new ArrayList<>(List.of(PRE, AFTER));
	private final List<String> done = new ArrayList<>();
	private Set<UUID> placeable = Set.of();
	private final Stage stage = new Stage();

	/** The accounts of this test: who is listed, and somebody new. */
	private final Accounts accounts = (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] { Accounts.class },
			(any, method, given) -> switch (method.getName()) {
			case "list" -> Result.done(List.copyOf(people));
			case "register" -> {
				NewPerson fresh = (NewPerson) given[1];
				done.add(fresh.name() + " in " + fresh.section());
				yield Result.done(person(90, fresh.displayName(), TeamSection.NONE, true, Role.NEWCOMER));
			}
			default -> throw new AssertionError(method);
			});

	private final Placements placements = new Placements() {
		@Override
		public Result<Placement> place(Session session, UUID person, String section, String reason) {
			done.add(person.getLeastSignificantBits() + " to " + section + " " + reason);
			return reason.contains("长") ? Result.refused(new Bilingual("原因太长。", "Too long."))
					: Result.done(new Placement(person, section, AFTER.title(), reason, Instant.EPOCH, "谷雨"));
		}

		@Override
		public Set<UUID> placeable(Session session) {
			return placeable;
		}

		@Override
		public Result<List<Placement>> of(Session session, UUID person) {
			return Result.done(List.of());
		}
	};

	private Person person(int number, String name, TeamSection section, boolean active, Role role) {
		return new Person(new UUID(0, number), "p" + number, name, section, Set.of(role), active, Instant.EPOCH);
	}

	private void show(Role... roles) {
		people.addAll(List.of(person(2, "小满", PRE, true, Role.NEWCOMER), person(3, "芒种", TeamSection.NONE, true, Role.NEWCOMER),
				person(4, "夏至", TeamSection.written("夜班组", Bilingual.same("夜班组")), true, Role.MENTOR), person(5, "惊蛰", AFTER, false, Role.NEWCOMER)));
		placeable = people.stream().filter(Person::active).map(Person::id).collect(Collectors.toSet());
		stage.roles = Set.of(roles);
		new PeoplePage(accounts, placements, () -> sections, List.of(ctx -> () -> Optional.of(WAITS))).open(stage.fresh(), stage);
		stage.open();
	}

	@AfterEach
	void close() {
		stage.close();
	}

	private void choose(int row) {
		table().select(row);
	}

	@SuppressWarnings("unchecked")
	private DataTable<Person> table() {
		return stage.those(DataTable.class).getFirst();
	}

	private String t(Messages message, Object... arguments) {
		return stage.t(message, arguments);
	}

	@Test
	void theSectionOfEachIsShownAndWordsOfOldRecordsAsTheyAre() {
		show(Role.LEAD);
		Table table = stage.those(Table.class).getFirst();
		assertThat(IntStream.range(0, table.getItemCount()).mapToObj(i -> table.getItem(i).getText(3))).containsExactly("售前", "未分版块", "夜班组", "售后");
	}

	@Test
	void itIsTheFirstPageOfAnAdministratorAndOfNobodyElse() {
		show(Role.ADMINISTRATOR);
		assertThat(stage.words()).contains("有申诉等着");
		show(Role.ADMINISTRATOR, Role.LEAD);
		assertThat(stage.words()).as("a lead has a home").doesNotContain("有申诉等着");
	}

	@Test
	void somebodyIsPutIntoOneOfTheDefinedSections() {
		show(Role.LEAD);
		choose(0);
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("售前", "售后", "未分版块").doesNotContain("记录里写的是");
			Widgets.press(dialog, "售后");
			Widgets.those(dialog, Field.class).getFirst().text("太长");
			Widgets.press(dialog, t(Messages.PeoplePage_placeDo));
			assertThat(Widgets.words(dialog)).contains("原因太长。");
			Widgets.those(dialog, Field.class).getFirst().text("缺人");
			Widgets.press(dialog, t(Messages.PeoplePage_placeDo));
		});
		stage.press(t(Messages.PeoplePage_place));
		assertThat(done).containsExactly("2 to after 太长", "2 to after 缺人");
	}

	@Test
	void wordsThatNameNoSectionAreSaidWhereOneIsChosenAndNothingIsChosenBeforehand() {
		show(Role.ADMINISTRATOR);
		choose(2);
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("记录里写的是“夜班组”");
			Widgets.press(dialog, t(Messages.PeoplePage_placeDo));
			assertThat(dialog.isDisposed()).as("nothing was chosen").isFalse();
			Widgets.press(dialog, "售前");
			Widgets.press(dialog, t(Messages.PeoplePage_placeDo));
		});
		stage.press(t(Messages.PeoplePage_place));
		assertThat(done).containsExactly("4 to pre ");
	}

	@Test
	void somebodyNewIsInNoSectionUnlessOneIsChosen() {
		show(Role.LEAD);
		stage.meanwhile(dialog -> {
			List<Field> fields = Widgets.those(dialog, Field.class);
			fields.get(0).text("bailu");
			fields.get(1).text("白露");
			fields.get(2).text("long enough");
			Widgets.press(dialog, t(Messages.PeoplePage_save));
		});
		stage.press(t(Messages.PeoplePage_add));
		assertThat(done).containsExactly("bailu in ");
	}

	@Test
	void whereNobodyCanBePlacedOrNoSectionIsDefinedTheButtonIsNotThere() {
		show(Role.TRAINER);
		placeable = Set.of();
		stage.recorded();
		assertThat(stage.words()).doesNotContain(t(Messages.PeoplePage_place));
		placeable = Set.of(new UUID(0, 2));
		sections.clear();
		stage.recorded();
		assertThat(stage.words()).doesNotContain(t(Messages.PeoplePage_place));
	}
}
