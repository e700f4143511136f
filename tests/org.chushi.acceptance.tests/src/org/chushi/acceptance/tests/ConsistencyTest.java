package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chushi.analysis.CaseOutcome;
import org.chushi.analysis.ConsistencyInvitation;
import org.chushi.analysis.ConsistencyOutcome;
import org.chushi.analysis.ConsistencyPlan;
import org.chushi.analysis.ConsistencyRound;
import org.chushi.core.Progress;
import org.chushi.journal.Json;
import org.chushi.model.PickReply;
import org.chushi.model.ProcedureOrdering;
import org.chushi.model.Question;
import org.chushi.model.SpotViolation;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.Round;
import org.chushi.questions.ExamQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Same question, same handling: the shipped cases given to a team, and where the answers part. */
class ConsistencyTest {

	private House house;
	private Session trainer;
	private final List<Session> agents = new ArrayList<>();

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		trainer = house.person("trainer", Role.TRAINER);
		for (String name : List.of("an", "bo", "ce", "du", "en")) {
			agents.add(house.person(name, agents.size() < 4 ? Role.NEWCOMER : Role.MENTOR));
		}
	}

	@AfterEach
	void close() {
		house.close();
	}

	private <T extends Question> List<String> codes(Class<T> type, int limit) {
		return house.library().all(type).stream().limit(limit).map(Question::getCode).toList();
	}

	/** The trade's own: replies to pick, violations to spot, a procedure to order. */
	private List<String> cases() {
		List<String> cases = new ArrayList<>(codes(PickReply.class, 3));
		cases.addAll(codes(SpotViolation.class, 1));
		cases.addAll(codes(ProcedureOrdering.class, 1));
		return cases;
	}

	private ConsistencyRound begin(List<String> questions) {
		return house.services.consistency().begin(trainer, ConsistencyPlan.of("March", questions,
				agents.stream().map(Session::person).toList(), house.clock.instant().plus(Duration.ofDays(2)))).value();
	}

	private ExamQuestion asked(Session agent, ConsistencyRound round) {
		return house.services.consistency().sheet(agent, round.id()).value().question().orElseThrow();
	}

	/** Everybody answers rightly but this many, who take another reply to the case of this code. */
	private void answer(ConsistencyRound round, String parted, int others) {
		for (int a = 0; a < agents.size(); a++) {
			while (house.services.consistency().sheet(agents.get(a), round.id()).value().question().isPresent()) {
				ExamQuestion asked = asked(agents.get(a), round);
				boolean right = a >= others || !code(asked.question()).equals(parted);
				house.services.consistency().answer(agents.get(a), round.id(), asked.question(), house.response(asked, right)).value();
			}
		}
	}

	private String code(String question) {
		return house.library().find(Question.class, question).orElseThrow().getCode();
	}

	@Test
	@Tag("E04")
	void theSameCasesGivenToManyAgentsShowWhereTheirAnswersPart() {
		List<String> cases = cases();
		ConsistencyRound round = begin(cases);
		answer(round, cases.get(1), 2);
		house.services.consistency().close(trainer, round.id()).value();
		ConsistencyOutcome outcome = house.services.consistency().outcome(trainer, round.id()).value();
		assertThat(outcome.cases()).hasSize(cases.size());
		CaseOutcome parted = outcome.cases().getFirst();
		assertThat(parted.code()).as("least agreement first").isEqualTo(cases.get(1));
		assertThat(parted.camps()).extracting(c -> c.people()).containsExactly(3, 2);
		assertThat(parted.camps().getFirst().right()).isTrue();
		assertThat(parted.key().zh()).isNotBlank();
		assertThat(parted.concord().alpha().getAsDouble()).isLessThan(0.667);
		assertThat(outcome.cases().subList(1, cases.size())).noneMatch(CaseOutcome::parted)
				.allMatch(c -> c.concord().alpha().getAsDouble() == 1);
		assertThat(outcome.overall()).hasSize(2);
	}

	@Test
	@Tag("E04")
	void anAgentAnswersOnceUnseenAndWithoutTheKeyAndLearnsTheHandlingAfterwards() {
		List<String> cases = cases();
		ConsistencyRound round = begin(cases);
		Session agent = agents.getFirst();
		ExamQuestion asked = asked(agent, round);
		assertThat(Json.write(house.services.consistency().sheet(agent, round.id()).value())).doesNotContain("\"key\":[")
				.doesNotContain("explanation").doesNotContain("sources");
		house.services.consistency().answer(agent, round.id(), asked.question(), house.response(asked, true)).value();
		assertThat(house.services.consistency().answer(agent, round.id(), asked.question(), house.response(asked, false)).isDone())
				.isFalse();
		assertThat(house.services.consistency().outcome(agent, round.id()).isDone()).isFalse();
		assertThat(house.services.consistency().outcome(trainer, round.id()).isDone()).as("open").isFalse();
		assertThat(house.services.consistency().review(agent, round.id()).isDone()).isFalse();
		answer(round, "", 0);
		house.services.consistency().close(trainer, round.id()).value();
		assertThat(house.services.consistency().review(agent, round.id()).value()).hasSize(cases.size())
				.allMatch(q -> !q.explanation().zh().isBlank());
		assertThat(house.services.exams().results(trainer, agent.person()).value()).as("no mark").isEmpty();
	}

	@Test
	@Tag("E04")
	void practiceDoesNotGiveTheKeyAwayWhileTheRoundIsOpen() {
		Session agent = agents.getFirst();
		List<String> competencies = house.library().find(Question.class, cases().getFirst()).orElseThrow().getCompetencies();
		ConsistencyRound round = begin(cases());
		String kept = house.library().find(Question.class, cases().getFirst()).orElseThrow().getId();
		assertThat(practised(agent, competencies)).doesNotContain(kept);
		house.services.consistency().close(trainer, round.id()).value();
		assertThat(practised(agent, competencies)).contains(kept);
	}

	private Set<String> practised(Session agent, List<String> competencies) {
		Set<String> asked = new HashSet<>();
		Round round = house.services.practice().start(agent, PracticeOrder.free(competencies, 50)).value();
		while (round.question().isPresent()) {
			ExamQuestion question = round.question().get().question();
			asked.add(question.question());
			round = house.services.practice().answer(agent, round.id(), question.question(), List.of()).value().round();
		}
		return asked;
	}

	@Test
	@Tag("E04")
	void theRoundIsRepeatedAndTheTwoAreCompared() {
		List<String> cases = codes(PickReply.class, 3);
		ConsistencyRound before = begin(cases);
		answer(before, cases.getFirst(), 2);
		house.services.consistency().close(trainer, before.id()).value();
		house.clock.pass(Duration.ofDays(14));
		ConsistencyRound later = house.services.consistency().begin(trainer, ConsistencyPlan.again(before.id(), "April",
				agents.stream().map(Session::person).toList(), house.clock.instant().plus(Duration.ofDays(2)))).value();
		answer(later, "", 0);
		house.services.consistency().close(trainer, later.id()).value();
		var comparison = house.services.consistency().compare(trainer, before.id(), later.id()).value();
		assertThat(comparison.cases().getLast().code()).as("what got better most comes last").isEqualTo(cases.getFirst());
		assertThat(comparison.cases().getLast().rightAfter()).isEqualTo(1);
		assertThat(comparison.after().getFirst().alpha().getAsDouble()).isEqualTo(1);
	}

	@Test
	void aRebuiltJournalShowsTheSameRounds() {
		ConsistencyRound round = begin(cases());
		answer(round, cases().getFirst(), 3);
		house.services.consistency().close(trainer, round.id()).value();
		ConsistencyOutcome outcome = house.services.consistency().outcome(trainer, round.id()).value();
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(house.services.consistency().outcome(trainer, round.id()).value()).isEqualTo(outcome);
		assertThat(house.services.consistency().invitations(agents.getFirst()).value())
				.extracting(ConsistencyInvitation::answered).containsExactly(5);
	}

	private record Run(int code, String out) {
		JsonNode json() {
			return Json.tree(out);
		}
	}

	private Run run(String who, String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		words.addAll(List.of("--lang", "zh", "--as", who));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int code = house.cli().run(words.toArray(String[]::new),
						new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(new ByteArrayOutputStream()));
		return new Run(code, out.toString(StandardCharsets.UTF_8).strip());
	}

	@Test
	@Tag("E04")
	void aRoundGoesThroughTheCommandLine() {
		String until = LocalDateTime.now(house.clock).plusDays(1).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
		List<String> cases = codes(PickReply.class, 2);
		Run begun = run("trainer", "consistency", "begin", "三月口径", "--questions", String.join(",", cases), "--people",
				"an,ce," + agents.get(1).person(), "--until", until, "--json");
		assertThat(begun.code()).as(begun.out()).isZero();
		String round = begun.json().path("id").asText();
		assertThat(run("du", "consistency", "answer", round).code()).as("not asked").isEqualTo(1);
		assertThat(run("an", "consistency", "begin", "x", "--questions", cases.getFirst(), "--people", "bo,ce,du", "--until", until)
				.code()).isEqualTo(1);
		for (String who : List.of("an", "bo", "ce")) {
			assertThat(run(who, "consistency", "answer", round).out()).contains("三月口径").contains("[ ]");
			assertThat(run(who, "consistency", "answer", round, who.equals("ce") ? "B" : "A").code()).isZero();
			assertThat(run(who, "consistency", "answer", round, "A").out()).contains("没有要答的案例了");
		}
		assertThat(run("trainer", "consistency", "show", round).code()).as("open").isEqualTo(1);
		assertThat(run("trainer", "consistency", "list").out()).contains("3 / 3 人答完");
		assertThat(run("trainer", "consistency", "close", round).code()).isZero();
		JsonNode outcome = run("trainer", "consistency", "show", round, "--json").json();
		assertThat(outcome.path("cases").get(0).path("camps")).hasSize(2);
		assertThat(outcome.path("cases").get(1).path("concord").path("alpha").asDouble()).isEqualTo(1);
		assertThat(run("an", "consistency", "show", round).out()).contains("标准：").contains("你的回答：A");
		Run again = run("trainer", "consistency", "begin", "四月口径", "--again", round, "--people", "an,bo,ce", "--until", until,
				"--json");
		String later = again.json().path("id").asText();
		List.of("an", "bo", "ce").forEach(who -> cases.forEach(c -> run(who, "consistency", "answer", later, "A")));
		run("trainer", "consistency", "close", later);
		assertThat(run("trainer", "consistency", "show", round, "--with", later).out()).contains("→ 1.000");
	}

	@Test
	void aPaperIsAnalysedOnTheCommandLine() {
		Session lead = house.person("lead", Role.LEAD);
		house.services.policies().choose(lead, "PP-SEVEN").value();
		house.pass(house.newcomer("newcomer", lead, "PP-SEVEN"), lead);
		String paper = run("trainer", "analysis", "list", "--json").json().path("papers").get(0).path("code").asText();
		JsonNode analysis = run("trainer", "analysis", "paper", paper, "--which", "last", "--json").json();
		assertThat(analysis.path("people").asInt()).isEqualTo(1);
		assertThat(analysis.path("items")).isNotEmpty();
		assertThat(analysis.has("alpha")).as("of one person").isFalse();
		assertThat(run("trainer", "analysis", "paper", paper).out()).contains("Linacre").contains("至少要 30 人");
		assertThat(run("newcomer", "analysis", "paper", paper).code()).isEqualTo(1);
		assertThat(run("trainer", "analysis", "paper", paper, "--which", "best").code()).isEqualTo(1);
	}
}
