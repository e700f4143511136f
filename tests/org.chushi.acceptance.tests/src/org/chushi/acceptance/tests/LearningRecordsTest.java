package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare;
import org.chushi.core.Progress;
import org.chushi.core.Result.Refused;
import org.chushi.journal.Event;
import org.chushi.journal.Json;
import org.chushi.people.Session;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.LearningRecords.Form;
import org.chushi.reports.LearningRecords.Order;
import org.chushi.reports.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** What the demo team learned, as xAPI statements that somebody else's record store takes. */
@TestInstance(Lifecycle.PER_CLASS)
class LearningRecordsTest {

	private Path folder;
	private House house;
	private Session lead;
	private Session agent;

	@BeforeAll
	void open(@TempDir Path place) {
		folder = place;
		house = House.empty(place.resolve("data"));
		house.makeDemoTeam();
		lead = house.demo("guyu");
		agent = house.demo("xiaoman");
	}

	@AfterAll
	void close() {
		house.close();
	}

	private Written written(Order order) {
		return house.services.records().export(lead, order, true, Progress.SILENT).value();
	}

	private List<JsonNode> statements(Order order) throws IOException {
		List<JsonNode> all = new ArrayList<>();
		Json.tree(Files.readString(written(order).file())).forEach(all::add);
		return all;
	}

	private Order everything() {
		return Order.all(folder.resolve("all.json"), Form.ARRAY);
	}

	private static String verb(JsonNode statement) {
		String iri = statement.path("verb").path("id").asText();
		return iri.substring(iri.lastIndexOf('/') + 1);
	}

	private static UUID actor(JsonNode statement) {
		return UUID.fromString(statement.path("actor").path("account").path("name").asText());
	}

	/** The judge of Learning Locker; {@code ./chushi test} installs it where node is. */
	private static Optional<Path> validator() {
		return Stream.iterate(Path.of("").toAbsolutePath(), up -> up != null, Path::getParent).map(up -> up.resolve(".tools/validator"))
				.filter(v -> Files.isDirectory(v.resolve("node_modules/@learninglocker/xapi-validation"))).findFirst();
	}

	private static String judged(Path file) throws IOException, InterruptedException {
		Process node = new ProcessBuilder("node", "judge.mjs", file.toString()).directory(validator().orElseThrow().toFile()).redirectErrorStream(true).start();
		String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertThat(node.waitFor()).as(said).isZero();
		return said;
	}

	@Test
	@Tag("E05")
	void somebodyElsesValidatorTakesEveryStatement() throws Exception {
		Assumptions.assumeTrue(validator().isPresent());
		Written all = written(everything());
		assertThat(judged(all.file())).isEqualTo("ok " + all.things());
		assertThat(judged(written(new Order(folder.resolve("named.json"), Form.ARRAY, Optional.empty(), Optional.empty(), Set.of(), true,
				"https://training.example.com/people")).file())).startsWith("ok");
		Path altered = Files.writeString(folder.resolve("altered.json"), Files.readString(all.file()).replaceFirst("\"timestamp\":\"20", "\"timestamp\":\"x"));
		assertThat(judged(altered)).startsWith("no");
	}

	@Test
	void allKindsOfLearningAreTold() throws IOException {
		List<JsonNode> all = statements(everything());
		assertThat(all).hasSizeGreaterThan(100).extracting(LearningRecordsTest::verb).contains("registered", "completed", "attempted",
				"answered", "passed", "satisfied", "earned");
		JsonNode passed = all.stream().filter(s -> verb(s).equals("passed")).findFirst().orElseThrow();
		JsonNode score = passed.path("result").path("score");
		assertThat(score.path("raw").asDouble()).isBetween(score.path("min").asDouble(), score.path("max").asDouble());
		assertThat(score.path("scaled").asDouble()).isBetween(0.0, 1.0);
		assertThat(passed.path("result").path("success").asBoolean()).isTrue();
		assertThat(passed.path("context").path("registration").asText()).as("all statements of an attempt belong together")
				.isIn(all.stream().filter(s -> verb(s).equals("attempted")).map(s -> s.path("context").path("registration").asText()).toList());
	}

	@Test
	void pairWorkIsToldOnceBothHaveSignedWithItsMinutesAndWhetherItWasPassed() throws IOException {
		List<JsonNode> told = statements(everything()).stream().filter(s -> s.path("object").path("id").asText().contains("/checklists/")).toList();
		assertThat(told).hasSize((int) house.services.directory().people().stream()
				.flatMap(p -> house.services.pairWork().of(lead, p.id()).value().stream()).filter(e -> e.isComplete()).count()).isNotEmpty();
		assertThat(told).allSatisfy(s -> {
			assertThat(s.path("result").path("duration").asText()).matches("PT[1-9][0-9]*S");
			assertThat(s.path("context").path("instructor").path("account").path("name").asText()).isNotEmpty();
		}).anyMatch(s -> s.path("result").path("success").asBoolean());
	}

	@Test
	void aStatementHasTheIdOfItsEventSoTellingItTwiceIsTellingItOnce() throws IOException {
		List<JsonNode> first = statements(everything());
		assertThat(statements(everything())).isEqualTo(first);
		try (Stream<Event> events = house.services.journal().events(0)) {
			assertThat(events.map(e -> e.id().toString()).toList()).containsAll(first.stream().map(s -> s.path("id").asText()).toList());
		}
		assertThat(first).extracting(s -> s.path("id").asText()).doesNotHaveDuplicates();
	}

	@Test
	void namesAreToldOnlyWhenSomebodyAsksForThem() throws IOException {
		String name = house.services.directory().find(agent.person()).orElseThrow().displayName();
		assertThat(Files.readString(written(everything()).file())).doesNotContain(name);
		Order named = new Order(folder.resolve("named.json"), Form.ARRAY, Optional.empty(), Optional.empty(), Set.of(), true, LearningRecords.HOME);
		assertThat(Files.readString(written(named).file())).contains("\"name\":\"" + name + "\"");
	}

	/** Whatever else is in the journal: words of people about people stay in the house. */
	@Test
	@Tag("E05")
	void aCertificateThatStandsAgainIsToldTooOnceNothingIsAgainstIt() throws IOException {
		Certificate held = house.services.directory().people().stream().flatMap(p -> house.services.certification().of(lead, p.id()).value().stream())
				.filter(c -> c.standing(LocalDate.now(house.clock)) == Certificate.Standing.VALID && !c.person().equals(lead.person())).findFirst().orElseThrow();
		Session holder = house.demo(house.services.directory().find(held.person()).orElseThrow().name());
		CertificateCare care = house.services.certificateCare();
		care.suspend(lead, held.id(), "夜里没回甲客户").value();
		care.lift(lead, held.id(), "查清了").value();
		care.suspend(lead, held.id(), "又没回乙客户").value();
		house.services.certification().revoke(lead, held.id(), "属实").value();
		care.appeal(holder, held.id(), "不是我接待的").value();
		care.decide(house.demo("lichun"), held.id(), true, "查无此事").value();
		assertThat(about(held)).endsWith("earned", "suspended", "regained", "suspended", "lost");
		care.lift(lead, held.id(), "查清了").value();
		assertThat(about(held)).endsWith("suspended", "lost", "regained");
		assertThat(Files.readString(written(everything()).file())).as("why is for people to say").doesNotContain("甲客户", "乙客户", "属实", "查无此事", "不是我接待的");
	}

	private List<String> about(Certificate certificate) throws IOException {
		return statements(everything()).stream().filter(s -> s.path("context").path("registration").asText().equals(certificate.id().toString()))
				.map(LearningRecordsTest::verb).toList();
	}

	@Test
	void whatPeopleWroteForEachOtherIsNeverTold() throws IOException {
		house.services.certification().endorse(lead, agent.person(), "私下说的一句推荐").value();
		String told = Files.readString(written(everything()).file());
		assertThat(told).doesNotContain("私下说的一句推荐").doesNotContain("\"response\"");
		try (Stream<Event> events = house.services.journal().events(0)) {
			List<String> ids = events.filter(e -> !Set.of("Enrolled", "LessonOpened", "LessonFinished", "ActivityConfirmed", "GateOpened", "PairWorkSigned",
					"AttemptStarted", "AnswerSaved", "AttemptSubmitted", "AttemptScored", "AttemptRegraded", "AttemptStopped", "PracticeAnswered",
					"PracticeGauged", "PracticeRoundEnded", "CertificateIssued", "CertificateRevoked").contains(e.type())).map(e -> e.id().toString()).toList();
			assertThat(ids).isNotEmpty().noneMatch(told::contains);
		}
	}

	@Test
	void onlyThoseDaysAndPeopleAreToldThatWereAskedFor() throws IOException {
		List<JsonNode> all = statements(everything());
		LocalDate day = LocalDate.ofInstant(java.time.Instant.parse(all.get(all.size() / 2).path("timestamp").asText()), house.clock.getZone());
		Order some = new Order(folder.resolve("some.json"), Form.ARRAY, Optional.of(day), Optional.of(day), Set.of(agent.person()), false, LearningRecords.HOME);
		List<JsonNode> told = statements(some);
		assertThat(told).allMatch(s -> actor(s).equals(agent.person()));
		assertThat(told).hasSameSizeAs(all.stream().filter(s -> actor(s).equals(agent.person())).filter(
				s -> LocalDate.ofInstant(java.time.Instant.parse(s.path("timestamp").asText()), house.clock.getZone()).equals(day)).toList());
	}

	@Test
	void statementsOnLinesAreTheSameAsInAnArray() throws IOException {
		List<String> lines = Files.readAllLines(written(Order.all(folder.resolve("all.jsonl"), Form.LINES)).file());
		assertThat(lines.stream().map(Json::tree).toList()).isEqualTo(statements(everything()));
	}

	@Test
	void everybodyTakesTheirOwnRecordsAlongAndNobodyElses() {
		Order own = new Order(folder.resolve("own.json"), Form.ARRAY, Optional.empty(), Optional.empty(), Set.of(agent.person()), false, LearningRecords.HOME);
		assertThat(house.services.records().export(agent, own, true, Progress.SILENT).value().things()).isPositive();
		assertThat(house.services.records().export(agent, everything(), true, Progress.SILENT)).isInstanceOf(Refused.class);
		assertThat(house.services.records().export(agent, own, false, Progress.SILENT).isDone()).as("there already").isFalse();
	}

	@Test
	void whatWasCancelledLeavesNoFile() {
		Path file = folder.resolve("cancelled.json");
		Progress cancelled = new Progress() {
			@Override
			public void at(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThat(house.services.records().export(lead, Order.all(file, Form.ARRAY), false, cancelled).isDone()).isFalse();
		assertThat(file).doesNotExist();
		assertThat(folder).isDirectoryNotContaining("glob:**.part");
		Order nowhere = new Order(file, Form.ARRAY, Optional.empty(), Optional.empty(), Set.of(), false, "javascript:alert(1)");
		assertThat(house.services.records().export(lead, nowhere, false, Progress.SILENT).isDone()).as("no address").isFalse();
	}
}
