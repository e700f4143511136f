package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.chushi.journal.Json;
import org.chushi.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Figures, exports and reports from the command line. */
class ReportCommandsTest {

	private Path folder;
	private House house;

	@BeforeEach
	void open(@TempDir Path place) {
		folder = place;
		house = new House(folder.resolve("data"));
		house.newcomer("agent", house.person("lead", Role.LEAD), "PP-SEVEN");
	}

	@AfterEach
	void close() {
		house.close();
	}

	private record Run(int code, String out, String err) {
	}

	private Run run(String who, String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		words.addAll(List.of("--lang", "zh", "--as", who));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = house.cli().run(words.toArray(String[]::new),
						new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	private String done(String who, String... arguments) {
		Run run = run(who, arguments);
		assertThat(run.code()).as(run.err()).isZero();
		return run.out();
	}

	private String today() {
		return LocalDate.now(house.clock).toString();
	}

	@Test
	void aFigureIsRecordedCorrectedAndSeen() {
		assertThat(done("lead", "kpi", "figures")).contains("KPI-FIRST-RESPONSE", "越低越好");
		done("lead", "kpi", "record", "agent", "KPI-FIRST-RESPONSE", "280");
		assertThat(run("lead", "kpi", "record", "agent", "KPI-FIRST-RESPONSE", "fast").code()).isNotZero();
		assertThat(run("agent", "kpi", "record", "agent", "KPI-FIRST-RESPONSE", "1").code()).as("oneself").isNotZero();
		done("lead", "kpi", "correct", "agent", "KPI-FIRST-RESPONSE", "28", "--on", today(), "--reason", "多打了零");
		assertThat(done("agent", "kpi", "list")).contains("28 秒", "多打了零");
		assertThat(done("lead", "kpi", "board", "--span", "7")).contains("agent", "28 (1)");
		assertThat(done("lead", "kpi", "correct", "agent", "KPI-FIRST-RESPONSE", "--on", today(), "--reason", "请假")).contains("已撤回");
	}

	@Test
	void aFileOfFiguresIsLookedAtFirstAndStoredWithTheCodeOfThePreview() throws IOException {
		Path file = Files.writeString(folder.resolve("f.csv"), "日期,客服,首次响应时间\n" + today() + ",agent,28\n" + today() + ",nobody,30\n");
		String seen = done("lead", "kpi", "import", file.toString());
		assertThat(seen).contains("第 2 行", "第 3 行", "有问题的 1 条", "--apply");
		assertThat(done("agent", "kpi", "list")).contains("还没有");
		JsonNode preview = Json.tree(done("lead", "kpi", "import", file.toString(), "--json"));
		assertThat(run("lead", "kpi", "import", file.toString(), "--apply", "wrong").code()).isNotZero();
		assertThat(done("lead", "kpi", "import", file.toString(), "--apply", preview.findValue("code").asText())).contains("已存入 1 条");
		assertThat(done("agent", "kpi", "list")).contains("28 秒");
	}

	@Test
	void learningRecordsOfSomeDaysAndPeopleAreWrittenOnce() throws IOException {
		Path file = folder.resolve("r.jsonl");
		assertThat(done("lead", "export", "xapi", file.toString(), "--lines", "--whose", "agent", "--since", today(), "--names")).contains("1 条");
		assertThat(Files.readString(file)).contains("verbs/registered", "\"name\":\"agent\"");
		assertThat(run("lead", "export", "xapi", file.toString()).code()).as("there already").isNotZero();
		assertThat(done("lead", "export", "xapi", file.toString(), "--replace", "--since", "2099-01-01")).contains("0 条");
	}

	@Test
	void reportsAreShownAndWrittenAndSpeakTheLanguageAskedFor() throws IOException {
		assertThat(done("lead", "report", "progress")).contains("姓名", "agent", "七天");
		assertThat(done("lead", "report", "missing", "CD-RECEPTION-1", "--in", "en")).contains("Requirement", "agent");
		assertThat(run("lead", "report", "missing", "CD-RECEPTION-1", "--in", "fr").code()).isNotZero();
		Path file = folder.resolve("certificates.csv");
		done("lead", "report", "certificates", "--out", file.toString());
		assertThat(Files.readString(file)).startsWith("\uFEFF姓名");
		assertThat(run("lead", "report", "certificates", "--out", file.toString()).code()).as("there already").isNotZero();
		done("lead", "report", "pairwork", "--out", folder.resolve("p.xlsx").toString());
		assertThat(run("agent", "report", "progress").code()).isNotZero();
	}

	@Test
	void everyBoardIsWrittenByItsCommandInTheLanguageAskedForAndNeverOverAnotherFile() throws IOException {
		for (String board : List.of("staffing sections", "staffing gaps", "staffing expiring", "staffing mentors", "staffing inspectors", "succession list",
				"succession gaps", "growth proposals", "kpi board")) {
			String file = folder.resolve(board.replace(' ', '-') + ".csv").toString();
			List<String> words = new ArrayList<>(List.of(board.split(" ")));
			words.addAll(List.of("--out", file, "--in", "en"));
			assertThat(done("lead", words.toArray(String[]::new))).as(board).contains(file);
			assertThat(Files.readString(Path.of(file))).as(board).startsWith("\uFEFF").doesNotContain("姓名");
			assertThat(run("lead", words.toArray(String[]::new)).err()).as(board).contains("已经有了");
			assertThat(run("agent", words.toArray(String[]::new)).code()).as(board).isNotZero();
		}
		assertThat(Files.readString(folder.resolve("staffing-mentors.csv"))).contains("Name,May,Guides now");
	}

	@Test
	void aFrameworkOfOthersIsBroughtIntoAPackOnceAndWhatIsLeftOutIsTold() throws IOException {
		house.person("trainer", Role.TRAINER);
		done("trainer", "author", "begin", "skills", "--title", "技能");
		String file = Files.writeString(folder.resolve("case.json"), """
				{"CFDocument":{"identifier":"d1a0c0de-0000-4000-8000-000000000001","title":"Skills"},"CFRubrics":[{"identifier":"r"}],
				"CFItems":[{"identifier":"d1a0c0de-0000-4000-8000-000000000011","fullStatement":"Waits for\\nthe answer"}]}""").toString();
		Run brought = run("trainer", "author", "import-case", "skills", file);
		assertThat(brought.out()).as(brought.err()).contains("导入了 1 项能力");
		assertThat(brought.err()).as("what is left out").contains("评分标准");
		assertThat(run("trainer", "author", "import-case", "skills", file)).satisfies(r -> {
			assertThat(r.code()).isEqualTo(1);
			assertThat(r.err()).contains("已经都有了");
		});
		assertThat(run("agent", "author", "import-case", "skills", file).code()).isEqualTo(1);
		assertThat(run("trainer", "author", "import-case", "skills", folder.resolve("nothing.json").toString()).err()).contains("读不出来");
	}
}
