package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.internal.cli.Cli;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.journal.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code stats} on the command line: any matrix, without a team. */
final class StatsTest {

	@TempDir
	private Path folder;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int run(String text, String... more) throws IOException {
		Path file = Files.writeString(folder.resolve("responses.csv"), text);
		List<String> arguments = new ArrayList<>(List.of("stats", "--responses", file.toString()));
		arguments.addAll(List.of(more));
		arguments.addAll(arguments.contains("--lang") ? List.of() : List.of("--lang", "en"));
		return new Cli(null, CommandLineTest.JOURNALS, Shipped::packs, () -> null, ExchangeHouse::standard,
				(variable, prompt) -> Optional.empty(), Map.of()).run(arguments.toArray(String[]::new),
				new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
	}

	private JsonNode json(String text) throws IOException {
		assertThat(run(text, "--json")).isZero();
		return Json.tree(out.toString(StandardCharsets.UTF_8));
	}

	/** Eighty people by chance of a fixed sequence. */
	private static String sample() {
		StringBuilder text = new StringBuilder("q1,q2,q3,q4\n");
		long state = 7;
		for (int p = 0; p < 80; p++) {
			for (int i = 0; i < 4; i++) {
				state = state * 6364136223846793005L + 1442695040888963407L;
				text.append((state >>> 40) % 10 < p % 8 + i - 1 ? 1 : 0).append(i < 3 ? ',' : '\n');
			}
		}
		return text.toString();
	}

	@Test
	void theObjectHasTheKeysThatWereAgreed() throws IOException {
		JsonNode stats = json(sample());
		assertThat(stats.get("people").intValue()).isEqualTo(80);
		assertThat(stats.get("alpha").isDouble()).isTrue();
		assertThat(stats.get("items")).hasSize(4).allSatisfy(i -> {
			assertThat(i.get("id").isTextual()).isTrue();
			assertThat(i.get("facility").doubleValue()).isBetween(0.0, 1.0);
			assertThat(i.get("itemRest").isDouble()).isTrue();
		});
		for (String model : List.of("rasch", "twoParameter")) {
			assertThat(stats.get(model).get("logLikelihood").doubleValue()).isNegative();
			assertThat(stats.get(model).get("items")).hasSize(4).allSatisfy(i -> {
				assertThat(i.get("b").isDouble()).isTrue();
				assertThat(i.has("a")).isEqualTo(model.equals("twoParameter"));
			});
		}
		assertThat(stats.get("twoParameter").get("logLikelihood").doubleValue()).isGreaterThanOrEqualTo(stats.get("rasch")
				.get("logLikelihood").doubleValue() - 1e-6);
	}

	@Test
	void aScoredMatrixHasNoModelAndSaysWhy() throws IOException {
		JsonNode stats = json("person,a,b\nx,0,2\ny,1,5\nz,3,4\n");
		assertThat(stats.get("items").get(1).get("facility").doubleValue()).isCloseTo(11 / 15.0, within(1e-12));
		assertThat(stats.get("rasch").get("logLikelihood").isNull()).isTrue();
		assertThat(stats.get("rasch").get("reason").textValue()).contains("right and wrong");
		assertThat(stats.get("twoParameter").get("items")).isEmpty();
	}

	@Test
	void whatIsNotDefinedIsNullNeverNaN() throws IOException {
		JsonNode stats = json("a,b,c,d\n1,0,1,0\n1,1,0,0\n1,0,1,1\n");
		assertThat(stats.get("items").get(0).get("itemRest").isNull()).isTrue();
		assertThat(stats.get("rasch").get("items").get(0).get("b").isNull()).isTrue();
		assertThat(stats.get("rasch").get("items").get(0).get("reason").textValue()).contains("is right");
		assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("NaN").doesNotContain("Infinity");
	}

	@Test
	void peopleReadATableInTheirLanguage() throws IOException {
		assertThat(run(sample())).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("80 people, 4 items").contains("facility")
				.contains("Rasch model: log-likelihood -");
		out.reset();
		assertThat(run(sample(), "--lang", "zh")).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("80 人，4 题").contains("通过率");
	}

	@Test
	void aBadFileIsRefusedWithLineAndRemedy() throws IOException {
		assertThat(run("a,b\n1,0\n1,x\n0\n")).isEqualTo(1);
		assertThat(err.toString(StandardCharsets.UTF_8)).contains("responses.csv, line 3").contains("responses.csv, line 4")
				.contains("Fill the row up");
	}
}
