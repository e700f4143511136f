package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.chushi.core.Progress;
import org.chushi.core.Result.Refused;
import org.chushi.growth.Direction;
import org.chushi.growth.Growth;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intent;
import org.chushi.growth.Intents;
import org.chushi.growth.Intents.Said;
import org.chushi.growth.Prospect;
import org.chushi.growth.Prospect.Standing;
import org.chushi.growth.Prospects.OpenWish;
import org.chushi.growth.Strength;
import org.chushi.growth.Wish;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people want, and who is proposed for what: by what they can and by what they said. */
class ProspectsTest {

	private House house;
	private Session lead;
	private Session one;
	private Session two;
	private Growth growth;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		one = agent("one");
		two = agent("two");
		growth = house.services.growth();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private Session agent(String name) {
		Session agent = house.newcomer(name, lead, "PP-SEVEN");
		house.becomeAgent(agent, house.mentor("guide-of-" + name), lead);
		return agent;
	}

	/** Qualified to go into operations. */
	private void qualify(Session... people) {
		house.clock.pass(Duration.ofDays(180));
		for (Session each : people) {
			house.services.certification().endorse(lead, each.person(), "看得懂数据").value();
		}
	}

	private Said said(Direction direction, String position) {
		return new Said(direction, position, Strength.WANTS, Horizon.HALF_YEAR, "");
	}

	private String title(String code) {
		return house.services.careers().map(lead, one.person()).value().positions().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow()
				.title().zh();
	}

	private List<Prospect> operations(Standing standing) {
		return growth.prospects().of(lead, "PO-OPSASSIST").value().people(standing);
	}

	@Test
	@Tag("A10")
	void whatSomebodyWantsIsSaidByThemselvesAndKeptWithItsHistory() {
		Intents intents = growth.intents();
		assertThat(intents.of(one, one.person()).value().wishes()).isEmpty();
		intents.state(one, new Said(Direction.ACROSS, "PO-OPSASSIST", Strength.DETERMINED, Horizon.SOON, "喜欢看数据")).value();
		Intent both = intents.state(one, said(Direction.UP, "")).value();
		assertThat(both.wishes()).extracting(Wish::direction).as("the stronger first").containsExactly(Direction.ACROSS, Direction.UP);
		assertThat(both.wishes().getFirst().positionTitle().zh()).isNotBlank();
		assertThat(intents.state(one, said(Direction.STAY, "")).value().stays()).isTrue();
		assertThat(intents.of(lead, one.person()).value().wishes()).as("staying takes the place of all").hasSize(1);
		assertThat(intents.state(one, said(Direction.UP, "PO-SENIOR")).value().wishes()).as("and the other way round").extracting(Wish::direction)
				.containsExactly(Direction.UP);
		Intent none = intents.takeBack(one, Direction.UP).value();
		assertThat(none.wishes()).isEmpty();
		assertThat(none.history()).extracting(Wish::direction).containsExactly(Direction.UP, Direction.STAY, Direction.UP, Direction.ACROSS);
		assertThat(intents.takeBack(one, Direction.UP).isDone()).isFalse();
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(intents.of(one, one.person()).value()).isEqualTo(none);
	}

	@Test
	@Tag("A10")
	void anIntentIsSeenByThePersonAndLeadsOnly() {
		growth.intents().state(one, said(Direction.UP, "")).value();
		for (Session other : List.of(two, house.person("trainer", Role.TRAINER), house.signIn("root"))) {
			assertThat(growth.intents().of(other, one.person())).as(other.name()).isInstanceOf(Refused.class);
			assertThat(growth.prospects().all(other)).isInstanceOf(Refused.class);
		}
	}

	@Test
	@Tag("A10")
	void aWishLeadsWhereItSaysUpToAHigherPositionOrAcrossIntoAnotherTrack() {
		Intents intents = growth.intents();
		assertThat(intents.state(one, said(Direction.UP, "PO-TRAINEE")).isDone()).as("below").isFalse();
		assertThat(intents.state(one, said(Direction.ACROSS, "PO-SENIOR")).isDone()).as("the same ladder").isFalse();
		assertThat(intents.of(one, one.person()).value().wishes()).isEmpty();
		assertThat(intents.state(one, said(Direction.UP, "PO-SENIOR")).isDone()).isTrue();
	}

	@Test
	void aWishForWhatIsNotOnTheMapOrForWhereOneIsIsRefused() {
		assertThat(growth.intents().state(one, said(Direction.UP, "PO-NOWHERE")).isDone()).isFalse();
		assertThat(growth.intents().state(one, said(Direction.UP, "PO-AGENT")).isDone()).isFalse();
		assertThat(growth.intents()
				.state(one, new Said(Direction.UP, "", Strength.OPEN, Horizon.LATER, "长".repeat(Intents.LONGEST_WORDS + 1))).isDone()).isFalse();
	}

	@Test
	@Tag("A10")
	void whoIsQualifiedAndWantsItIsProposedFirst() {
		qualify(one, two);
		growth.intents().state(two, said(Direction.ACROSS, "PO-OPSASSIST")).value();
		assertThat(operations(Standing.READY)).singleElement().satisfies(p -> {
			assertThat(p.name()).isEqualTo("two");
			assertThat(p.ready()).isTrue();
			assertThat(p.wish()).get().satisfies(w -> assertThat(w.strength()).isEqualTo(Strength.WANTS));
		});
		assertThat(operations(Standing.ASK)).as("qualified, and silent").extracting(Prospect::name).containsExactly("one");
		assertThat(growth.prospects().of(lead, "PO-OPSASSIST").value().people()).extracting(Prospect::name).startsWith("two", "one");
	}

	@Test
	@Tag("A10")
	void whoIsQualifiedAndDoesNotWantItIsListedApartWithWhatTheyWant() {
		qualify(one, two);
		growth.intents().state(one, said(Direction.STAY, "")).value();
		growth.intents().state(two, said(Direction.UP, "PO-SENIOR")).value();
		assertThat(operations(Standing.READY)).isEmpty();
		assertThat(operations(Standing.ASK)).isEmpty();
		assertThat(operations(Standing.ELSEWHERE)).extracting(p -> p.name() + " " + p.others().getFirst().zh())
				.containsExactlyInAnyOrder("one 做好现在的岗位", "two 往上走一级：" + title("PO-SENIOR"));
	}

	@Test
	@Tag("A10")
	void whoWantsItAndLacksSomethingIsShownWithWhatIsMissing() {
		growth.intents().state(one, said(Direction.ACROSS, "")).value();
		assertThat(operations(Standing.ON_THE_WAY)).singleElement().satisfies(p -> {
			assertThat(p.name()).isEqualTo("one");
			assertThat(p.missing()).isNotEmpty().allSatisfy(f -> assertThat(f.detail().next().zh()).isNotBlank());
			assertThat(p.met()).isEqualTo(p.asked() - p.missing().size());
		});
	}

	/** What names no position stands beside no position; the words would be lost. */
	@Test
	@Tag("A10")
	void aWishWithoutAPositionIsListedWithItsWordsTheStrongestFirst() {
		Intents intents = growth.intents();
		intents.state(one, new Said(Direction.ACROSS, "", Strength.OPEN, Horizon.SOON, "想做培训")).value();
		intents.state(two, new Said(Direction.UP, "", Strength.DETERMINED, Horizon.LATER, "")).value();
		intents.state(two, said(Direction.ACROSS, "PO-OPSASSIST")).value();
		Session nowhere = house.person("nowhere", Role.MENTOR);
		intents.state(nowhere, said(Direction.UP, "")).value();
		assertThat(growth.prospects().open(lead).value()).extracting(OpenWish::name, o -> o.wish().direction(), o -> o.wish().words(), OpenWish::old)
				.containsExactly(tuple("two", Direction.UP, "", false), tuple("nowhere", Direction.UP, "", false), tuple("one", Direction.ACROSS, "想做培训", false));
		assertThat(growth.prospects().open(lead).value().getLast().here().zh()).isNotBlank();
		house.clock.pass(Duration.ofDays(181));
		intents.state(one, said(Direction.STAY, "")).value();
		assertThat(growth.prospects().open(lead).value()).as("staying is no wish to go somewhere").hasSize(2).allMatch(OpenWish::old);
		for (Session other : List.of(two, house.person("trainer", Role.TRAINER), house.signIn("root"))) {
			assertThat(growth.prospects().open(other)).as(other.name()).isInstanceOf(Refused.class);
		}
	}

	@Test
	@Tag("A10")
	void whoWantsWhatIsSeveralStepsAwayIsShownTheNextStepOnTheWay() {
		growth.intents().state(one, said(Direction.UP, "PO-TEAMLEAD")).value();
		assertThat(growth.prospects().of(lead, "PO-TEAMLEAD").value().people(Standing.ON_THE_WAY)).singleElement().satisfies(p -> {
			assertThat(p.steps()).isEqualTo(2);
			assertThat(p.byTitle().zh()).isEqualTo(title("PO-SENIOR"));
			assertThat(p.ready()).isFalse();
			assertThat(p.months()).isPositive();
			assertThat(p.missing()).as("of both steps").hasSizeGreaterThan(2);
		});
		assertThat(growth.prospects().about(lead, one.person()).value()).anySatisfy(o -> assertThat(o.code()).isEqualTo("PO-TEAMLEAD"));
	}

	@Test
	@Tag("A10")
	void whatWasSaidHalfAYearAgoIsMarkedToBeAskedAgain() {
		growth.intents().state(one, said(Direction.ACROSS, "PO-OPSASSIST")).value();
		assertThat(operations(Standing.ON_THE_WAY)).noneMatch(Prospect::old);
		qualify(one);
		house.clock.pass(Duration.ofDays(2));
		assertThat(operations(Standing.READY)).singleElement().matches(Prospect::old);
	}

	@Test
	void aPositionNobodyIsNearIsEmptyAndAnUnknownOneIsRefused() {
		assertThat(growth.prospects().of(lead, "PO-DIRECTOR").value().people()).isEmpty();
		assertThat(growth.prospects().of(lead, "PO-NOWHERE").isDone()).isFalse();
	}
}
