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

import org.chushi.assessment.QuestionBanks.Query;
import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.ReadOptions;
import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.chushi.model.TrueFalse;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer goes on writing a bank that was imported, and colleagues get it. */
class AuthoringTest {

	private static final String TABLE = """
			题型,题干,选项A,选项B,答案,解析,难度
			单选题,顾客要求退货，运费谁付？,店铺,顾客,A,因为是店铺的错。,易
			单选题,顾客要求退货 运费谁付?,店铺,顾客,A,因为是店铺的错。,易
			单选题,物流三天没有更新，先做什么？,查单号,等等再说,A,先核实。,难
			""";

	@TempDir
	Path folder;
	private House house;
	private Session trainer;

	@BeforeEach
	void open() throws IOException {
		house = new House(folder.resolve("data"));
		trainer = house.person("trainer", Role.TRAINER);
		house.person("first", Role.NEWCOMER);
		bring(TABLE);
	}

	private void bring(String table) throws IOException {
		Path file = Files.writeString(folder.resolve("售后.csv"), table.replace("，运费", "、运费").replace("更新，先", "更新、先"));
		house.services.banks().bring(trainer, new Request(file, "own-bank", ReadOptions.DETECT)).value();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private Project project() {
		return house.services.projects().open(trainer, "own-bank").value();
	}

	private static void run(Project project, Command command) {
		project.editing().getCommandStack().execute(command);
	}

	private static Text text(String zh, String en) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	private long found(String word) {
		return house.services.questionBanks().search(trainer, new Query(List.of(word), "", List.of(), List.of(), 0, 0, 9)).value()
				.questions().size();
	}

	private static Question write(Project project, String stem) {
		Bank bank = project.banks().getFirst();
		Question question = project.addQuestion(bank, -1, ModelPackage.Literals.TRUE_FALSE).value();
		run(project, new SetCommand(project.editing(), question, ModelPackage.Literals.QUESTION__STEM, text(stem, "A gift may be promised.")));
		run(project, new SetCommand(project.editing(), question, ModelPackage.Literals.QUESTION__EXPLANATION, text("规定不许。", "Not allowed.")));
		return question;
	}

	@Test
	void whatIsWrittenIsThereForColleaguesOnceItIsSoundAndSaved() {
		Project project = project();
		Question question = write(project, "可以答应送赠品");
		assertThat(found("赠品")).as("not saved yet").isZero();
		ProjectSaved saved = project.save().value();
		assertThat(saved.published()).isTrue();
		assertThat(found("赠品")).isEqualTo(1);
		run(project, new SetCommand(project.editing(), question.getStem(), ModelPackage.Literals.TEXT__ZH, ""));
		run(project, new SetCommand(project.editing(), question.getStem(), ModelPackage.Literals.TEXT__EN, ""));
		assertThat(project.save().value().published()).isFalse();
		assertThat(found("赠品")).as("colleagues go on with the version before").isEqualTo(1);
		assertThat(((TrueFalse) project().banks().getFirst().getQuestions().getLast()).getStem().getZh()).isEmpty();
	}

	@Test
	void whatWasChangedInOneLanguageAloneIsToldFromTheCommandLineUntilSomebodySaysTheOtherIsRightStill() {
		Project project = project();
		Question question = write(project, "可以答应送赠品");
		project.save().value();
		assertThat(run(0, "trainer", "author", "outdated", "own-bank")).contains("No words");
		run(project, new SetCommand(project.editing(), question.getStem(), ModelPackage.Literals.TEXT__ZH, "可以答应送小赠品"));
		project.save().value();
		assertThat(run(0, "trainer", "author", "outdated", "own-bank")).contains("stem").contains("The Chinese was changed on").contains("{+小+}");
		assertThat(run(0, "trainer", "author", "outdated", "own-bank", "--json")).contains("\"outdated\":\"en\"");
		assertThat(run(1, "trainer", "author", "fits", "own-bank", "nothing")).contains("nothing");
		assertThat(run(0, "trainer", "author", "fits", "own-bank", question.getCode())).contains("1");
		assertThat(run(0, "trainer", "author", "outdated", "own-bank")).contains("No words");
		assertThat(run(1, "first", "author", "outdated", "own-bank")).startsWith("Your role may not");
	}

	@Test
	void anImportIntoTheSameBankMeanwhileIsToldAndNothingOfEitherIsLost() throws IOException {
		Project project = project();
		write(project, "可以答应送赠品");
		bring(TABLE + "单选题,发票多久能开？,七天,不能开,A,按约定。,易\n");
		Result<ProjectSaved> refused = project.save();
		assertThat(refused).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing().toString()).contains("banks/"));
		assertThat(found("发票")).isEqualTo(1);
		assertThat(project.dirty()).isTrue();
		assertThat(project.banks().getFirst().getQuestions()).hasSize(4);
	}

	@Test
	void whatWasWrittenByHandStaysWhenTheFileIsImportedAgain() throws IOException {
		Project project = project();
		write(project, "可以答应送赠品");
		project.save().value();
		bring(TABLE);
		assertThat(found("赠品")).isEqualTo(1);
		assertThat(project().banks().getFirst().getQuestions()).hasSize(4);
	}

	private String run(int code, String who, String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		words.addAll(List.of("--lang", "en", "--as", who));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
		int got = house.cli().run(words.toArray(String[]::new), print, print);
		String said = out.toString(StandardCharsets.UTF_8);
		assertThat(got).as(said).isEqualTo(code);
		return said;
	}

	@Test
	void allOfItIsSeenFromTheCommandLine() throws IOException {
		assertThat(run(0, "trainer", "author", "list")).contains("own-bank").contains("1 banks, 3 questions");
		assertThat(run(1, "first", "author", "list")).startsWith("Your role may not");
		assertThat(run(0, "trainer", "author", "begin", "fresh", "--title", "新包")).contains("fresh");
		assertThat(run(1, "trainer", "author", "begin", "fresh")).contains("already");
		assertThat(run(0, "trainer", "author", "duplicates", "own-bank").lines()).singleElement().asString().startsWith("100 %");
		assertThat(run(1, "trainer", "author", "duplicates", "own-bank", "--like", "7")).contains("50 to 100");
		assertThat(run(0, "trainer", "author", "duplicates", "own-bank", "--json")).contains("\"percent\":100");
		assertThat(run(0, "trainer", "author", "search", "own-bank", "物流").lines()).hasSize(1);
		assertThat(run(0, "trainer", "author", "search", "own-bank", "没有的词")).contains("Nothing has these words");
		assertThat(run(0, "trainer", "author", "problems", "own-bank")).contains("banks/");
		Project project = project();
		project.addQuestion(project.banks().getFirst(), -1, ModelPackage.Literals.TRUE_FALSE).value();
		project.save().value();
		assertThat(run(0, "trainer", "author", "list")).contains("with a draft");
		assertThat(run(1, "trainer", "author", "problems", "own-bank")).contains("has no text");
		assertThat(run(1, "trainer", "author", "save", "own-bank")).contains("Kept as a draft");
		Project later = project();
		later.delete(List.of(later.banks().getFirst().getQuestions().getLast()), false).value();
		later.save().value();
		assertThat(run(0, "trainer", "author", "save", "own-bank")).contains("nothing to save");
		assertThat(run(1, "trainer", "author", "problems", "none")).contains("own-bank");
	}
}
