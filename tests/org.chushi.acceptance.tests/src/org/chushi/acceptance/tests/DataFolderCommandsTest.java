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
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.cli.Cli;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.internal.workspace.DemoMaker;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Json;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.Services;
import org.chushi.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line on a real data folder, which every command opens, locks and closes; passwords from the environment. */
class DataFolderCommandsTest {

	private static final String PASSWORD = "CHUSHI_PASSWORD";
	private static final String NEW_PASSWORD = "CHUSHI_NEW_PASSWORD";

	@TempDir
	Path folder;
	private Path data;
	private final TestClock clock = new TestClock();
	private final SplittableRandom chance = new SplittableRandom(7);
	private final Map<String, String> environment = new HashMap<>();

	@BeforeEach
	void name() {
		data = folder.resolve("数据 data");
	}

	@Test
	void aDataFolderIsMadeAndKeptFromCommandToCommand() {
		environment.put(PASSWORD, House.PASSWORD);
		assertThat(run("team", "create", "root").code()).isZero();
		assertThat(data.resolve("journal.mv.db")).isRegularFile();
		assertThat(data.resolve("device.key")).isRegularFile();
		environment.put(NEW_PASSWORD, "another long one");
		assertThat(run("person", "add", "lead", "--role", "lead", "--as", "root").code()).isZero();
		environment.put(PASSWORD, "another long one");
		assertThat(run("policy", "choose", "PP-STRICT", "--as", "lead").code()).isZero();
		assertThat(json("policy", "list", "--as", "lead").path("profiles"))
				.anySatisfy(p -> assertThat(p.path("code").asText() + p.path("current").asBoolean()).isEqualTo("PP-STRICTtrue"));
		assertThat(json("journal", "verify").path("intact").asBoolean()).isTrue();
	}

	@Test
	void aPasswordComesFromTheEnvironmentAndAWrongOneOpensNothing() {
		assertThat(run("team", "create", "root")).as("none given").satisfies(r -> {
			assertThat(r.code()).isEqualTo(1);
			assertThat(r.err()).contains(PASSWORD);
		});
		environment.put(PASSWORD, House.PASSWORD);
		assertThat(run("team", "create", "root").code()).isZero();
		assertThat(run("person", "list", "--as", "root").code()).isZero();
		environment.put(PASSWORD, "a wrong long one");
		assertThat(run("person", "list", "--as", "root")).satisfies(r -> {
			assertThat(r.code()).isEqualTo(1);
			assertThat(r.out()).isEmpty();
		});
		environment.put(NEW_PASSWORD, "yet another long one");
		assertThat(run("person", "password", "--as", "root").code()).as("with the wrong old one").isEqualTo(1);
		environment.put(PASSWORD, House.PASSWORD);
		assertThat(run("person", "password", "--as", "root").code()).isZero();
		environment.put(PASSWORD, "yet another long one");
		assertThat(run("person", "list", "--as", "root").code()).isZero();
	}

	@Test
	void aFolderThatIsOpenElsewhereIsRefusedAndUnharmed() {
		environment.put(PASSWORD, DemoTeam.PASSWORD);
		assertThat(run("demo").code()).isZero();
		House elsewhere = house();
		try {
			assertThat(run("path", "--as", "xiaoman")).satisfies(r -> {
				assertThat(r.code()).isEqualTo(1);
				assertThat(r.err()).contains(data.toString()).doesNotContain("Exception");
			});
		} finally {
			elsewhere.close();
		}
		assertThat(run("path", "--as", "xiaoman").code()).isZero();
	}

	@Test
	void aPackFileIsCheckedWithPlaceAndRemedyAsFolderAndAsZip() throws IOException {
		Path sound = copy("onboarding", "sound");
		assertThat(run("pack", "check", sound.toString()).code()).isZero();
		assertThat(run("pack", "check", zip(sound).toString()).code()).isZero();
		Path broken = copy("onboarding", "broken");
		Files.delete(broken.resolve("lessons/culture-1.en.md"));
		for (Path pack : List.of(broken, zip(broken))) {
			assertThat(run("pack", "check", pack.toString())).satisfies(r -> {
				assertThat(r.code()).isEqualTo(1);
				assertThat(r.out()).contains("culture").doesNotContain("Exception");
			});
			assertThat(json("pack", "check", pack.toString()).path("packs").get(0).path("problems")).isNotEmpty();
		}
		assertThat(run("pack", "check", folder.resolve("nowhere").toString()).code()).isEqualTo(1);
	}

	@Test
	void aPackInTheFoldersPacksIsInstalledFromTheNextCommandOn() throws IOException {
		environment.put(PASSWORD, DemoTeam.PASSWORD);
		run("demo");
		int shipped = json("pack", "list").path("packs").size();
		Files.createDirectories(data.resolve(Workspace.PACKS));
		Files.writeString(data.resolve(Workspace.PACKS).resolve("no-pack.chushipack"), "no zip");
		assertThat(json("pack", "list").path("packs")).hasSize(shipped + 1);
		assertThat(run("pack", "check").code()).as("reported as broken").isEqualTo(1);
		assertThat(run("path", "--as", "xiaoman").code()).as("and hides no other").isZero();
	}

	@Test
	void answersComeFromAFileAndAPointIsANumber() throws IOException {
		environment.put(PASSWORD, DemoTeam.PASSWORD);
		run("demo");
		String attempt = json("exam", "start", "P-FINAL", "--as", "xiazhi").path("attempt").asText();
		Path answers = folder.resolve("答案.txt");
		try (House house = house()) {
			List<String> lines = new ArrayList<>(List.of("# right answers", ""));
			house.services.exams().current(house.demo("xiazhi")).value().orElseThrow().questions()
					.forEach(q -> lines.add(q.question() + " " + String.join(",", house.right(q))));
			Files.write(answers, lines);
		}
		assertThat(run("exam", "answer", attempt, "--file", folder.resolve("nowhere").toString(), "--as", "xiazhi").code())
				.isEqualTo(1);
		assertThat(json("exam", "answer", attempt, "--file", answers.toString(), "--as", "xiazhi").path("saved").asInt())
				.isEqualTo(40);
		var score = json("exam", "submit", attempt, "--as", "xiazhi").path("score");
		assertThat(score.path("points").isNumber()).isTrue();
		assertThat(score.path("points").asDouble()).isEqualTo(score.path("maximum").asDouble()).isEqualTo(40);
	}

	@Test
	void aPathThatIsOverSaysSoInBothLanguages() {
		environment.put(PASSWORD, DemoTeam.PASSWORD);
		run("demo");
		clock.pass(java.time.Duration.ofDays(40));
		assertThat(run("path", "--as", "xiaoman").out()).contains("已超").doesNotContain("/20 天");
		assertThat(run("path", "--as", "xiaoman", "--lang", "en").out()).contains("over by");
	}

	@Test
	void somebodyElsesExamIsRefusedAsSomebodyElses() {
		environment.put(PASSWORD, DemoTeam.PASSWORD);
		run("demo");
		String attempt = json("exam", "start", "P-FINAL", "--as", "xiazhi").path("attempt").asText();
		assertThat(run("exam", "answer", attempt, "q", "A", "--as", "xiaoman").err()).contains("别人").doesNotContain("你的角色");
	}

	@Test
	void aDeedGivesItsRecordAndAListStandsInANamedField() {
		environment.put(PASSWORD, DemoTeam.PASSWORD);
		run("demo");
		assertThat(json("activity", "record", "ST-SEVEN-ICE", "eight names", "--as", "xiaoman").path("evidence").asText())
				.isEqualTo("eight names");
		assertThat(json("activity", "list", "--as", "xiaoman").path("activities")).hasSize(1);
		assertThat(json("mentor", "bind", "xiaoman", "chunfen", "--kind", "coaching", "--as", "guyu").path("kind").asText())
				.isNotEmpty();
		assertThat(json("mentor", "list", "xiaoman", "--as", "guyu").path("pairings")).hasSize(1);
	}

	/** One run of the program. */
	record Run(int code, String out, String err) {
	}

	private Run run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Door door = new Door();
		List<String> words = new ArrayList<>(List.of(arguments));
		words.addAll(List.of("--data", data.toString()));
		if (!words.contains("--lang")) {
			words.addAll(List.of("--lang", "zh"));
		}
		int code = new Cli(door, CommandLineTest.JOURNALS, Shipped::packs, () -> new DemoMaker(door.house.services), ExchangeHouse::standard,
				(variable, prompt) -> Optional.ofNullable(environment.get(variable)).map(String::toCharArray), environment)
				.run(words.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
						new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	private com.fasterxml.jackson.databind.JsonNode json(String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		words.add("--json");
		Run run = run(words.toArray(String[]::new));
		assertThat(run.out()).as(run.err()).isNotEmpty();
		return Json.tree(run.out());
	}

	private House house() {
		return House.at(JournalLocation.embedded(data), clock, chance).value();
	}

	/** Opens and closes a data folder as the workspace of the program does. */
	private final class Door implements Workspace {
		private House house;

		@Override
		public Result<Services> open(JournalLocation location, Progress progress) {
			return House.at(location, clock, chance).peek(opened -> house = opened).map(opened -> opened.services);
		}

		@Override
		public void close() {
			if (house != null) {
				house.close();
				house = null;
			}
		}
	}

	private Path copy(String pack, String name) throws IOException {
		Path from = WholeHouseTest.project().resolve("bundles/org.chushi.pack." + pack + "/content");
		Path to = folder.resolve(name);
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
		return to;
	}

	private static Path zip(Path pack) throws IOException {
		Path zip = pack.resolveSibling(pack.getFileName() + ".chushipack");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); Stream<Path> files = Files.walk(pack)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				out.putNextEntry(new ZipEntry(pack.relativize(file).toString()));
				Files.copy(file, out);
				out.closeEntry();
			}
		}
		return zip;
	}
}
