package org.chushi.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.assertj.core.groups.Tuple;
import org.chushi.analysis.Camp;
import org.chushi.analysis.CaseLevel;
import org.chushi.analysis.CaseOutcome;
import org.chushi.analysis.Concord;
import org.chushi.analysis.ConsistencyComparison;
import org.chushi.analysis.ConsistencyInvitation;
import org.chushi.analysis.ConsistencyOutcome;
import org.chushi.analysis.ConsistencyPlan;
import org.chushi.analysis.ConsistencyRound;
import org.chushi.analysis.ConsistencyTests;
import org.chushi.core.Result;
import org.chushi.internal.questions.EssayType;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.model.Question;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConsistencyDeskTest {

	private AnalysisRoom room;

	@BeforeEach
	void open(@TempDir Path folder) {
		room = new AnalysisRoom(folder);
	}

	@AfterEach
	void close() {
		room.close();
	}

	/** Of each case, in the order of the round, what each agent answers. */
	private ConsistencyRound answered(ConsistencyRound round, String... byAgent) {
		for (int a = 0; a < byAgent.length; a++) {
			for (String names : byAgent[a].split(" ")) {
				room.answer(room.agents.get(a), round, names);
			}
		}
		return room.consistency.close(room.trainer, round.id()).value();
	}

	private ConsistencyOutcome outcome(ConsistencyRound round) {
		return room.consistency.outcome(room.trainer, round.id()).value();
	}

	@Test
	void whereAllAnswerAlikeAlphaIsOneEvenIfTheyAreWrong() {
		ConsistencyOutcome outcome = outcome(answered(room.begin("SINGLE", "REPLY"), "A B", "A B", "A B", "A B", "A B"));
		assertThat(outcome.overall()).singleElement().satisfies(c -> {
			assertThat(c.alpha().getAsDouble()).isEqualTo(1);
			assertThat(c.level()).isEqualTo(CaseLevel.CHOICE);
		});
		assertThat(outcome.cases()).noneMatch(CaseOutcome::parted);
		CaseOutcome single = outcome.cases().stream().filter(c -> c.code().equals("SINGLE")).findFirst().orElseThrow();
		assertThat(single.camps()).containsExactly(
				new Camp(Response.keys("A"), single.camps().get(0).words(), 5, false));
		assertThat(single.key().en()).contains("choice B");
		assertThat(single.camps().get(0).words().en()).contains("choice A").doesNotContain("choice B");
	}

	@Test
	void thePublishedFormulaGivesTheAgreementOfOneCase() {
		ConsistencyOutcome outcome = outcome(answered(room.begin("SINGLE"), "B", "B", "B", "A", "A"));
		// options as units, 5 people: observed (2·3·2)·2 / 4 over 20 values; expected 2·5·15 / 19
		double observed = 2 * (2.0 * 3 * 2 / 4);
		double expected = 2.0 * 5 * 15 / 19;
		assertThat(outcome.cases().get(0).concord().alpha().getAsDouble()).isCloseTo(1 - observed / expected, within(1e-12));
	}

	@Test
	void theCaseWithTheLeastAgreementComesFirst() {
		ConsistencyOutcome outcome = outcome(answered(room.begin("REPLY", "SINGLE", "MULTI"), "B A AB", "B B AB", "B C AB",
				"B D AB", "A A A"));
		assertThat(outcome.cases()).extracting(CaseOutcome::code).containsExactly("SINGLE", "REPLY", "MULTI");
		assertThat(outcome.cases().get(0).camps()).extracting(Camp::people).containsExactly(2, 1, 1, 1);
		assertThat(outcome.cases().get(1).camps()).extracting(Camp::people, Camp::right)
				.containsExactly(Tuple.tuple(4, true), Tuple.tuple(1, false));
	}

	@Test
	void ordersAreComparedByPlacesAndNearOnesPartLess() {
		ConsistencyRound near = answered(room.begin("ORDER"), "ABCD", "ABCD", "ABDC", "ABCD", "ABCD");
		ConsistencyRound far = answered(room.begin("ORDER"), "ABCD", "ABCD", "DCBA", "ABCD", "ABCD");
		Concord one = outcome(near).overall().get(0);
		Concord other = outcome(far).overall().get(0);
		assertThat(one.level()).isEqualTo(CaseLevel.ORDER);
		assertThat(one.alpha().getAsDouble()).isGreaterThan(0.8).isLessThan(1);
		assertThat(other.alpha().getAsDouble()).isLessThan(one.alpha().getAsDouble() - 0.3);
		assertThat(outcome(far).cases().get(0).camps().get(1).words().en()).containsSubsequence("step D", "step C", "step A");
	}

	@Test
	void choicesAndOrdersAreNotMixedIntoOneFigure() {
		ConsistencyOutcome outcome = outcome(answered(room.begin("SINGLE", "ORDER"), "A ABCD", "B ABCD", "C ABCD", "A ABCD"));
		assertThat(outcome.overall()).extracting(Concord::level).containsExactly(CaseLevel.CHOICE, CaseLevel.ORDER);
		assertThat(outcome.overall().get(1).alpha().getAsDouble()).isEqualTo(1);
		assertThat(outcome.overall().get(0).verdict().en()).contains("differently");
		assertThat(outcome.overall().get(0).error()).as("one case tells nothing about others").isEmpty();
	}

	@Test
	void markedMessagesAreComparedWithTheRuleTheyBreak() {
		ConsistencyRound round = room.begin("SPOT");
		List<Map<String, String>> marks = List.of(Map.of("m2", "r1"), Map.of("m2", "r1"), Map.of("m2", "r2"),
				Map.of("m1", "r2"));
		for (int a = 0; a < marks.size(); a++) {
			Session agent = room.agents.get(a);
			ExamQuestion asked = room.consistency.sheet(agent, round.id()).value().question().orElseThrow();
			room.consistency.answer(agent, round.id(), asked.question(), Response.parts(marks.get(a))).value();
		}
		room.consistency.close(room.trainer, round.id()).value();
		CaseOutcome spot = outcome(round).cases().get(0);
		assertThat(spot.camps()).extracting(Camp::people).containsExactly(2, 1, 1);
		assertThat(spot.camps().get(0).words().en()).contains("m2").contains("rule r1");
		assertThat(spot.camps().get(0).right()).isTrue();
		assertThat(spot.concord().alpha().getAsDouble()).isBetween(0.0, 0.6);
	}

	@Test
	void aCaseIsAnsweredOnceInItsTurnAndBeforeTheEnd() {
		ConsistencyRound round = room.begin("SINGLE", "REPLY");
		Session agent = room.agents.get(0);
		ExamQuestion first = room.consistency.sheet(agent, round.id()).value().question().orElseThrow();
		Response answer = AnalysisRoom.chosen(first, "A");
		assertThat(room.consistency.answer(agent, round.id(), Content.id("REPLY"), answer).isDone()).as("not its turn").isFalse();
		assertThat(room.consistency.answer(agent, round.id(), first.question(), Response.NONE).isDone()).as("empty").isFalse();
		assertThat(room.consistency.answer(agent, round.id(), first.question(), Response.keys("Z")).isDone()).isFalse();
		room.consistency.answer(agent, round.id(), first.question(), answer).value();
		assertThat(room.consistency.answer(agent, round.id(), first.question(), answer).isDone()).as("twice").isFalse();
		assertThat(room.consistency.sheet(room.trainer, round.id()).isDone()).as("not asked").isFalse();
		room.time.pass(Duration.ofDays(3));
		assertThat(room.consistency.answer(agent, round.id(), Content.id("REPLY"), answer).isDone()).as("too late").isFalse();
		assertThat(room.consistency.invitations(agent).value().get(0).waits()).isFalse();
	}

	@Test
	void nothingOfTheKeyIsSeenBeforeTheRoundIsClosedWhateverTheClockSays() {
		ConsistencyRound round = room.begin("SINGLE");
		Session agent = room.agents.get(0);
		assertThat(room.consistency.held(agent.person())).containsExactly(Content.id("SINGLE"));
		room.answer(agent, round, "A");
		room.time.pass(Duration.ofDays(30));
		assertThat(room.consistency.review(agent, round.id()).isDone()).isFalse();
		assertThat(room.consistency.held(agent.person())).hasSize(1);
		room.consistency.close(room.trainer, round.id()).value();
		List<ReviewedQuestion> review = room.consistency.review(agent, round.id()).value();
		assertThat(review).singleElement().satisfies(q -> {
			assertThat(q.explanation().en()).isEqualTo("why SINGLE");
			assertThat(q.choices()).filteredOn(c -> c.chosen()).extracting(c -> c.text().en()).containsExactly("choice A");
			assertThat(q.choices()).filteredOn(c -> c.right()).extracting(c -> c.text().en()).containsExactly("choice B");
		});
		assertThat(room.consistency.held(agent.person())).isEmpty();
		assertThat(room.consistency.review(room.trainer, round.id()).isDone()).as("they were not asked").isFalse();
	}

	@Test
	void anOutcomeIsNotSeenWhileTheRoundIsOpen() {
		ConsistencyRound round = room.begin("SINGLE");
		room.answer(room.agents.get(0), round, "A");
		assertThat(room.consistency.outcome(room.trainer, round.id()).isDone()).isFalse();
		room.time.pass(Duration.ofDays(3));
		assertThat(room.consistency.outcome(room.trainer, round.id()).isDone()).isTrue();
		assertThat(outcome(round).cases().get(0).concord().alpha()).as("one answer agrees with nobody").isEmpty();
	}

	@Test
	void whoWatchesSeesHowFarEverybodyIsAndNotWhatTheyAnswered() {
		ConsistencyRound round = room.begin("SINGLE", "REPLY");
		room.answer(room.agents.get(0), round, "A");
		room.answer(room.agents.get(0), round, "A");
		room.answer(room.agents.get(1), round, "A");
		ConsistencyRound seen = room.consistency.rounds(room.lead).value().get(0);
		assertThat(seen.finished()).isEqualTo(1);
		assertThat(seen.people()).extracting(ConsistencyRound.Standing::answered).containsExactlyInAnyOrder(2, 1, 0, 0, 0);
		room.consistency.close(room.trainer, round.id()).value();
		String said = outcome(round).cases().toString() + outcome(round).overall();
		room.agents.forEach(a -> assertThat(said).doesNotContain(a.person().toString()));
	}

	@Test
	void thePeopleTheTimeAndTheCasesMustDo() {
		List<UUID> people = room.agents.stream().map(Session::person).toList();
		var soon = room.time.instant().plus(Duration.ofHours(1));
		record Try(String why, ConsistencyPlan plan) {
		}
		for (Try one : List.of(new Try("no name", ConsistencyPlan.of(" ", List.of("SINGLE"), people, soon)),
				new Try("two people", ConsistencyPlan.of("x", List.of("SINGLE"), people.subList(0, 2), soon)),
				new Try("one twice", ConsistencyPlan.of("x", List.of("SINGLE"), List.of(people.get(0), people.get(0), people.get(1)),
						soon)),
				new Try("oneself", ConsistencyPlan.of("x", List.of("SINGLE"),
						List.of(room.trainer.person(), people.get(0), people.get(1)), soon)),
				new Try("a stranger", ConsistencyPlan.of("x", List.of("SINGLE"), List.of(new UUID(9, 9), people.get(0), people.get(1)),
						soon)),
				new Try("past", ConsistencyPlan.of("x", List.of("SINGLE"), people, room.time.instant())),
				new Try("too far", ConsistencyPlan.of("x", List.of("SINGLE"), people, soon.plus(Duration.ofDays(90)))),
				new Try("no case", ConsistencyPlan.of("x", List.of(), people, soon)),
				new Try("a case twice", ConsistencyPlan.of("x", List.of("SINGLE", "SINGLE"), people, soon)),
				new Try("for people to mark", ConsistencyPlan.of("x", List.of("ESSAY"), people, soon)),
				new Try("unknown", ConsistencyPlan.of("x", List.of("NOWHERE"), people, soon)),
				new Try("again and new", new ConsistencyPlan("x", List.of("SINGLE"), Optional.of(new UUID(1, 1)), people,
						soon)),
				new Try("again nothing", ConsistencyPlan.again(new UUID(1, 1), "x", people, soon)))) {
			assertThat(room.consistency.begin(room.trainer, one.plan())).as(one.why()).isInstanceOf(Result.Refused.class);
		}
		assertThat(room.consistency.rounds(room.trainer).value()).isEmpty();
	}

	@Test
	void aKindThatAPlugInBringsCanBeACaseWhenItSaysHowItsAnswersCompare() {
		ConsistencyTests desk = room.consistency(new QuestionTypeBook(List.of(plugIn(new SingleChoiceType()), new EssayType())));
		assertThat(desk.takes("plug-in")).isTrue();
		assertThat(desk.takes("essay")).isFalse();
		assertThat(desk.takes("nowhere")).isFalse();
	}

	private static QuestionType plugIn(QuestionType like) {
		return (QuestionType) Proxy.newProxyInstance(QuestionType.class.getClassLoader(), new Class<?>[] { QuestionType.class },
				(proxy, method, arguments) -> method.getName().equals("id") ? "plug-in" : method.invoke(like, arguments));
	}

	@Test
	void casesStayAsTheyWereAskedWhateverBecomesOfTheContent() {
		ConsistencyRound round = room.begin("SINGLE");
		room.answer(room.agents.get(0), round, "A");
		room.library.withdraw(room.library.library().find(Question.class, "SINGLE").orElseThrow());
		room.answer(room.agents.get(1), round, "B");
		room.consistency.close(room.trainer, round.id()).value();
		CaseOutcome single = outcome(round).cases().get(0);
		assertThat(single.stem().en()).isEqualTo("stem of SINGLE");
		assertThat(single.code()).as("the question is gone").isEqualTo(Content.id("SINGLE"));
		assertThat(single.answered()).isEqualTo(2);
	}

	@Test
	void theSameCasesAreAskedAgainAndTheTwoRoundsAreCompared() {
		ConsistencyRound before = answered(room.begin("SINGLE", "REPLY"), "A B", "B B", "C B", "D A", "A B");
		room.time.pass(Duration.ofDays(20));
		ConsistencyRound later = room.consistency.begin(room.lead, ConsistencyPlan.again(before.id(), "after talking it over",
				room.agents.stream().map(Session::person).toList(), room.time.instant().plus(Duration.ofDays(1)))).value();
		assertThat(later.again()).contains(before.id());
		assertThat(room.consistency.compare(room.trainer, before.id(), later.id()).isDone()).as("still open").isFalse();
		answered(later, "B B", "B B", "B B", "B A", "B B");
		ConsistencyComparison comparison = room.consistency.compare(room.trainer, before.id(), later.id()).value();
		assertThat(comparison.others()).isZero();
		assertThat(comparison.cases()).extracting(ConsistencyComparison.Case::code).containsExactly("REPLY", "SINGLE");
		ConsistencyComparison.Case single = comparison.cases().get(1);
		assertThat(single.change()).isPositive();
		assertThat(single.rightBefore()).isCloseTo(0.2, within(1e-9));
		assertThat(single.rightAfter()).isEqualTo(1);
		assertThat(comparison.after().get(0).alpha().getAsDouble()).isGreaterThan(comparison.before().get(0).alpha().getAsDouble());
	}

	@Test
	void roundsOfTheSameQuestionsAreComparedThoughTheirOptionsStandInAnotherOrder() {
		ConsistencyRound one = answered(room.begin("SINGLE", "MULTI"), "A AB", "B AB", "B AB");
		ConsistencyRound other = answered(room.begin("REPLY", "SINGLE"), "B B", "B B", "B B");
		ConsistencyComparison comparison = room.consistency.compare(room.trainer, one.id(), other.id()).value();
		assertThat(comparison.cases()).extracting(ConsistencyComparison.Case::code).containsExactly("SINGLE");
		assertThat(comparison.others()).isEqualTo(2);
		ConsistencyRound third = answered(room.begin("ORDER"), "ABCD", "ABCD");
		assertThat(room.consistency.compare(room.trainer, one.id(), third.id()).isDone()).isFalse();
	}

	@Test
	void whoSitsAnExamWithACaseSeesNoKeyOfIt() {
		ConsistencyRound round = room.begin("S-0", "S-1");
		room.answer(room.agents.get(0), round, "A");
		room.consistency.close(room.trainer, round.id()).value();
		room.exams.start(room.agents.get(0), "P").value();
		room.exams.start(room.trainer, "P").value();
		assertThat(room.consistency.review(room.agents.get(0), round.id()).isDone()).isFalse();
		assertThat(room.consistency.outcome(room.trainer, round.id()).isDone()).isFalse();
		assertThat(room.consistency.outcome(room.lead, round.id()).isDone()).isTrue();
	}

	@Test
	void whileTheSameCasesAreAskedAgainTheFirstRoundShowsNoKeyToThoseWhoAnswer() {
		ConsistencyRound before = answered(room.begin("SINGLE", "REPLY"), "A B", "B B", "C B");
		ConsistencyRound apart = answered(room.begin("MULTI"), "AB");
		Session agent = room.agents.get(0);
		List<UUID> people = Stream.concat(room.agents.stream(), Stream.of(room.trainer)).map(Session::person).toList();
		ConsistencyRound later = room.consistency.begin(room.lead, ConsistencyPlan.again(before.id(), "once more", people,
				room.time.instant().plus(Duration.ofDays(1)))).value();
		refusedFor("once more", room.consistency.review(agent, before.id()));
		refusedFor("once more", room.consistency.outcome(room.trainer, before.id()));
		room.time.pass(Duration.ofDays(2));
		refusedFor("once more", room.consistency.compare(room.trainer, before.id(), later.id()));
		refusedFor("once more", room.consistency.outcome(room.trainer, later.id()));
		assertThat(room.consistency.review(agent, apart.id()).isDone()).as("other cases").isTrue();
		assertThat(room.consistency.outcome(room.lead, before.id()).isDone()).as("is not asked").isTrue();
		room.consistency.close(room.lead, later.id()).value();
		assertThat(room.consistency.review(agent, before.id()).isDone()).isTrue();
		assertThat(room.consistency.compare(room.trainer, before.id(), later.id()).isDone()).isTrue();
	}

	private static void refusedFor(String words, Result<?> result) {
		assertThat(result).isInstanceOfSatisfying(Result.Refused.class, r -> {
			assertThat(r.reason().en()).contains(words);
			assertThat(r.reason().zh()).contains(words);
		});
	}

	@Test
	void onlyTrainerAndLeadBeginWatchCloseAndSeeTheOutcome() {
		ConsistencyRound round = room.begin("SINGLE");
		Session agent = room.agents.get(0);
		assertThat(room.consistency.begin(agent, ConsistencyPlan.of("x", List.of("SINGLE"),
				room.agents.subList(1, 5).stream().map(Session::person).toList(), round.until())).isDone()).isFalse();
		assertThat(room.consistency.rounds(agent).isDone()).isFalse();
		assertThat(room.consistency.close(agent, round.id()).isDone()).isFalse();
		room.consistency.close(room.lead, round.id()).value();
		assertThat(room.consistency.close(room.lead, round.id()).isDone()).as("closed already").isTrue();
		assertThat(room.consistency.outcome(agent, round.id()).isDone()).isFalse();
		assertThat(room.consistency.compare(agent, round.id(), round.id()).isDone()).isFalse();
		assertThat(room.consistency.invitations(agent).value()).extracting(ConsistencyInvitation::closed).containsExactly(true);
	}

	@Test
	void fromFiveCasesOnTheFigureHasItsError() {
		String[] five = { "S-0", "S-1", "S-2", "S-3", "S-4" };
		Concord concord = outcome(answered(room.begin(five), "B B B B A", "B B B B B", "B A B B C", "B B C B D")).overall().get(0);
		assertThat(concord.cases()).isEqualTo(5);
		assertThat(concord.error().getAsDouble()).isBetween(0.05, 0.4);
		Concord alike = outcome(answered(room.begin(five), "B B B B B", "B B B B B", "B B B B B")).overall().get(0);
		assertThat(alike.error().getAsDouble()).isZero();
	}
}
