package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.RegradePreview;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Bilingual;
import org.chushi.core.Result.Refused;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.ReadOptions;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Json;
import org.chushi.papers.Filling;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperPlan.Quota;
import org.chushi.papers.PaperPlan.Section;
import org.chushi.papers.PaperSummary;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
import org.chushi.training.SetExam;
import org.chushi.training.SetExams.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer imports a bank, builds a paper from it and sets it for people, who sit it. */
class PapersTest {

	private static final int QUESTIONS = 60;

	@TempDir
	Path folder;
	private House house;
	private Session trainer;
	private Session first;
	private Session second;

	@BeforeEach
	void open() throws IOException {
		house = new House(folder.resolve("data"));
		trainer = house.person("trainer", Role.TRAINER);
		first = house.person("first", Role.NEWCOMER);
		second = house.person("second", Role.MENTOR);
		Path file = Files.writeString(folder.resolve("售后.csv"), table());
		house.services.banks().bring(trainer, new Request(file, "own-bank", ReadOptions.DETECT)).value();
	}

	/** Half of them hard, each of which is right with A. */
	private static String table() {
		StringBuilder table = new StringBuilder("题型,题干,选项A,选项B,选项C,答案,解析,难度,知识点\n");
		for (int i = 0; i < QUESTIONS; i++) {
			table.append("单选题,第 %d 题：该怎么办？,甲%d,乙%d,丙%d,A,因为甲。,%s,%s\n".formatted(i, i, i, i, i % 2 == 0 ? "难" : "易",
					i % 3 == 0 ? "物流" : "退款"));
		}
		return table.toString();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private static PaperPlan plan(int draw, Quota... quotas) {
		Section section = new Section("", new Bilingual("售后", "After sales"), "B-售后.csv", draw, List.of(quotas), List.of(), List.of(), 0, 0,
				List.of(), 5, 0, 0, false, false, "");
		return new PaperPlan("", "P-OWN", new Bilingual("月考", "Monthly"), null, 30, 60, 0, 0, false, List.of(section), null, null, null);
	}

	private static Quota tagged(int count, String tag, int easiest) {
		return new Quota(count, List.of(), List.of(tag), easiest, 0);
	}

	private PaperSummary build() {
		return house.services.papers().store(trainer, "own-papers", plan(10, tagged(4, "物流", 0))).value();
	}

	private Order order(String paper, int attempts, Session... people) {
		Instant now = house.clock.instant();
		return new Order(paper, Set.copyOf(java.util.Arrays.stream(people).map(Session::person).toList()), now, now.plus(Duration.ofDays(1)),
				attempts, "请准时");
	}

	private List<SetExam> set(Session... people) {
		return house.services.setExams().set(trainer, order("P-OWN", 1, people)).value();
	}

	private ExamOutlook outlook(Session person) {
		return house.services.exams().outlook(person, "P-OWN").value();
	}

	@Test
	void whetherTheBanksCanFillItIsSaidAtOnceWithTheRuleAndTheNumber() {
		Filling met = house.services.papers().check(trainer, plan(10, tagged(4, "物流", 0))).value();
		assertThat(met.met()).isTrue();
		assertThat(List.of(met.questions(), met.points())).containsExactly(10, 50);
		Filling unmet = house.services.papers().check(trainer, plan(40, tagged(30, "物流", 4))).value();
		assertThat(unmet.met()).isFalse();
		assertThat(unmet.missing()).singleElement().satisfies(m -> {
			assertThat(m.what().zh()).contains("物流").contains("售后");
			assertThat(m.have().en()).isEqualTo("10 questions");
			assertThat(m.next().en()).contains("add 20 questions");
		});
		assertThat(house.services.papers().list(trainer).value()).as("nothing stored").noneMatch(p -> p.code().equals("P-OWN"));
	}

	@Test
	void aPaperIsKeptInAPackOfTheTeamsOwnAndBuiltAnewUnderItsId() {
		PaperSummary built = build();
		assertThat(built.own()).isTrue();
		assertThat(built.version()).isEqualTo("1.0.0");
		PaperPlan read = house.services.papers().plan(trainer, "P-OWN").value();
		PaperPlan longer = new PaperPlan(read.id(), read.code(), read.title(), read.summary(), 90, read.cutPercent(), 2, 0, false,
				read.sections(), null, null, null);
		PaperSummary again = house.services.papers().store(trainer, "own-papers", longer).value();
		assertThat(again.id()).isEqualTo(built.id());
		assertThat(again.version()).isEqualTo("1.0.1");
		assertThat(again.minutes()).isEqualTo(90);
		assertThat(again.filling().questions()).isEqualTo(10);
		assertThat(house.services.questionBanks().draw(trainer, "P-OWN", 3).value().form()).isPositive();
	}

	@Test
	void aWrongRuleStoresNothingAndACodeStaysWithItsPaper() {
		Refused<PaperSummary> refused = (Refused<PaperSummary>) house.services.papers().store(trainer, "own-papers", plan(-1));
		assertThat(refused.missing()).hasSize(1);
		assertThat(folder.resolve("data/packs/own-papers")).doesNotExist();
		build();
		assertThat(house.services.papers().store(trainer, "other", plan(5)).isDone()).as("in another pack").isFalse();
		PaperPlan shipped = house.services.papers().plan(trainer, "P-MENTOR").value();
		assertThat(house.services.papers().store(trainer, "own-papers", shipped).isDone()).as("a shipped one").isFalse();
		assertThat(house.services.papers().store(trainer, "onboarding", plan(5)).isDone()).as("into a shipped pack").isFalse();
	}

	@Test
	void aPreviewIsWhatAnAttemptWithThisSeedWouldGet() {
		build();
		PaperPlan plan = house.services.papers().plan(trainer, "P-OWN").value();
		assertThat(house.services.papers().draw(trainer, plan, 77).value().items())
				.isEqualTo(house.services.questionBanks().draw(trainer, "P-OWN", 77).value().items());
	}

	@Test
	void whatIsSetIsOpenInItsTimeToThoseItIsSetForAndNobodyElse() {
		build();
		assertThat(outlook(first).open()).as("not set").isFalse();
		Instant now = house.clock.instant();
		house.services.setExams().set(trainer,
				new Order("P-OWN", Set.of(first.person()), now.plus(Duration.ofHours(1)), now.plus(Duration.ofHours(3)), 1, "")).value();
		assertThat(outlook(first).reason().orElseThrow().en()).contains("can be sat from");
		house.clock.pass(Duration.ofHours(1));
		assertThat(outlook(first).open()).isTrue();
		assertThat(outlook(second).open()).as("not set for this one").isFalse();
		house.clock.pass(Duration.ofHours(2));
		assertThat(outlook(first).reason().orElseThrow().en()).contains("was over at");
		assertThat(house.services.exams().start(first, "P-OWN").isDone()).isFalse();
	}

	@Test
	void attemptsCountFromTheSettingOn() {
		build();
		set(first);
		house.sit(first, "P-OWN", this::wrong);
		assertThat(outlook(first).open()).as("used up").isFalse();
		house.clock.pass(Duration.ofDays(2));
		set(first);
		assertThat(outlook(first).open()).as("set again").isTrue();
		assertThat(outlook(first).limit()).isEqualTo(2);
	}

	private List<String> wrong(ExamQuestion question) {
		return house.wrong(question);
	}

	@Test
	void whatWasTakenBackIsShutAndWhatIsUnderWayGoesOn() {
		build();
		UUID setting = set(first, second).getFirst().setting();
		RunningExam running = house.services.exams().start(first, "P-OWN").value();
		assertThat(house.services.setExams().unset(trainer, setting, Set.of(), " ").isDone()).as("without a reason").isFalse();
		assertThat(house.services.setExams().unset(trainer, setting, Set.of(), "x".repeat(501)).isDone()).as("at length").isFalse();
		assertThat(house.services.setExams().unset(trainer, setting, Set.of(), "wrong month").value())
				.allMatch(s -> s.withdrawn().equals("wrong month"));
		assertThat(outlook(second).open()).isFalse();
		assertThat(house.services.exams().submit(first, running.attempt()).isDone()).isTrue();
		assertThat(house.services.setExams().unset(trainer, setting, Set.of(), "again").isDone()).isFalse();
		assertThat(house.services.setExams().of(first, first.person()).value()).hasSize(1);
	}

	@Test
	void whatCannotBeSetIsSaidForEachReasonAndNothingIsSet() {
		build();
		set(first);
		Instant now = house.clock.instant();
		Refused<?> wrong = (Refused<?>) house.services.setExams().set(trainer,
				new Order("P-OWN", Set.of(new UUID(1, 1)), now, now.minusSeconds(1), 100, "x".repeat(501)));
		assertThat(wrong.missing()).extracting(m -> m.have().en()).contains("not on the team", "100", "501").hasSize(4);
		assertThat(house.services.setExams().set(trainer, new Order("P-OWN", Set.of(), now, now.plusSeconds(9), 1, "")).isDone()).isFalse();
		assertThat(house.services.setExams().set(trainer, order("P-OWN", 1, first, second)).isDone()).as("set for one already").isFalse();
		assertThat(house.services.setExams().set(trainer, order("nowhere", 1, second)).isDone()).isFalse();
		house.services.papers().store(trainer, "own-papers", plan(999)).value();
		assertThat(house.services.setExams().set(trainer, order("P-OWN", 1, second)).isDone()).as("nobody could sit it").isFalse();
		assertThat(house.services.setExams().all(trainer).value()).extracting(SetExam::person).containsExactly(first.person());
	}

	@Test
	void settingAPaperOfTheProgrammeIsNoWayRoundItsLessons() {
		Session lead = house.person("lead", Role.LEAD);
		Session newcomer = house.newcomer("new", lead, "PP-STRICT");
		String paper = house.path(newcomer).steps().stream().filter(s -> s.kind() == org.chushi.training.Path.Kind.EXAM).findFirst().orElseThrow()
				.target();
		house.services.setExams().set(trainer, order(paper, 5, newcomer)).value();
		Refused<RunningExam> refused = (Refused<RunningExam>) house.services.exams().start(newcomer, paper);
		assertThat(refused.reason().en()).contains("lesson");
		house.pass(newcomer, lead);
		assertThat(house.services.exams().results(newcomer, newcomer.person()).value()).isNotEmpty();
	}

	@Test
	void aPassedPaperThatNoRuleAsksForGivesNoGateAndNoCertificate() {
		Session lead = house.person("lead", Role.LEAD);
		Session newcomer = house.newcomer("new", lead, "PP-STRICT");
		build();
		set(newcomer);
		house.sit(newcomer, "P-OWN", house::right);
		assertThat(house.services.exams().results(newcomer, newcomer.person()).value().getFirst().score().orElseThrow().passed()).isTrue();
		assertThat(house.services.certification().of(newcomer, newcomer.person()).value()).isEmpty();
		assertThat(house.path(newcomer).steps()).filteredOn(s -> s.kind() == org.chushi.training.Path.Kind.EXAM).allMatch(s -> s.done() == 0);
	}

	@Test
	void twoSitItOneCrashesAndResumesAndACorrectedKeyChangesWhatItShows() {
		build();
		set(first, second);
		UUID whole = house.sit(second, "P-OWN", house::right);
		RunningExam begun = house.services.exams().start(first, "P-OWN").value();
		ExamQuestion contested = begun.questions().getFirst();
		house.services.exams().answer(first, begun.attempt(), contested.question(), wrong(contested)).value();
		begun.questions().stream().skip(1).limit(5)
				.forEach(q -> house.services.exams().answer(first, begun.attempt(), q.question(), house.right(q)).value());

		house.close();
		house = House.at(JournalLocation.embedded(folder.resolve("data")), house.clock, new SplittableRandom(8)).value();
		trainer = house.signIn("trainer");
		first = house.signIn("first");
		RunningExam resumed = house.services.exams().current(first).value().orElseThrow();
		assertThat(resumed.attempt()).isEqualTo(begun.attempt());
		assertThat(resumed.questions().stream().filter(ExamQuestion::answered)).hasSize(6);
		AttemptSummary ended = house.services.exams().submit(first, resumed.attempt()).value();
		assertThat(ended.score().orElseThrow().passed()).as("5 of 10, 60 % wanted").isFalse();

		// the options in the bank: the wrong one that was chosen is right after all
		String chosen = contested.choices().stream().filter(c -> wrong(contested).contains(c.key())).findFirst().orElseThrow().text().zh();
		String key = chosen.startsWith("乙") ? "B" : "C";
		RegradePreview preview = house.services.regrades().preview(trainer, contested.question(), List.of("A", key)).value();
		assertThat(preview.effects()).filteredOn(e -> e.attempt().equals(ended.attempt())).singleElement()
				.satisfies(e -> assertThat(e.turns()).isTrue());
		house.services.regrades().apply(trainer, contested.question(), List.of("A", key), preview.preview(), "both are right").value();
		assertThat(house.services.exams().results(first, first.person()).value().getFirst().score().orElseThrow().passed()).isTrue();
		assertThat(house.services.exams().results(trainer, second.person()).value().getFirst().attempt()).isEqualTo(whole);
	}

	private String run(int code, String who, String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		words.addAll(List.of("--lang", "en", "--as", who));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
		int got = house.cli().run(words.toArray(String[]::new), print, print);
		String said = out.toString(StandardCharsets.UTF_8);
		assertThat(got).as(said).isEqualTo(code);
		return said;
	}

	@Test
	void allOfItIsDoneFromTheCommandLine() throws IOException {
		Path file = folder.resolve("paper.json");
		Files.writeString(file, Json.write(plan(70)));
		assertThat(run(1, "trainer", "paper", "check", file.toString())).contains("60 questions").contains("10 questions to the bank");
		Files.writeString(file, "{\"code\":\"P-OWN\",\"titel\":\"x\"}");
		assertThat(run(1, "trainer", "paper", "check", file.toString())).contains("titel");
		assertThat(run(1, "trainer", "paper", "check", folder.resolve("gone.json").toString())).contains("no such file");
		Files.writeString(file, Json.write(plan(10, tagged(4, "物流", 0))));
		assertThat(run(0, "trainer", "paper", "check", file.toString())).contains("10 questions, 50 points");
		assertThat(run(1, "first", "paper", "build", file.toString(), "--into", "own-papers")).startsWith("Your role may not");
		assertThat(run(0, "trainer", "paper", "build", file.toString(), "--into", "own-papers")).contains("P-OWN").contains("1.0.0");
		assertThat(run(0, "trainer", "paper", "list")).contains("P-OWN").contains("P-MENTOR");
		Files.writeString(file, run(0, "trainer", "paper", "show", "P-OWN", "--json"));
		assertThat(run(0, "trainer", "paper", "build", file.toString(), "--into", "own-papers")).contains("1.0.1");
		assertThat(run(1, "trainer", "exam", "set", "P-OWN", "--for", "first,nobody", "--until", "2099-01-01")).contains("nobody");
		assertThat(run(1, "trainer", "exam", "set", "P-OWN", "--for", "first", "--until", "soon")).contains("no moment");
		String said = run(0, "trainer", "exam", "set", "P-OWN", "--for", "first,second", "--until", "2099-01-01 18:00", "--attempts", "2");
		assertThat(said.lines()).hasSize(2).allMatch(l -> l.contains("2 attempts") && l.contains("open"));
		String setting = said.substring(0, 36);
		assertThat(run(0, "first", "exam", "assigned")).contains(setting);
		assertThat(run(1, "first", "exam", "assigned", "--all")).startsWith("These are the affairs of somebody");
		assertThat(run(0, "trainer", "exam", "unset", setting, "--for", "second", "--reason", "ill").lines())
				.anyMatch(l -> l.contains("second") && l.contains("taken back") && l.contains("ill"));
		assertThat(run(0, "trainer", "exam", "assigned", "--all", "--json")).contains("\"withdrawn\":\"ill\"");
	}
}
