package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chushi.journal.Json;
import org.chushi.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** An exam looked after, and answers files good and bad, from the command line. */
class InvigilationTest {

	@TempDir
	Path folder;
	private House house;
	private JsonNode exam;
	private String attempt;

	@BeforeEach
	void open() {
		house = House.with(folder.resolve("data"), "every-type");
		house.services.policies().choose(house.person("lead", Role.LEAD), "ET-PROFILE").value();
		house.person("new", Role.NEWCOMER);
		exam = run("new", "exam", "start", "ET-PAPER", "--json").json();
		attempt = exam.path("attempt").asText();
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
		words.addAll(List.of("--lang", "en", "--as", who));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = house.cli().run(words.toArray(String[]::new),
						new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(code, out.toString(StandardCharsets.UTF_8).lines().toList(),
				err.toString(StandardCharsets.UTF_8).lines().toList());
	}

	private List<String> ofType(String type) {
		List<String> found = new ArrayList<>();
		exam.path("questions").forEach(q -> {
			if (q.path("type").asText().equals(type)) {
				found.add(q.path("question").asText());
			}
		});
		return found;
	}

	private Run save(byte[] content) throws IOException {
		return run("new", "exam", "answer", attempt, "--file", Files.write(folder.resolve("a.txt"), content).toString());
	}

	private int answered() {
		return run("lead", "invigilate", "show", attempt, "--json").json().path("sitting").path("answered").asInt();
	}

	@Test
	void anInvigilatorSeesAddsTimeNotesAndStops() {
		assertThat(run("lead", "invigilate", "list").out()).singleElement().satisfies(
				l -> assertThat(l).contains(attempt).contains("new").contains("0 of 15 answered").contains("left 0 times"));
		JsonNode before = run("lead", "invigilate", "list", "--json").json().path("sittings").path(0);
		JsonNode after = run("lead", "invigilate", "extend", attempt, "--add-minutes", "10", "--reason", "fire drill", "--json").json();
		assertThat(Duration.parse(after.path("remaining").asText()).minus(Duration.parse(before.path("remaining").asText())))
				.isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
		assertThat(run("lead", "invigilate", "note", attempt, "the phone rang").code()).isZero();
		assertThat(run("lead", "invigilate", "stop", attempt, "--void", "--reason", "power cut").out().getFirst()).contains("voided");
		assertThat(run("lead", "invigilate", "show", attempt).out()).anyMatch(l -> l.contains("fire drill"))
				.anyMatch(l -> l.contains("the phone rang")).anyMatch(l -> l.contains("power cut") && l.contains("lead"));
		assertThat(run("lead", "invigilate", "list").out()).containsExactly("Nobody sits an exam now.");
	}

	@Test
	void aNewcomerIsToldThatThisIsNotForThem() {
		assertThat(run("new", "invigilate", "list").err().getFirst()).startsWith("Your role may not");
		assertThat(run("new", "invigilate", "extend", attempt, "--add-minutes=10", "--reason", "x").code()).isEqualTo(1);
	}

	@Test
	void extraTimeIsGivenBeforehand() {
		assertThat(run("lead", "invigilate", "allow", "new", "--add-percent", "25", "--reason", "doctor's note").out().getFirst())
				.contains("25 %").contains("all papers");
		assertThat(run("lead", "invigilate", "allowances", "new").out()).hasSize(1);
		assertThat(run("lead", "invigilate", "allow", "new", "--reason", "x").code()).as("no measure").isEqualTo(2);
	}

	@Test
	void aPaperWithoutACodeNeedsNoneIssued() {
		assertThat(run("lead", "invigilate", "code", "ET-PAPER").err().getFirst()).contains("without a code");
		assertThat(run("lead", "invigilate", "code", "ET-PAPER", "--from", "soon").err().getFirst()).contains("no moment");
	}

	static Stream<Arguments> encodings() {
		return Stream.of(Arguments.of("UTF-8", ""), Arguments.of("UTF-8", "\uFEFF"));
	}

	@ParameterizedTest
	@MethodSource("encodings")
	void aFileInUtf8IsTakenWithAndWithoutItsMark(String charset, String mark) throws IOException {
		String question = ofType("short-answer").getFirst();
		Run saved = save((mark + question + " 7 天\r\n\r\n# 说明\r\n").getBytes(charset));
		assertThat(saved.out()).containsExactly("1 answers saved.");
		assertThat(answered()).isEqualTo(1);
	}

	@Test
	void otherEncodingsAreRefusedWithCauseAndRemedy() throws IOException {
		String line = ofType("short-answer").getFirst() + " 七天";
		Map<String, byte[]> files = Map.of("UTF-16", line.getBytes(StandardCharsets.UTF_16), "UTF-16LE",
				line.getBytes(StandardCharsets.UTF_16LE), "GBK", line.getBytes(Charset.forName("GBK")), "no text",
				new byte[] { (byte) 0xFF, (byte) 0xFF, (byte) 0x80 });
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Run refused = save(file.getValue());
			assertThat(refused.code()).isEqualTo(1);
			assertThat(String.join("\n", refused.err())).as(file.getKey()).contains(file.getKey().substring(0, 3)).contains("save it as UTF-8");
		}
		assertThat(answered()).isZero();
	}

	@Test
	void whatIsNoFileOfAnswersIsRefusedWithItsCause() throws IOException {
		assertThat(String.join(" ", save(new byte[0]).err())).contains("no answers in it");
		assertThat(String.join(" ", save("# nothing\n\n".getBytes()).err())).contains("no answers in it");
		assertThat(String.join(" ", save("q A\n".repeat(300_000).getBytes()).err())).contains("too large");
		assertThat(String.join(" ", run("new", "exam", "answer", attempt, "--file", folder.toString()).err())).contains("a folder");
		assertThat(String.join(" ", run("new", "exam", "answer", attempt, "--file", folder.resolve("gone").toString()).err()))
				.contains("not there");
	}

	@Test
	void oneBadLineSavesNothingAndIsNamed() throws IOException {
		List<String> choices = ofType("true-false");
		Run refused = save((choices.getFirst() + " true\n\nnonsense A\n").getBytes());
		assertThat(refused.code()).isEqualTo(1);
		assertThat(refused.err().getFirst()).contains("1 of 2 lines");
		assertThat(refused.err().get(1)).contains("Line 3").contains("nonsense");
		assertThat(answered()).isZero();
	}

	@Test
	void anAnswerIsTakenBackOnlyOnPurpose() throws IOException {
		String question = ofType("true-false").getFirst();
		assertThat(run("new", "exam", "answer", attempt, question, "true").code()).isZero();
		assertThat(String.join(" ", save((question + "\n").getBytes()).err())).contains("Line 1").contains("hyphen");
		assertThat(run("new", "exam", "answer", attempt, question).code()).isEqualTo(1);
		assertThat(answered()).isEqualTo(1);
		assertThat(save((question + " -\n").getBytes()).code()).isZero();
		assertThat(answered()).isZero();
	}

	@Test
	void aQuestionAndAFileTogetherAreWrongUsage() {
		assertThat(run("new", "exam", "answer", attempt, "q", "A", "--file", "x").code()).isEqualTo(2);
		Run neither = run("new", "exam", "answer", attempt);
		assertThat(neither.code()).isEqualTo(2);
		assertThat(neither.err().getFirst()).contains("either QUESTION or --file");
	}

	@Test
	void aPaperThatIsSatAsAWholeHasNoSectionsToEnter() {
		assertThat(run("new", "exam", "enter", attempt).err().getFirst()).contains("as a whole");
	}
}
