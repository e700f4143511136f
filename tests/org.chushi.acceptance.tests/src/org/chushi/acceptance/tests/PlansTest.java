package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.growth.Direction;
import org.chushi.growth.Goal;
import org.chushi.growth.Goal.Suggestion;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intents.Said;
import org.chushi.growth.Nudge;
import org.chushi.growth.Nudge.Kind;
import org.chushi.growth.Nudges;
import org.chushi.growth.Plan;
import org.chushi.growth.Plan.Version;
import org.chushi.growth.Plans;
import org.chushi.growth.Plans.Basis;
import org.chushi.growth.Strength;
import org.chushi.growth.Talk.Draft;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Development plans, up and across, that two make together; and what is said when one comes to a stand. */
class PlansTest {

	private House house;
	private Session lead;
	private Session agent;
	private Session mentor;
	private Plans plans;
	private Nudges nudges;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		agent = house.newcomer("agent", lead, "PP-SEVEN");
		mentor = house.mentor("mentor");
		house.becomeAgent(agent, mentor, lead);
		plans = house.services.growth().plans();
		nudges = house.services.growth().nudges();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private LocalDate day(int ahead) {
		return LocalDate.now(house.clock).plusDays(ahead);
	}

	private Goal.Draft free(Direction direction, String words, int ahead) {
		return new Goal.Draft(Optional.empty(), direction, "", "", words, day(ahead));
	}

	private Goal.Draft from(Suggestion suggestion, int ahead) {
		return new Goal.Draft(Optional.empty(), suggestion.direction(), suggestion.position(), suggestion.finding().requirement(), "", day(ahead));
	}

	private List<Suggestion> suggestions(Direction direction) {
		return plans.suggestions(agent, agent.person()).value().stream().filter(s -> s.direction() == direction).toList();
	}

	/** What asks for somebody's word, on the way across. */
	private Suggestion endorsement() {
		return suggestions(Direction.ACROSS).stream().filter(s -> s.finding().detail().what().zh().contains("推荐")).findFirst().orElseThrow();
	}

	/** Up and across, one that the records judge and one that is ticked. */
	private Plan written(Session by) {
		return plans.write(by, agent.person(),
				List.of(from(endorsement(), 30), free(Direction.UP, "带一次早会", 10)), "先横后纵").value();
	}

	private Version holding() {
		return plans.of(agent, agent.person()).value().orElseThrow().holding().orElseThrow();
	}

	@Test
	@Tag("E03")
	void aPlanGoesAcrossAndUpAndTakesItsGoalsFromWhatTheMapSaysIsMissing() {
		assertThat(suggestions(Direction.UP)).isNotEmpty();
		assertThat(suggestions(Direction.ACROSS)).isNotEmpty().allSatisfy(s -> assertThat(s.finding().met()).isFalse());
		Version version = written(lead).proposed().orElseThrow();
		assertThat(version.goals(Direction.ACROSS)).singleElement().satisfies(g -> {
			assertThat(g.what().zh()).contains("推荐");
			assertThat(g.positionTitle().zh()).isNotBlank();
			assertThat(g.isByHand()).isFalse();
		});
		assertThat(version.goals(Direction.UP)).singleElement().satisfies(g -> assertThat(g.isByHand()).isTrue());
		assertThat(version.words()).isEqualTo("先横后纵");
	}

	@Test
	@Tag("E03")
	void aPlanHoldsWhenThePersonAndALeadHaveBothAgreed() {
		Plan plan = written(lead);
		assertThat(plan.holding()).isEmpty();
		assertThat(plans.agree(lead, agent.person(), 1).isDone()).as("the same side twice").isFalse();
		assertThat(plans.agree(mentor, agent.person(), 1).isDone()).as("a mentor").isFalse();
		assertThat(plans.agree(agent, agent.person(), 2).isDone()).as("a version that is not there").isFalse();
		Version holds = plans.agree(agent, agent.person(), 1).value().holding().orElseThrow();
		assertThat(holds.byPerson()).isTrue();
		assertThat(holds.byLead()).isEqualTo("lead");
		assertThat(plans.agree(agent, agent.person(), 1).isDone()).as("what holds already").isFalse();
	}

	/** A goal goes on through as many revisions as there are, with the day it had: also one that has passed. */
	@Test
	@Tag("E03")
	void aPlanIsRevisedAgainAndAgainAndItsGoalsGoOn() {
		written(agent);
		plans.agree(lead, agent.person(), 1).value();
		Goal goal = holding().goals(Direction.UP).getFirst();
		house.clock.pass(Duration.ofDays(200));
		for (int edition = 2; edition < 5; edition++) {
			Goal.Draft same = new Goal.Draft(Optional.of(goal.id()), Direction.UP, "", "", "第 " + edition + " 种说法", goal.by());
			plans.write(lead, agent.person(), List.of(same), "").value();
			assertThat(plans.agree(agent, agent.person(), edition).value().holding().orElseThrow().goals()).singleElement()
					.satisfies(g -> assertThat(g.id()).isEqualTo(goal.id()));
		}
		assertThat(holding().goals().getFirst().what().zh()).isEqualTo("第 4 种说法");
	}

	/** Two who write at once: the second is told, and replaces nothing unread. */
	@Test
	@Tag("E03")
	void whoWritesOnWhatTheyHaveNotReadIsToldSo() {
		List<Goal.Draft> mine = List.of(free(Direction.STAY, "回复快一点", 40));
		Basis before = Basis.of(plans.of(agent, agent.person()).value());
		assertThat(before).isEqualTo(Basis.NONE);
		plans.write(agent, agent.person(), before, mine, "").value();
		Basis read = Basis.of(plans.of(lead, agent.person()).value());
		assertThat(plans.write(lead, agent.person(), before, mine, "")).isInstanceOf(Refused.class);
		plans.write(lead, agent.person(), read, mine, "组长的一版").value();
		assertThat(plans.write(agent, agent.person(), read, mine, "")).isInstanceOf(Refused.class);
		assertThat(plans.of(agent, agent.person()).value().orElseThrow().history()).hasSize(2).first().matches(v -> v.words().equals("组长的一版"));
		plans.close(lead, agent.person(), "做完了").value();
		plans.write(agent, agent.person(), mine, "").value();
		assertThat(plans.write(lead, agent.person(), read, mine, "")).as("version 1 of another plan").isInstanceOf(Refused.class);
	}

	@Test
	@Tag("E03")
	void aRevisionTakesThePlaceOfThePlanWhenBothHaveAgreedToItAndAllVersionsStay() {
		written(agent);
		plans.agree(lead, agent.person(), 1).value();
		Goal ticked = holding().goals(Direction.UP).getFirst();
		plans.tick(agent, agent.person(), ticked.id(), true).value();
		Goal.Draft same = new Goal.Draft(Optional.of(ticked.id()), Direction.UP, "", "", "带一次早会", day(20));
		Plan revised = plans.write(lead, agent.person(), List.of(same, free(Direction.STAY, "回复快一点", 40)), "先做眼前").value();
		assertThat(revised.holding().orElseThrow().number()).as("while the person has not agreed").isEqualTo(1);
		assertThat(revised.proposed().orElseThrow().number()).isEqualTo(2);
		Plan agreed = plans.agree(agent, agent.person(), 2).value();
		assertThat(agreed.holding().orElseThrow().goals()).hasSize(2).first().satisfies(g -> {
			assertThat(g.id()).isEqualTo(ticked.id());
			assertThat(g.done()).as("what was reached stays so").isTrue();
		});
		assertThat(agreed.proposed()).isEmpty();
		assertThat(agreed.history()).extracting(Version::number).containsExactly(2, 1);
		assertThat(agreed.history().getLast().goals()).hasSize(2);
	}

	@Test
	@Tag("E03")
	void progressIsFoundInTheRecordsAndTickedByHandWhereThereAreNone() {
		written(lead);
		plans.agree(agent, agent.person(), 1).value();
		Goal judged = holding().goals(Direction.ACROSS).getFirst();
		assertThat(judged.done()).isFalse();
		assertThat(plans.tick(lead, agent.person(), judged.id(), true).isDone()).as("judged by the records").isFalse();
		house.services.certification().endorse(lead, agent.person(), "看得懂数据").value();
		assertThat(holding().goals(Direction.ACROSS).getFirst().done()).as("by itself").isTrue();
		Goal byHand = holding().goals(Direction.UP).getFirst();
		assertThat(plans.tick(mentor, agent.person(), byHand.id(), true).isDone()).as("a mentor").isFalse();
		plans.tick(lead, agent.person(), byHand.id(), true).value();
		assertThat(holding().progress()).isEqualTo(100);
		plans.tick(agent, agent.person(), byHand.id(), false).value();
		assertThat(holding().progress()).isEqualTo(50);
	}

	@Test
	@Tag("E03")
	void aPlanEndsWithWordsAndAnotherOneMayBegin() {
		written(lead);
		plans.agree(agent, agent.person(), 1).value();
		assertThat(plans.close(agent, agent.person(), "x").isDone()).as("by the person").isFalse();
		assertThat(plans.close(lead, agent.person(), " ").isDone()).isFalse();
		assertThat(plans.close(lead, agent.person(), "横向那一步走通了").value().closed()).get()
				.satisfies(c -> assertThat(c.byName() + c.words()).isEqualTo("lead横向那一步走通了"));
		assertThat(plans.of(agent, agent.person()).value()).isEmpty();
		assertThat(plans.tick(lead, agent.person(), UUID.randomUUID(), true).isDone()).isFalse();
		plans.write(agent, agent.person(), List.of(free(Direction.STAY, "再稳一点", 30)), "").value();
		assertThat(plans.closed(agent, agent.person()).value()).hasSize(1);
	}

	@Test
	void onlyThePersonAndLeadsSeeAPlan() {
		written(lead);
		Session trainer = house.person("trainer", Role.TRAINER);
		Session colleague = house.person("colleague", Role.NEWCOMER);
		for (Session other : List.of(trainer, colleague, mentor, house.signIn("root"))) {
			assertThat(plans.of(other, agent.person())).as(other.name()).isInstanceOf(Refused.class);
			assertThat(plans.write(other, agent.person(), List.of(free(Direction.UP, "x", 1)), "")).isInstanceOf(Refused.class);
		}
	}

	@Test
	void whatCannotBeAGoalIsRefused() {
		refused(List.of());
		refused(List.of(free(Direction.UP, " ", 5)));
		refused(List.of(free(Direction.UP, "x", -1)));
		refused(List.of(free(Direction.UP, "x", Plans.FARTHEST_DAYS + 1)));
		refused(List.of(free(Direction.UP, "长".repeat(Plans.LONGEST_GOAL + 1), 5)));
		refused(List.of(new Goal.Draft(Optional.empty(), Direction.UP, "PO-NOWHERE", "", "x", day(5))));
		refused(List.of(new Goal.Draft(Optional.empty(), Direction.UP, "", "no such requirement", "", day(5))));
		refused(java.util.stream.IntStream.rangeClosed(0, Plans.MOST_GOALS).mapToObj(i -> free(Direction.UP, "g" + i, 5)).toList());
	}

	private void refused(List<Goal.Draft> goals) {
		assertThat(plans.write(lead, agent.person(), goals, "").isDone()).as(goals.toString()).isFalse();
	}

	private List<Kind> told(Session session) {
		return nudges.today(session).value().stream().map(Nudge::kind).toList();
	}

	@Test
	@Tag("A12")
	void aGoalPastItsDayIsSaidKindlyToThePersonAndToTheirLead() {
		written(lead);
		assertThat(told(agent)).containsExactly(Kind.TO_AGREE);
		plans.agree(agent, agent.person(), 1).value();
		assertThat(told(agent)).isEmpty();
		house.clock.pass(Duration.ofDays(11));
		for (Session session : List.of(agent, lead)) {
			assertThat(nudges.today(session).value()).singleElement().satisfies(n -> {
				assertThat(n.kind()).isEqualTo(Kind.GOAL);
				assertThat(n.words().zh()).contains("带一次早会").doesNotContain("逾期", "失败", "没做到", "落后");
				assertThat(n.person()).isEqualTo(agent.person());
			});
		}
		assertThat(told(mentor)).isEmpty();
		plans.tick(agent, agent.person(), holding().goals(Direction.UP).getFirst().id(), true).value();
		assertThat(told(agent)).isEmpty();
	}

	@Test
	@Tag("A12")
	void aPlanThatDoesNotMoveForThreeWeeksIsSpokenOfAndAStepEndsThat() {
		plans.write(lead, agent.person(), List.of(from(endorsement(), 90), free(Direction.UP, "写一份排班建议", 90)), "").value();
		plans.agree(agent, agent.person(), 1).value();
		house.clock.pass(Duration.ofDays(Nudges.STALL_DAYS));
		assertThat(told(agent)).as("to the day").isEmpty();
		house.clock.pass(Duration.ofDays(1));
		assertThat(told(agent)).containsExactly(Kind.STALL);
		assertThat(told(lead)).containsExactly(Kind.STALL);
		house.services.certification().endorse(lead, agent.person(), "看得懂数据").value();
		assertThat(told(agent)).as("the records moved").isEmpty();
		house.clock.pass(Duration.ofDays(Nudges.STALL_DAYS + 1));
		assertThat(told(agent)).containsExactly(Kind.STALL);
	}

	/** To hold a post takes time and nothing else: whoever waits has not come to a stand. */
	@Test
	@Tag("A12")
	void whatComesWithTimeAloneIsNoStandstill() {
		Suggestion post = suggestions(Direction.UP).stream().filter(s -> s.finding().detail().what().zh().contains("任职")).findFirst().orElseThrow();
		plans.write(lead, agent.person(), List.of(from(post, 300)), "").value();
		plans.agree(agent, agent.person(), 1).value();
		for (int week = 0; week < 8; week++) {
			house.clock.pass(Duration.ofDays(7));
			assertThat(told(agent)).isEmpty();
		}
	}

	@Test
	@Tag("A12")
	void besideWhatComesWithTimeTheRestIsStillSpokenOf() {
		Suggestion post = suggestions(Direction.UP).stream().filter(s -> s.finding().detail().what().zh().contains("任职")).findFirst().orElseThrow();
		plans.write(lead, agent.person(), List.of(from(post, 300), free(Direction.UP, "写一份排班建议", 90)), "").value();
		plans.agree(agent, agent.person(), 1).value();
		house.clock.pass(Duration.ofDays(Nudges.STALL_DAYS + 1));
		assertThat(told(agent)).containsExactly(Kind.STALL);
	}

	@Test
	@Tag("E03")
	void whatIsWishedForComesFirstAmongTheSuggestionsStepByStep() {
		house.services.growth().intents().state(agent, new Said(Direction.UP, "PO-TEAMLEAD", Strength.WANTS, Horizon.YEAR, "")).value();
		List<Suggestion> suggested = plans.suggestions(lead, agent.person()).value();
		assertThat(suggested.stream().map(s -> s.positionTitle().zh()).distinct().limit(2)).containsExactly(title("PO-SENIOR"), title("PO-TEAMLEAD"));
		assertThat(suggested).extracting(s -> s.finding().requirement()).doesNotHaveDuplicates();
	}

	private String title(String code) {
		return house.services.careers().map(lead, agent.person()).value().positions().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow()
				.title().zh();
	}

	@Test
	@Tag("A12")
	void whenTheDayOfTheNextTalkHasPassedTheTwoAreTold() {
		var talks = house.services.growth().talks();
		talks.hold(lead, agent.person(), new Draft(day(0), "方向", "想学数据", List.of(), Optional.of(day(7)), "")).value();
		house.clock.pass(Duration.ofDays(7));
		assertThat(told(agent)).as("on the day").isEmpty();
		house.clock.pass(Duration.ofDays(1));
		assertThat(told(agent)).containsExactly(Kind.TALK);
		assertThat(nudges.today(lead).value()).singleElement()
				.satisfies(n -> assertThat(n.words().zh()).contains("agent").doesNotContain("方向", "想学数据"));
		assertThat(told(house.person("lead2", Role.LEAD))).as("the third reads it, and is not told").isEmpty();
		talks.hold(lead, agent.person(), new Draft(day(0), "又聊了一次", "都好", List.of(), Optional.empty(), "")).value();
		assertThat(told(agent)).isEmpty();
	}

	@Test
	@Tag("A12")
	void whatOneHasReadIsNotToldAgainThatDayAndCanBePutOff() {
		written(lead);
		plans.agree(agent, agent.person(), 1).value();
		house.clock.pass(Duration.ofDays(12));
		String key = nudges.today(agent).value().getFirst().key();
		assertThat(nudges.later(agent, key, 1).value()).isEmpty();
		assertThat(told(agent)).as("the same day").isEmpty();
		assertThat(told(lead)).as("to others as before").hasSize(1);
		house.clock.pass(Duration.ofDays(1));
		assertThat(told(agent)).hasSize(1);
		nudges.later(agent, key, 7).value();
		house.clock.pass(Duration.ofDays(6));
		assertThat(told(agent)).isEmpty();
		house.clock.pass(Duration.ofDays(1));
		assertThat(told(agent)).hasSize(1);
		assertThat(nudges.later(agent, key, 0).isDone()).isFalse();
		assertThat(nudges.later(agent, key, Nudges.LONGEST_PAUSE + 1).isDone()).isFalse();
		assertThat(nudges.later(agent, "goal:nothing", 1).isDone()).isFalse();
	}

	/** Whatever two do at a plan: one runs at most, only what both agreed to holds, and a rebuilt view is the live one. */
	@Test
	void aRandomWalkKeepsTheLawsAndRebuiltEqualsLive() {
		SplittableRandom chance = new SplittableRandom(3);
		List<Session> people = List.of(agent, lead, mentor);
		int done = 0;
		for (int i = 0; i < 150; i++) {
			Session who = people.get(chance.nextInt(people.size()));
			Optional<Plan> now = plans.of(agent, agent.person()).value();
			UUID goal = now.flatMap(Plan::holding).map(v -> v.goals().getFirst().id()).orElse(new UUID(0, 0));
			int version = now.flatMap(Plan::proposed).map(Version::number).orElse(1);
			Result<?> result = switch (chance.nextInt(10)) {
			case 0, 1 -> plans.write(who, agent.person(), List.of(free(Direction.values()[chance.nextInt(3)], "g" + i, 1 + chance.nextInt(60))), "w" + i);
			case 2, 3, 4, 5 -> plans.agree(who, agent.person(), version);
			case 6, 7, 8 -> plans.tick(who, agent.person(), goal, chance.nextBoolean());
			default -> plans.close(who, agent.person(), "c" + i);
			};
			done += result.isDone() ? 1 : 0;
			house.clock.pass(Duration.ofHours(7));
			plans.of(agent, agent.person()).value().flatMap(Plan::holding).ifPresent(v -> {
				assertThat(v.byPerson()).isTrue();
				assertThat(v.byLead()).isNotEmpty();
			});
		}
		assertThat(done).isGreaterThan(30);
		Set<Object> live = Set.of(plans.of(agent, agent.person()).value(), plans.closed(agent, agent.person()).value());
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(Set.of(plans.of(agent, agent.person()).value(), plans.closed(agent, agent.person()).value())).isEqualTo(live);
		assertThat(plans.closed(agent, agent.person()).value()).isNotEmpty();
	}
}
