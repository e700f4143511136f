package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chushi.journal.Json;
import org.chushi.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** An adaptive round on the command line. */
class AdaptiveCommandTest {

	private House house;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		house.newcomer("an", house.person("lead", Role.LEAD), "PP-SEVEN");
	}

	@AfterEach
	void close() {
		house.close();
	}

	private String run(String language, String... arguments) {
		List<String> words = new ArrayList<>(List.of("practice"));
		words.addAll(List.of(arguments));
		words.addAll(List.of("--lang", language, "--as", "an"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int code = house.cli().run(words.toArray(String[]::new),
						new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true, StandardCharsets.UTF_8));
		assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
		return out.toString(StandardCharsets.UTF_8).strip();
	}

	@Test
	void aRoundIsBegunAnsweredAndConcludedByCommands() {
		assertThat(run("zh", "estimate")).contains("还没有完成过摸底");
		assertThat(run("en", "start", "--adaptive")).contains("0 answered; 0 % of what it takes to conclude, about");
		assertThat(run("zh", "current", "--adaptive")).contains("已答 0 题；下结论需要的把握已有 0%");
		assertThat(run("zh", "current")).as("no other round").contains("没有进行中的练习");
		JsonNode round = Json.tree(run("zh", "current", "--adaptive", "--json"));
		while (!round.path("ended").asBoolean()) {
			int done = round.path("done").asInt();
			round = Json.tree(run("zh", "answer", "--adaptive", "--json")).path("round");
			assertThat(round.path("done").asInt()).isEqualTo(done + 1);
		}
		assertThat(round.path("gauge").path("percent").asInt()).isEqualTo(100);
		JsonNode estimate = Json.tree(run("zh", "estimate", "--json"));
		assertThat(estimate).isEqualTo(round.path("gauge").path("estimate"));
		assertThat(estimate.path("ability").asDouble()).as("who knows nothing").isLessThan(-1);
		assertThat(estimate.path("shares")).hasSize(3);
		assertThat(run("zh", "estimate")).contains("中等难度的题", "暂定").doesNotContain(estimate.path("error").asText());
		assertThat(run("en", "estimate")).contains("provisional");
	}

	@Test
	void aRoundCanBeAboutChosenCompetenciesAndBeEnded() {
		run("zh", "start", "K-COMPLAINT", "K-NEEDS", "K-REFUND", "--adaptive", "--count", "12");
		assertThat(Json.tree(run("zh", "current", "--adaptive", "--json")).path("total").asInt()).isLessThanOrEqualTo(12);
		assertThat(run("zh", "end", "--adaptive")).contains("已做 0 /");
		assertThat(run("zh", "current", "--adaptive")).contains("没有进行中的练习");
	}
}
