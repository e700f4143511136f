package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.journal.Json;
import org.chushi.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A bank is sealed, sat and opened from the command line; the passphrase is asked for or read from a file. */
class SealedCommandsTest {

	private static final String WORDS = "丙午年冬至封卷 a long enough passphrase";

	@TempDir
	Path folder;
	private House house;
	private String typed = WORDS;

	@BeforeEach
	void open() throws IOException {
		house = new House(folder.resolve("data"));
		house.person("lead", Role.LEAD);
		house.person("trainer", Role.TRAINER);
		house.person("new", Role.NEWCOMER);
		Path table = Files.writeString(folder.resolve("q.csv"), "题型,题干,选项A,选项B,答案,解析\n单选题,选哪个？,甲,乙,A,因为甲对。\n");
		run("trainer", "bank", "import", table.toString(), "--into", "own");
		Path plan = Files.writeString(folder.resolve("plan.json"), """
				{"code":"P-OWN","title":"月考","minutes":30,"cutPercent":60,
				 "sections":[{"title":"一","bank":"B-q.csv","draw":1,"points":5}]}""");
		Run built = run("trainer", "paper", "build", plan.toString(), "--into", "own-papers");
		assertThat(built.code()).as(built.toString()).isZero();
		assertThat(run("trainer", "exam", "set", "P-OWN", "--for", "new", "--open", "2026-01-01", "--until", "2030-01-01").code()).isZero();
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
		int code = house.cli((variable, prompt) -> Optional.of((variable.equals("CHUSHI_PASSPHRASE") ? typed : House.PASSWORD).toCharArray()))
				.run(words.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
								new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(code, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8).lines().toList());
	}

	@Test
	void aBankIsSealedSatAndOpened() throws IOException {
		assertThat(run("lead", "sealed", "make-key").code()).isZero();
		assertThat(run("lead", "sealed", "export-key", folder.resolve("key.jwe").toString()).code()).isZero();
		assertThat(run("trainer", "sealed", "keys", "--json").json().path("keys")).hasSize(1);
		Run sealed = run("trainer", "bank", "seal", "B-q.csv", folder.resolve("kept.xmi").toString());
		assertThat(sealed.code()).as(sealed.toString()).isZero();
		assertThat(String.join("", sealed.out())).contains("记录");
		JsonNode exam = run("new", "exam", "start", "P-OWN", "--json").json();
		JsonNode question = exam.path("questions").get(0);
		String right = question.path("body").findParents("key").stream().filter(c -> c.path("text").asText().equals("甲"))
				.findFirst().orElseThrow().path("key").asText();
		run("new", "exam", "answer", exam.path("attempt").asText(), question.path("question").asText(), right);
		assertThat(String.join("", run("new", "exam", "submit", exam.path("attempt").asText()).out())).contains("密封");
		typed = "not the passphrase at all";
		assertThat(run("trainer", "sealed", "open").code()).isNotZero();
		Path words = Files.writeString(folder.resolve("words.txt"), "\uFEFF" + WORDS + "\r\nnothing more");
		Path old = Files.write(folder.resolve("old.txt"), WORDS.getBytes("GB18030"));
		assertThat(String.join("", run("trainer", "sealed", "open", "--passphrase-file", old.toString()).err())).contains("UTF-8");
		assertThat(run("trainer", "exam", "review", exam.path("attempt").asText(), "--unseal", "--passphrase-file", words.toString()).code())
				.as("looking scores nothing").isNotZero();
		assertThat(String.join("", run("new", "exam", "results").out())).contains("密封");
		Run opened = run("trainer", "sealed", "open", "--passphrase-file", words.toString());
		assertThat(opened.code()).as(opened.toString()).isZero();
		assertThat(String.join("", run("new", "exam", "results").out())).contains("5");
		assertThat(String.join("", run("trainer", "exam", "review", exam.path("attempt").asText()).out())).doesNotContain("因为甲对");
		assertThat(String.join("", run("trainer", "exam", "review", exam.path("attempt").asText(), "--unseal", "--passphrase-file", words.toString()).out()))
				.contains("因为甲对");
		assertThat(run("trainer", "bank", "unseal", "B-q.csv", "--passphrase-file", words.toString()).code()).isZero();
	}

	@Test
	void withoutAPassphraseThatWillDoNoKeyIsMade() {
		typed = "short";
		assertThat(run("lead", "sealed", "make-key").code()).isNotZero();
		assertThat(run("trainer", "sealed", "make-key").code()).as("a trainer makes none").isNotZero();
		assertThat(run("lead", "sealed", "make-key", "--passphrase-file", folder.resolve("none.txt").toString()).code()).isNotZero();
		assertThat(run("lead", "sealed", "keys", "--json").json().path("keys")).isEmpty();
	}
}
