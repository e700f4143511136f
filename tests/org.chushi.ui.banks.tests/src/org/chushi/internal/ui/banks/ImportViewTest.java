package org.chushi.internal.ui.banks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.chushi.model.Bank;
import org.chushi.model.Question;
import org.chushi.ui.CheckBox;
import org.chushi.ui.DataTable;
import org.chushi.ui.Page;
import org.chushi.ui.testing.Chosen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewTest {

	@TempDir
	Path folder;
	private Team team;
	private Stage stage;

	@BeforeEach
	void open() {
		team = new Team(folder);
		stage = new Stage(team.trainer);
	}

	@AfterEach
	void close() {
		stage.close();
		team.close();
	}

	private Page show(Path chosen, Optional<Object> kept) {
		return stage.open("", kept, shell -> new ImportView(shell, stage, team.imports, team.exchange, team.keyed, new Chosen(() -> Optional.of(chosen)),
				team.trainer).start());
	}

	private void type(String path) {
		Stage.field(stage.shell(), "题库文件").text(path);
		stage.settle();
	}

	private int banked() {
		return team.shelf.library().all(Question.class).size();
	}

	@Test
	void aFileIsLookedAtFirstAndThenBrought() {
		show(team.file("售后.csv", Team.table(40)), Optional.empty());
		stage.press("选择文件……");
		stage.press("预览");
		assertThat(stage.words()).contains("认出 40 道题").contains("单选题 30 · 判断题 10").contains("全部认出");
		assertThat(banked()).as("only looked at").isZero();
		stage.press("导入 40 道题到“售后.csv”");
		assertThat(stage.words()).contains("已导入：新题 40 道，更新 0 道。");
		assertThat(banked()).isEqualTo(40);
		stage.press("用题库组卷");
		assertThat(stage.told).containsExactly("papers.build/");
	}

	@Test
	void aBankIsKeptForExamsByATickThatIsThereWhenItIsChosenAgain() {
		show(folder, Optional.empty());
		type(team.file("售后.csv", Team.table(8)).toString());
		stage.press("只用于考试：这个题库的题不出现在练习里");
		stage.press("预览");
		stage.press("导入 8 道题到“售后.csv”");
		assertThat(team.shelf.library().all(Bank.class)).singleElement().satisfies(b -> assertThat(b.isExamOnly()).isTrue());
		show(folder, Optional.empty());
		assertThat(stage.those(CheckBox.class).get(0).ticked()).as("a new bank").isFalse();
		Combo target = stage.those(Combo.class).get(0);
		target.select(1);
		target.notifyListeners(SWT.Selection, new Event());
		assertThat(stage.those(CheckBox.class).get(0).ticked()).isTrue();
	}

	@Test
	void whatIsNotRecognisedIsSaidWithFileAndLineAndHowToMendIt() {
		show(folder, Optional.empty());
		type(team.file("bad.csv", "题型,题干,选项A,选项B,答案\n单选题,好题？,甲,乙,A\n单选题,没有答案？,甲,乙,\n").toString());
		stage.press("预览");
		DataTable<?> findings = stage.those(DataTable.class).get(0);
		assertThat(findings.table().getItem(0).getText(1)).isEqualTo("bad.csv:3");
		findings.select(0);
		findings.table().notifyListeners(SWT.Selection, new Event());
		assertThat(stage.words()).contains("bad.csv:3  ");
	}

	@Test
	void whatIsNoQuestionFileCannotBeBrought() {
		show(folder, Optional.empty());
		stage.press("预览");
		assertThat(stage.words()).contains("请选择一个题库文件。");
		type(folder.resolve("gone.gift").toString());
		stage.press("预览");
		assertThat(stage.words()).contains("没有能导入的题").doesNotContain("道题到");
	}

	@Test
	void whatWasLookedAtBeforeAChangeCannotBeBrought() {
		show(folder, Optional.empty());
		type(team.file("a.gift", "::Q1::one{T}").toString());
		stage.press("预览");
		type(team.file("b.gift", "::Q2::two{T}\n\n::Q3::three{T}").toString());
		assertThat(stage.words()).contains("请重新预览").doesNotContain("导入 1 道题");
	}

	@Test
	void aPreviewOfAFileThatIsNotMeantAnyMoreCannotBeBrought() {
		show(folder, Optional.empty());
		stage.slow();
		type(team.file("a.gift", "::Q1::one{T}").toString());
		stage.press("预览");
		type(team.file("b.gift", "::Q2::two{T}\n\n::Q3::three{T}").toString());
		stage.work();
		assertThat(stage.words()).contains("请重新预览").doesNotContain("导入 1 道题");
		stage.press("预览");
		stage.work();
		stage.press("导入 2 道题到“b.gift”");
		stage.press("导入 2 道题到“b.gift”");
		stage.work();
		assertThat(stage.words()).as("brought once").contains("已导入：新题 2 道，更新 0 道。");
	}

	@Test
	void aMendedFileOfAnotherNameGoesIntoTheBankOfBefore() {
		team.bank(8);
		show(folder, Optional.empty());
		type(team.file("售后-新.csv", Team.table(10)).toString());
		Combo target = stage.those(Combo.class).get(0);
		assertThat(target.getItems()).hasSize(2);
		target.select(1);
		target.notifyListeners(SWT.Selection, new Event());
		assertThat(stage.words()).as("its pack is settled").doesNotContain("新题库放进哪个内容包");
		stage.press("预览");
		stage.press("导入 10 道题到“售后.csv”");
		assertThat(team.shelf.library().all(Bank.class)).hasSize(1);
		assertThat(banked()).isEqualTo(10);
	}

	@Test
	void tenThousandQuestionsDoNotFillTheWindow() {
		show(folder, Optional.empty());
		StringBuilder gift = new StringBuilder();
		for (int i = 0; i < 10_000; i++) {
			gift.append("::Q").append(i).append("::Question ").append(i % 5_000).append("{T}\n\n");
		}
		type(team.file("many.gift", gift.toString()).toString());
		stage.press("预览");
		assertThat(stage.words()).contains("认出 10,000 道题").contains("没有列出");
		assertThat(stage.those(DataTable.class).get(0).rows()).hasSize(FindingList.SHOWN);
		stage.press("导入 10,000 道题到“many.gift”");
		assertThat(banked()).isEqualTo(10_000);
	}

	@Test
	void whatWasTypedSurvivesAChangeOfTheme() {
		Page page = show(folder, Optional.empty());
		type("somewhere.gift");
		Stage.field(stage.shell(), "新题库放进哪个内容包").text("my-pack");
		show(folder, page.memento());
		assertThat(Stage.field(stage.shell(), "题库文件").text()).isEqualTo("somewhere.gift");
		assertThat(Stage.field(stage.shell(), "新题库放进哪个内容包").text()).isEqualTo("my-pack");
	}
}
