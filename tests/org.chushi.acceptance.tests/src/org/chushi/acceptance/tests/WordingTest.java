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

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.model.ModelFactory;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Text;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shipped lists say of scripts, while they are written and on the command line. */
class WordingTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	@TempDir
	Path folder;
	private House house;
	private Session trainer;

	@BeforeEach
	void open() throws IOException {
		house = new House(folder.resolve("data"));
		trainer = house.person("trainer", Role.TRAINER);
	}

	@AfterEach
	void close() {
		house.close();
	}

	private static Text text(String zh, String en) {
		Text text = MODEL.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	private List<Problem> problems(ScriptStage stage, ScriptChannel channel, String zh, String en) {
		Project project = house.services.projects().begin(trainer, "own-scripts", new Bilingual("话术", "Scripts")).value();
		ScriptBook book = MODEL.createScriptBook();
		book.setCode("B-SCRIPTS");
		book.setTitle(text("话术", "Scripts"));
		Scenario scenario = MODEL.createScenario();
		scenario.setId("00000000-0000-4000-8000-000000000001");
		scenario.setCode("C-1");
		scenario.setTitle(text("换季", "A new season"));
		book.getScenarios().add(scenario);
		ScriptTemplate script = MODEL.createScriptTemplate();
		script.setId("00000000-0000-4000-8000-000000000002");
		script.setCode("S-1");
		script.setTitle(text("关怀", "Care"));
		script.setScenario(scenario.getId());
		script.setStage(stage);
		script.setChannel(channel);
		script.setBody(text(zh, en));
		book.getScripts().add(script);
		project.addFile(book).value();
		return project.problems();
	}

	@Test
	@Tag("C13")
	void aMessageOfCareThatSellsIsToldWhileItIsWritten() {
		assertThat(problems(ScriptStage.SMS, ScriptChannel.SMS, "换季了，注意补水。我们的面膜现在99元。", "A new season: mind your skin. Our face mask is on sale."))
				.extracting(p -> p.diagnostic().what().zh()).anyMatch(w -> w.contains("面膜")).anyMatch(w -> w.contains("99元")).anyMatch(w -> w.contains("face mask"));
	}

	@Test
	@Tag("C13")
	void aMessageThatOnlyCaresIsLeftAlone() {
		assertThat(problems(ScriptStage.SMS, ScriptChannel.SMS, "换季了，早晚温差大，注意保暖，多喝水。", "A new season has come: keep warm and drink enough water."))
				.isEmpty();
	}

	@Test
	@Tag("C10")
	void everyWordAndMarkOfAScriptIsWeighedWhileItIsWritten() {
		List<Problem> found = problems(ScriptStage.OBJECTION, ScriptChannel.CHAT, "亲,这款全网第①！！加薇 信返现哦", "You should have read the page。");
		assertThat(found).extracting(p -> p.diagnostic().severity()).containsOnly(Severity.WARNING);
		assertThat(found).extracting(p -> p.diagnostic().what().zh()).anyMatch(w -> w.contains("第①")).anyMatch(w -> w.contains("！！"))
				.anyMatch(w -> w.contains("半角标点")).anyMatch(w -> w.contains("返现")).anyMatch(w -> w.contains("You should have")).anyMatch(w -> w.contains("全角标点"));
	}

	private String run(int code, String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		words.addAll(List.of("--lang", "en"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
		int got = house.cli().run(words.toArray(String[]::new), print, print);
		String said = out.toString(StandardCharsets.UTF_8);
		assertThat(got).as(said).isEqualTo(code);
		return said;
	}

	@Test
	void aTextIsCheckedOnTheCommandLine() throws IOException {
		assertThat(run(0, "script", "check", "您好，很高兴为您服务。")).contains("Nothing was found");
		assertThat(run(1, "script", "check", "加我微*信")).contains("character 1").contains("diversion.words");
		assertThat(run(0, "script", "check", "要什么", "--stage", "opening")).contains("politeness.opening").contains("Insert");
		assertThat(run(0, "script", "check", "Hello，there", "--text-in", "en")).contains("marks.width");
		assertThat(run(1, "script", "check", "好", "--stage", "first")).contains("callBack");
		Path file = Files.writeString(folder.resolve("reply.txt"), "好的！！");
		assertThat(run(0, "script", "check", file.toString(), "--json")).contains("\"fixed\":\"好的！\"").contains("\"codePoints\":{\"from\":2");
		Files.write(file, new byte[] { (byte) 0xff, (byte) 0xfe, 0 });
		assertThat(run(1, "script", "check", file.toString())).contains("cannot be read");
		assertThat(run(0, "script", "rules").lines()).hasSizeGreaterThan(12);
		assertThat(run(0, "script", "phrases")).contains("diversion-social").contains("blame");
	}
}
