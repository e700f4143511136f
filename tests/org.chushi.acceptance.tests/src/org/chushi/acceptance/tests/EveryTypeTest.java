package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.content.InstalledPack;
import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.core.Severity;
import org.chushi.journal.Journal;
import org.chushi.journal.Json;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A paper with one question of every type, sat, marked by two and put right from the command line. */
class EveryTypeTest {

	/** As typed in an answers file; where options are shuffled, they are named by their texts and put in below. */
	private static final Map<String, String> ANSWERS = Map.ofEntries(Map.entry("ET-TRUE", "true"),
			Map.entry("ET-SHORT", "7 天"), Map.entry("ET-NUMBER", "３０ s"), Map.entry("ET-GAP", "t=三十; l={致歉}; n=150"),
			Map.entry("ET-HOT", "a"), Map.entry("ET-ESSAY", "先听清楚，再问明白，最后办好。"), Map.entry("ET-SPOT", "m2=r1 m3=r2"),
			Map.entry("ET-REWRITE", "非常抱歉，我马上为您查询。"), Map.entry("ET-TYPE", "15000 您好，请稍等，我马上为您查询。"),
			Map.entry("ET-SINGLE", "{我来帮您查}"), Map.entry("ET-PICK", "{我来帮您查}"), Map.entry("ET-MULTIPLE", "{您好} {谢谢}"),
			Map.entry("ET-ORDER", "{听} {问} {办}"), Map.entry("ET-PROC", "{冻结账号} {联系平台} {拦截包裹} {回访}"),
			Map.entry("ET-MATCH", "{退货}={七天} {响应}={三十秒}"));

	@TempDir
	Path folder;
	private House house;
	private Session newcomer;

	@BeforeEach
	void open() {
		house = House.with(folder.resolve("data"), "every-type");
		house.services.policies().choose(house.person("lead", Role.LEAD), "ET-PROFILE").value();
		house.person("one", Role.TRAINER);
		house.person("two", Role.TRAINER);
		newcomer = house.person("new", Role.NEWCOMER);
	}

	@AfterEach
	void close() {
		house.close();
	}

	private record Run(int code, List<String> out, List<String> err) {
		JsonNode json() {
			return Json.tree(out.getFirst());
		}
	}

	private Run run(String who, String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		words.addAll(List.of("--lang", "zh", "--as", who));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = house.cli().run(words.toArray(String[]::new),
						new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(code, out.toString(StandardCharsets.UTF_8).lines().toList(),
				err.toString(StandardCharsets.UTF_8).lines().toList());
	}

	private String code(String question) {
		return house.library().find(org.chushi.model.Question.class, question).orElseThrow().getCode();
	}

	/** Texts in braces as the keys they have on this paper. */
	private static String keyed(String answer, JsonNode body) {
		Map<String, String> keys = new HashMap<>();
		body.findParents("key").forEach(c -> keys.putIfAbsent(c.path("text").asText(), c.path("key").asText()));
		String typed = answer;
		for (Map.Entry<String, String> key : keys.entrySet()) {
			typed = typed.replace("{" + key.getKey() + "}", key.getValue());
		}
		return typed;
	}

	private String sit() throws IOException {
		JsonNode exam = run("new", "exam", "start", "ET-PAPER", "--json").json();
		assertThat(exam.path("questions")).hasSize(15);
		String attempt = exam.path("attempt").asText();
		List<String> lines = new ArrayList<>(List.of("# answers"));
		exam.path("questions").forEach(q -> lines
				.add(q.path("question").asText() + " " + keyed(ANSWERS.get(code(q.path("question").asText())), q.path("body"))));
		Path file = Files.write(folder.resolve("answers.txt"), lines);
		Run saved = run("new", "exam", "answer", attempt, "--file", file.toString());
		assertThat(saved.code()).as(saved.toString()).isZero();
		return attempt;
	}

	@Test
	void aDrawnPaperIsShownInWordsOfPeople() {
		Run shown = run("lead", "paper", "draw", "ET-PAPER", "--seed", "1");
		assertThat(shown.code()).as(shown.toString()).isZero();
		assertThat(shown.out()).filteredOn(l -> l.contains("难度 ")).hasSize(15);
		JsonNode drawn = run("lead", "paper", "draw", "ET-PAPER", "--seed", "1", "--json").json();
		assertThat(drawn.findValuesAsText("question")).hasSize(15)
				.allSatisfy(id -> assertThat(String.join("\n", shown.out())).doesNotContain(id));
		assertThat(drawn.findValuesAsText("type")).hasSize(15)
				.allSatisfy(type -> assertThat(String.join("\n", shown.out())).doesNotContain(type));
	}

	private List<String> tasks(String marker) {
		List<String> tasks = new ArrayList<>();
		run(marker, "marking", "list", "--json").json().path("tasks").forEach(t -> tasks.add(t.path("task").asText()));
		return tasks;
	}

	private boolean certified() {
		return house.services.certification().of(newcomer, newcomer.person()).value().stream()
				.anyMatch(c -> c.skill().equals("every-type"));
	}

	@Test
	void aPackWithEveryTypeIsSoundAndTheForeignQuestionIsReported() {
		InstalledPack pack = house.library().packs().stream().filter(p -> p.code().equals("test.every-type")).findFirst()
				.orElseThrow();
		assertThat(pack.problems()).extracting(Diagnostic::severity).containsOnly(Severity.WARNING);
		assertThat(pack.problems()).singleElement().satisfies(d -> {
			assertThat(d.what().en()).contains("ET-FOREIGN").contains("graphicOrderInteraction");
			assertThat(d.where()).startsWith("banks/every-type.xmi:");
		});
	}

	@Test
	void everyTypeIsAnsweredFromAFileMarkedByTwoAndCertified() throws IOException {
		String attempt = sit();
		assertThat(run("new", "exam", "current").out()).anyMatch(l -> l.contains("顾客：")).anyMatch(l -> l.contains("= 7 天"));
		JsonNode handedIn = run("new", "exam", "submit", attempt, "--json").json();
		assertThat(handedIn.path("awaitsMarks").asBoolean()).isTrue();
		assertThat(handedIn.has("score")).isFalse();
		assertThat(certified()).isFalse();
		assertThat(run("new", "marking", "list").code()).isEqualTo(1);
		assertThat(tasks("one")).hasSize(2);
		for (String task : tasks("one")) {
			assertThat(run("one", "marking", "show", task).out()).anyMatch(l -> l.contains("语气")).noneMatch(l -> l.contains("new"));
			assertThat(run("one", "marking", "mark", task, "1=3", "2=3").code()).isZero();
			assertThat(run("one", "marking", "mark", task, "1=3", "2=3").code()).as("twice").isEqualTo(1);
		}
		for (String task : tasks("two")) {
			assertThat(run("two", "marking", "mark", task, "1=3").code()).as("a level is missing").isEqualTo(1);
			assertThat(run("two", "marking", "mark", task, "1=3", "2=2", "--why", "一处不准").code()).isZero();
		}
		JsonNode attempts = run("new", "exam", "results", "--json").json().path("attempts");
		assertThat(attempts.get(0).path("score").path("points").decimalValue())
				.as("7/8 of four points, and of two").isEqualByComparingTo("59.25");
		assertThat(certified()).isTrue();
		assertThat(run("new", "exam", "review", attempt).out()).anyMatch(l -> l.contains("做到了"));
	}

	@Test
	void aWrongAnswerIsRefusedWithWhatIsWanted() throws IOException {
		JsonNode exam = run("new", "exam", "start", "ET-PAPER", "--json").json();
		String attempt = exam.path("attempt").asText();
		Map<String, String> wrong = Map.of("ET-NUMBER", "很快", "ET-SPOT", "m9=r1", "ET-GAP", "t", "ET-TYPE", "您好", "ET-HOT", "z");
		exam.path("questions").forEach(q -> {
			String bad = wrong.get(code(q.path("question").asText()));
			if (bad != null) {
				Run run = run("new", "exam", "answer", attempt, q.path("question").asText(), bad);
				assertThat(run.code()).as(bad).isEqualTo(1);
				assertThat(run.err().getFirst()).isNotBlank();
			}
		});
	}

	@Test
	void aRegradeForEverybodyShowsWhoseCertificateChangesBeforeItIsDone() throws IOException {
		everyTypeIsAnsweredFromAFileMarkedByTwoAndCertified();
		List<List<String>> keys = List.of(List.of("ET-SINGLE", "A"), List.of("ET-PICK", "A"), List.of("ET-TRUE", "false"),
				List.of("ET-HOT", "b"), List.of("ET-SPOT", "m1=r2"), List.of("ET-SHORT", "一年"));
		String said = "";
		for (List<String> key : keys) {
			Run preview = run("lead", "exam", "regrade", "all", key.get(0), key.get(1), "--preview", "--json");
			assertThat(preview.code()).as(preview.toString()).isZero();
			JsonNode effect = preview.json().path("effects").get(0);
			said = effect.path("consequences").toString();
			if (!said.equals("[]")) {
				assertThat(effect.path("after").path("passed").asBoolean()).isFalse();
				break;
			}
			assertThat(run("lead", "exam", "regrade", "all", key.get(0), key.get(1), "--apply",
					preview.json().path("preview").asText(), "--reason", "手册改了").code()).isZero();
		}
		assertThat(said).contains("题型证书").contains("不再符合条件");
		assertThat(run("lead", "exam", "regrade", "all", "ET-SINGLE", "B").code()).as("look first").isEqualTo(1);
		assertThat(run("one", "exam", "regrade", "all", "ET-SINGLE", "Z", "--preview").code()).isEqualTo(1);
		assertThat(run("new", "exam", "regrade", "all", "ET-SINGLE", "A", "--preview").code()).isEqualTo(1);
		Journal journal = house.services.journal();
		assertThat(journal.verify(Progress.SILENT).isIntact()).isTrue();
	}
}
