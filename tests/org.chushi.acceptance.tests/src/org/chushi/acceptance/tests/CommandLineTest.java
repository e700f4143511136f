package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.chushi.core.Attendant;
import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.cli.Cli;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.workspace.DemoMaker;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Journals;
import org.chushi.journal.Json;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.Services;
import org.chushi.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** The command line as a person meets it: each command opens the data folder and closes it again. */
class CommandLineTest {

	static final Journals JOURNALS = new JournalOpener(Clock.systemUTC(),
			new TimeOrderedIds(Clock.systemUTC(), new Random()), List.of(), List.of());

	record Run(int code, String out, String err) {

		JsonNode json() {
			assertThat(out.lines()).as(err).hasSize(1);
			return Json.tree(out);
		}
	}

	@TempDir
	Path folder;
	private Path data;
	private final Map<String, String> environment = new HashMap<>();
	private Workspace workspace;

	@BeforeEach
	void choose() {
		data = folder.resolve("data");
		workspace = new HouseByHouse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			lesson finish               | 缺少：LESSON
			pairwork record a X         | 缺少：--minutes
			lesson list --colour        | 这里没有选项 --colour
			lesson list all             | 多余的参数：all
			lesson burn                 | 这里没有命令“burn”
			lesson                      | 请写明命令：list, show, finish
			enrol start a --start       | --start 后面需要一个值
			interview a X --note 1 --note 2 | --note 写了两次
			lesson list --data=         | --data 后面需要一个值
			lesson list --json=perhaps  | --json 不能是“perhaps”
			""")
	void wrongUsageIsSaidInOneLanguageAndAsAnObject(String words, String said) {
		Run run = run(words.split(" "));
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).startsWith("参数有误：" + said).contains("用法：")
				.doesNotContain("Usage", "Commands", "Missing", "Unknown", "Unmatched");
		assertThat(data).doesNotExist();
		if (!words.contains("--json")) {
			List<String> asJson = new ArrayList<>(List.of(words.split(" ")));
			asJson.add(1, "--json");
			Run json = run(asJson.toArray(String[]::new));
			assertThat(json.code()).isEqualTo(2);
			assertThat(json.json().path("refused").asText()).contains(said);
			assertThat(json.json().path("missing").isArray()).isTrue();
		}
	}

	@Test
	void aLanguageThatIsNotSpokenIsWrongUsage() {
		assertThat(run("lesson", "list", "--lang", "fr").code()).isEqualTo(2);
		assertThat(run("lesson", "--help", "--lang", "zh").out()).contains("用法：", "命令：").doesNotContain("Usage",
				"Commands");
		assertThat(run("enrol", "start", "--help").out()).contains("[--start=START]").doesNotContain("...");
	}

	@ParameterizedTest
	@ValueSource(strings = { "journal verify", "journal rebuild", "journal export x.jsonl", "person list --as a",
			"path --as a", "lesson finish L --as a" })
	void aWrongDataFolderIsNoticedAndNotMade(String words) {
		Run run = run((words + " --json").split(" "));
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.json().path("refused").asText()).contains("没有数据文件夹");
		assertThat(run.json().path("missing").get(0).path("what").asText()).isEqualTo(data.toString());
		assertThat(data).doesNotExist();
	}

	@Test
	void aPackIsCheckedWithoutADataFolder() {
		Path mentoring = Shipped.bundles().resolve("org.chushi.pack.mentoring/content");
		Run run = run("pack", "check", mentoring.toString(), "--json");
		assertThat(run.code()).as(run.toString()).isZero();
		assertThat(run.json().path("packs").get(0).path("broken").asBoolean()).isFalse();
		assertThat(data).doesNotExist();
		assertThat(run("pack", "check", folder.toString(), "--lang", "en").out()).contains("broken, 1 error")
				.doesNotContain("1 errors");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "jdbc:mysql://x/y" })
	void anAddressOfNoDatabaseIsRefusedInWords(String url) {
		environment.put("CHUSHI_DATABASE_URL", url);
		Run run = run("path", "--as", "a", "--json");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.json().path("missing").get(0).path("next").asText()).contains("CHUSHI_DATABASE_URL");
		assertThat(run.err()).doesNotContain("Exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bug", "memory", "stack" })
	void whateverBreaksInsideIsSaidInWordsAndKeptInAFile(String what) throws IOException {
		Files.createDirectories(data);
		Files.writeString(data.resolve("journal.mv.db"), "");
		Throwable failure = switch (what) {
		case "bug" -> new IllegalStateException("com.example broke");
		case "memory" -> new OutOfMemoryError("heap");
		default -> new StackOverflowError();
		};
		workspace = new Broken(failure);
		Run run = run("path", "--as", "a", "--json");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.json().path("refused").asText()).contains("程序内部出错");
		assertThat(run.json().path("missing")).hasSize(1);
		assertThat(run.out() + run.err()).doesNotContain("com.example", "\tat ");
		Path log = data.resolve("logs/chushi.log");
		assertThat(log).content().contains(failure.getClass().getName(), "\tat ");
		if (what.equals("bug")) {
			assertThat(run.json().path("missing").get(0).path("next").asText()).contains(log.toString());
		}
		assertThat(run("path", "--as", "a").err()).contains("程序内部出错").doesNotContain("\tat ");
	}

	@Test
	void aBackupIsRestoredByACommandAndNothingIsOverwritten() throws IOException {
		run("demo");
		Path backup = folder.resolve("kept.zip");
		assertThat(run("journal", "backup", backup.toString()).code()).isZero();
		byte[] kept = Files.readAllBytes(backup);
		assertThat(run("journal", "backup", backup.toString()).code()).as("an older one").isEqualTo(1);
		assertThat(backup).hasBinaryContent(kept);
		for (String name : List.of("journal.mv.db", "device.key", "seals.jsonl")) {
			assertThat(run("journal", "export", data.resolve(name).toString()).code()).isEqualTo(1);
			assertThat(run("journal", "backup", data.resolve(name).toString()).code()).isEqualTo(1);
			assertThat(run("journal", "verify").code()).as("all is still there").isZero();
		}
		assertThat(run("journal", "restore", backup.toString()).code()).as("not over records").isEqualTo(1);
		data = folder.resolve("restored");
		assertThat(run("journal", "restore", backup.toString()).code()).isZero();
		assertThat(run("path", "--as", "xiazhi").code()).isZero();
		assertThat(run("journal", "verify", "--against", backup.toString(), "--json").json().path("intact").asBoolean())
				.isTrue();
	}

	@Test
	void incompleteRecordsAreReadUntilAnAdministratorDecides() throws IOException {
		run("demo");
		Files.delete(data.resolve("seals.jsonl"));
		assertThat(run("journal", "verify").code()).isEqualTo(1);
		Run path = run("path", "--as", "xiaoman", "--json");
		assertThat(path.code()).isZero();
		assertThat(path.err()).contains("journal accept");
		String lesson = path.json().findValues("lessons").stream().filter(l -> !l.isEmpty()).findFirst().orElseThrow()
				.get(0).path("id").asText();
		Run finish = run("lesson", "finish", lesson, "--as", "xiaoman", "--json");
		assertThat(finish.code()).isEqualTo(1);
		assertThat(finish.json().path("refused").asText()).contains("记录不完整");
		assertThat(run("journal", "seal").code()).isEqualTo(1);
		assertThat(run("journal", "accept", "--reason", "x", "--as", "guyu").code()).as("a lead").isEqualTo(1);
		assertThat(run("journal", "accept", "--reason", "the disk lost it", "--as", "lichun").code()).isZero();
		assertThat(run("lesson", "finish", lesson, "--as", "xiaoman").code()).isZero();
		Run verified = run("journal", "verify", "--lang", "en");
		assertThat(verified.code()).isZero();
		assertThat(verified.out()).contains("the disk lost it");
	}

	@Test
	void whoIsNotOnTheTeamIsRefused() {
		run("demo");
		for (String nobody : List.of("00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "nobody")) {
			for (String words : List.of("career authority ", "mentor list ", "exam results ", "certificate list ")) {
				Run run = run((words + nobody + " --as guyu").split(" "));
				assertThat(run.code()).as(words).isEqualTo(1);
				assertThat(run.err()).contains("团队里没有“" + nobody + "”");
			}
		}
	}

	@Test
	void theMapIsSavedAsAPictureWithTheWayAndNeverOverAnother() throws Exception {
		run("demo");
		Path file = folder.resolve("map.svg");
		assertThat(run("career", "ways", "xiaoman", "PO-OPS", "--by", "exams", "--as", "guyu", "--lang", "en").out()).contains("sideways → ");
		assertThat(run("career", "ways", "xiaoman", "--by", "luck", "--as", "guyu").err()).contains("luck");
		assertThat(run("career", "export", "xiaoman", "--svg", file.toString(), "--towards", "PO-OPS", "--as", "guyu").code()).isZero();
		assertThat(Files.readString(file)).startsWith("<?xml").contains("<svg", "运营专员");
		assertThat(run("career", "export", "xiaoman", "--svg", file.toString(), "--as", "guyu").code()).isEqualTo(1);
	}

	@Test
	void whatOthersTypedCannotMoveTheScreen() {
		run("demo");
		assertThat(run("person", "add", "someone", "--display", "\u001b[2Jx", "--as", "lichun").code()).isEqualTo(1);
		Run run = run("path", "\u001b[2J\u202e\u0007", "--as", "guyu");
		assertThat(run.err()).contains("\uFFFD[2J").doesNotContain("\u001b", "\u202e", "\u0007");
		Run json = run("path", "\u009b2J\u202e", "--as", "guyu", "--json");
		assertThat(json.out()).contains("\\u009b2J\\u202e").doesNotContain("\u009b", "\u202e");
		assertThat(json.json().path("refused").asText()).as("the same text").contains("\u009b2J\u202e");
	}

	@Test
	void timesAreToldAsPeopleTellThemAndHashesInAnyCase() {
		run("demo");
		assertThat(run("gate", "history", "mangzhong", "--as", "guyu").out().lines()).isNotEmpty()
				.allSatisfy(line -> assertThat(line).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  .*"));
		JsonNode entry = run("pairwork", "waiting", "--as", "mangzhong", "--json").json().path("entries").get(0);
		assertThat(run("pairwork", "sign", entry.path("id").asText(),
				entry.path("contentHash").asText().toUpperCase(java.util.Locale.ROOT), "--as", "mangzhong").code()).isZero();
	}

	@Test
	void longWorkIsToldBesideTheAnswerOnceATenthOfIt() {
		run("demo");
		Run quiet = run("gate", "history", "mangzhong", "--as", "guyu");
		((HouseByHouse) workspace).people = 5_000;
		Run run = run("gate", "history", "mangzhong", "--as", "guyu");
		assertThat(run.out()).isEqualTo(quiet.out());
		assertThat(run.err().lines().filter(l -> l.startsWith("正在看每个人："))).hasSize(10).contains("正在看每个人：500 / 5,000 ……");
	}

	private Run run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		List<String> words = new ArrayList<>(List.of(arguments));
		if (!words.contains("--lang")) {
			words.addAll(1, List.of("--lang", "zh"));
		}
		if (Stream.of(arguments).noneMatch(word -> word.startsWith("--data"))) {
			words.addAll(1, List.of("--data", data.toString()));
		}
		int code = new Cli(workspace, JOURNALS, Shipped::packs, () -> ((HouseByHouse) workspace).demo(), ExchangeHouse::standard,
				(variable, prompt) -> Optional.of(DemoTeam.PASSWORD.toCharArray()), environment)
				.run(words.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
						new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** A house for every command, in the folder it names. */
	private static final class HouseByHouse implements Workspace {

		private House house;
		/** Who are all looked at when a folder opens. */
		private int people;
		private Attendant attendant;

		@Override
		public AutoCloseable attend(Attendant attending) {
			attendant = attending;
			return () -> attendant = null;
		}

		@Override
		public Result<Services> open(JournalLocation location, Progress progress) {
			for (int i = 0; i <= people; i += 100) {
				attendant.at(new Bilingual("正在看每个人", "Everybody is looked at"), i, Math.max(1, people));
			}
			return JOURNALS.open(location, progress).peek(Journal::close).map(opened -> {
				house = House.empty(location.folder());
				return house.services;
			});
		}

		DemoTeam demo() {
			return new DemoMaker(house.services);
		}

		@Override
		public void close() {
			if (house != null) {
				house.close();
				house = null;
			}
		}
	}

	private record Broken(Throwable why) implements Workspace {

		@Override
		public Result<Services> open(JournalLocation location, Progress progress) {
			if (why instanceof Error error) {
				throw error;
			}
			throw (RuntimeException) why;
		}

		@Override
		public void close() {
			throw new IllegalStateException("this breaks as well");
		}
	}
}
