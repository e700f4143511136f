package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.cli.Cli;
import org.chushi.internal.workspace.DemoMaker;
import org.chushi.journal.Json;
import org.chushi.testing.FullDisk;
import org.chushi.training.Path.Kind;
import org.chushi.workspace.DemoTeam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo team, the command line and the journal under them. */
class WholeHouseTest {

	@TempDir
	Path folder;

	@Test
	void theDemoTeamShowsEveryStageOfTheWay() {
		try (House house = House.empty(folder)) {
			house.makeDemoTeam();
			assertThat(house.path(house.demo("xiaoman")).percent()).isLessThan(10);
			assertThat(house.path(house.demo("xiazhi")).next()).map(s -> s.kind()).contains(Kind.EXAM);
			assertThat(house.services.pairWork().toSign(house.demo("mangzhong")).value()).hasSize(1);
			assertThat(house.services.certification().of(house.demo("qiufen"), house.demo("qiufen").person()).value())
					.as("mentors may guide").hasSize(1);
			assertThat(new DemoMaker(house.services).create(Progress.SILENT).isDone()).as("beside a team").isFalse();
		}
	}

	/** From the very first event over registering, certifying and learning to the trial shift. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 20, 40, 90, 150 })
	void aDemoTeamOnADiskThatFillsUpIsRefusedWithTheReasonAndNoTrace(int room) {
		try (House house = House.empty(folder)) {
			house.disk.room(room);
			Result<Integer> made = new DemoMaker(house.services).create(Progress.SILENT);
			assertThat(made).isInstanceOfSatisfying(Result.Refused.class, refused -> {
				assertThat(refused.reason().zh()).contains(FullDisk.REASON.zh());
				assertThat(refused.reason().en()).contains(FullDisk.REASON.en());
				assertThat(refused.missing()).isEqualTo(List.of(FullDisk.ROOM));
				assertThat(refused.reason().en().contains("only partly made")).isEqualTo(room > 0);
			});
			assertThat(house.services.accounts().isEmpty()).as("nothing half-made").isEqualTo(room == 0);
			assertThat(new DemoMaker(house.services).isHere()).isEqualTo(house.services.directory().people().size() == 9);
			assertThat(house.services.journal().verify(Progress.SILENT).isIntact()).isTrue();
		}
	}

	/** At its first step, and after the demo team is there: at the exam, at the last signature. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 6, 10 })
	void aTourOnADiskThatFillsUpEndsWithTheReason(int steps) {
		int team = steps == 0 ? 0 : appendsOfTheDemoTeam();
		try (Program program = new Program()) {
			program.house.disk.room(team + steps);
			Program.Run tour = program.run("tour");
			assertThat(tour.code()).isEqualTo(1);
			assertThat(String.join("\n", tour.err())).contains(FullDisk.REASON.zh(), FullDisk.ROOM.next().zh())
					.doesNotContain("Exception");
		}
	}

	private int appendsOfTheDemoTeam() {
		try (House house = House.empty(folder.resolve("counted"))) {
			house.makeDemoTeam();
			return house.disk.used();
		}
	}

	@Test
	void aRebuiltHouseIsTheSameAsTheLiveOne() {
		try (Program program = new Program()) {
			program.run("demo");
			List<String> before = program.run("path", "--as", "mangzhong", "--json").out();
			program.run("journal", "rebuild");
			assertThat(program.run("path", "--as", "mangzhong", "--json").out()).isEqualTo(before);
		}
	}

	@Test
	void theTourGoesTheWholeWay() {
		try (Program program = new Program()) {
			Program.Run tour = program.run("tour");
			assertThat(tour.code()).as(tour.toString()).isZero();
			assertThat(String.join("\n", tour.out())).contains("未开放", "颁发证书", "职业地图");
		}
	}

	@Test
	void theCommandLineAnswersInJsonAndRefusesWithReasons() {
		try (Program program = new Program()) {
			assertThat(program.run("path", "--as", "xiazhi").code()).as("no team yet").isEqualTo(1);
			assertThat(program.run("demo").code()).isZero();
			Program.Run refused = program.run("mentor", "bind", "xiazhi", "chunfen", "--as", "guyu", "--json");
			assertThat(refused.code()).isEqualTo(1);
			var json = Json.tree(refused.out().get(0));
			assertThat(json.path("refused").asText()).contains("试岗");
			assertThat(json.path("missing")).isNotEmpty()
					.allSatisfy(m -> assertThat(m.fieldNames()).toIterable().containsExactlyInAnyOrder("what", "have", "want", "next"));
			assertThat(program.run("enrol", "start", "xiaoman", "--as", "xiaoman").code()).as("not for newcomers").isEqualTo(1);
			assertThat(program.run("exam", "nonsense").code()).isEqualTo(2);
			assertThat(program.run("lesson", "finish", "--as", "xiaoman").code()).as("argument missing").isEqualTo(2);
			assertThat(program.run("journal", "verify").code()).isZero();
			assertThat(program.run("pack", "check").code()).isZero();
		}
	}

	@Test
	void theCommandLineFlagsAQuestionShowsWhatIsSignedAndKeepsRolesItWasNotAskedToChange() {
		try (Program program = new Program()) {
			program.run("demo");
			var exam = Json.tree(program.run("exam", "start", "P-FINAL", "--as", "xiazhi", "--json").out().get(0));
			String attempt = exam.path("attempt").asText();
			String question = exam.path("questions").get(0).path("question").asText();
			assertThat(program.run("exam", "flag", attempt, question, "--as", "xiazhi").code()).isZero();
			assertThat(flagged(program)).isTrue();
			assertThat(program.run("exam", "flag", attempt, question, "--off", "--as", "xiazhi").code()).isZero();
			assertThat(flagged(program)).isFalse();
			var waiting = Json.tree(program.run("pairwork", "waiting", "--as", "mangzhong", "--json").out().get(0));
			String entry = waiting.path("entries").get(0).path("id").asText();
			assertThat(program.run("pairwork", "show", entry, "--as", "mangzhong").out()).hasSizeGreaterThan(5);
			assertThat(program.run("pairwork", "show", entry, "--as", "xiaoman").code()).as("somebody else's").isEqualTo(1);
			assertThat(program.run("person", "place", "guyu", "SE-SEVEN-PRESALES", "--as", "lichun").code()).isZero();
			assertThat(String.join("", program.run("person", "list", "--as", "guyu", "--json").out())).contains("SE-SEVEN-PRESALES", "\"LEAD\"");
			assertThat(program.run("mentor", "bind", "xiazhi", "chunfen", "--kind", "x", "--as", "guyu").err().toString())
					.contains("studyGroup");
			assertThat(program.run("journal", "backup", "\0").code()).as("no path").isEqualTo(1);
		}
	}

	private static boolean flagged(Program program) {
		return Json.tree(program.run("exam", "current", "--as", "xiazhi", "--json").out().get(0)).path("questions").get(0)
				.path("flagged").asBoolean();
	}

	@Test
	void theCommandLinePractisesAndReviews() {
		try (Program program = new Program()) {
			program.run("demo");
			var round = Json.tree(program.run("practice", "start", "K-COMPLAINT", "--count", "2", "--as", "xiaoman", "--json")
					.out().get(0));
			assertThat(round.path("total").asInt()).isEqualTo(2);
			var said = Json.tree(program.run("practice", "answer", "--as", "xiaoman", "--json").out().get(0));
			assertThat(said.path("right").asBoolean()).as("nothing chosen").isFalse();
			assertThat(said.path("question").path("explanation").asText()).isNotBlank();
			assertThat(program.run("practice", "current", "--as", "xiaoman").out()).anyMatch(l -> l.contains("1 / 2"));
			assertThat(program.run("practice", "book", "--as", "xiaoman").out()).hasSize(1);
			assertThat(program.run("practice", "rate", "easy", round.path("id").asText(),
					said.path("question").path("question").asText(), "--as", "xiaoman").code()).as("was wrong").isEqualTo(1);
			assertThat(program.run("practice", "answer", "A", "--rating", "best", "--as", "xiaoman").code()).isEqualTo(1);
			assertThat(program.run("practice", "end", "--as", "xiaoman").code()).isZero();
			assertThat(program.run("practice", "answer", "A", "--as", "xiaoman").code()).as("no round").isEqualTo(1);
			assertThat(program.run("practice", "start", "--book", "--as", "xiaoman").code()).isZero();
			assertThat(program.run("practice", "summary", "xiaoman", "--as", "guyu").out().get(0)).contains("作答 1 次");
			assertThat(program.run("practice", "summary", "guyu", "--as", "xiaoman").code()).isEqualTo(1);
			assertThat(program.run("practice", "topics", "--as", "xiaoman").out()).hasSizeGreaterThan(10);
			var outlook = Json.tree(program.run("review", "outlook", "--as", "xiaoman", "--json").out().get(0));
			assertThat(outlook.path("forecast")).hasSize(30);
			assertThat(outlook.path("due").asInt()).isEqualTo(1);
			assertThat(program.run("review", "start", "--as", "xiaoman").code()).isZero();
			assertThat(program.run("review", "answer", "--as", "xiaoman").out().get(0)).contains("答错了");
			assertThat(program.run("review", "end", "--as", "xiaoman").code()).isZero();
		}
	}

	@Test
	void theCommandLineSimulatesACard() {
		try (Program program = new Program()) {
			assertThat(program.run("review", "simulate", "3,3,3,3,3,3,1,1,3,3,3,3,3").out())
					.containsExactly("0,2,11,46,163,498,0,0,2,4,7,12,21");
			assertThat(program.run("review", "simulate", "3", "3", "--retention", "80").out()).containsExactly("0,8");
			assertThat(program.run("review", "simulate", "5").code()).isEqualTo(1);
			assertThat(program.run("review", "simulate").code()).isEqualTo(1);
			assertThat(program.run("review", "simulate", "3", "--retention", "100").code()).isEqualTo(1);
		}
	}

	@Test
	void everyCommandHasItsHelpInBothLanguages() {
		try (Program program = new Program()) {
			for (String language : List.of("zh", "en")) {
				Program.Run help = program.run("exam", "start", "--help", "--lang", language);
				assertThat(help.code()).isZero();
				assertThat(String.join("\n", help.out())).contains("PAPER");
			}
		}
	}

	@Test
	void theHandbookOfCommandsIsUpToDate() throws Exception {
		try (Program program = new Program()) {
			Path handbook = project().resolve("docs/cli.md");
			assertThat(String.join("\n", program.run("docs").out()).strip())
					.as("write it anew with ./chushi docs").isEqualTo(Files.readString(handbook).strip());
		}
	}

	static Path project() {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/org.chushi.model"))) {
			here = here.getParent();
		}
		return here;
	}

	/** The command line over a house without OSGi, which stays open from command to command. */
	private final class Program implements AutoCloseable {

		private final House house = House.empty(folder);

		record Run(int code, List<String> out, List<String> err) {
		}

		Run run(String... arguments) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ByteArrayOutputStream err = new ByteArrayOutputStream();
			Cli cli = house.cli((variable, prompt) -> Optional.of(DemoTeam.PASSWORD.toCharArray()));
			List<String> words = new ArrayList<>(List.of(arguments));
			if (!words.contains("--lang")) {
				words.addAll(List.of("--lang", "zh"));
			}
			int code = cli.run(words.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
					new PrintStream(err, true, StandardCharsets.UTF_8));
			return new Run(code, out.toString(StandardCharsets.UTF_8).lines().toList(),
					err.toString(StandardCharsets.UTF_8).lines().toList());
		}

		@Override
		public void close() {
			house.close();
		}
	}
}
