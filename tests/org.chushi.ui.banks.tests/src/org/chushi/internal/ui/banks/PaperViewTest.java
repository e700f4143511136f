package org.chushi.internal.ui.banks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.chushi.papers.PaperPlan;
import org.chushi.ui.Page;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperViewTest {

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

	private PaperView show(String argument, Optional<Object> kept) {
		return (PaperView) stage.open(argument, kept,
				shell -> new PaperView(shell, stage, team.papers, team.banks, team.shelf, team.keyed).start());
	}

	private void type(String label, String words) {
		Stage.field(stage.shell(), label).text(words);
	}

	private void filled() {
		stage.until(() -> stage.words().contains("题库够用"));
	}

	@Test
	void withoutABankTheWayToOneIsShown() {
		show("", Optional.empty());
		stage.press("导入题目");
		assertThat(stage.told).containsExactly("banks.import/");
	}

	@Test
	void aPaperIsBuiltWhileTheBanksSayWhetherTheyCanFillIt() {
		team.bank(40);
		show("", Optional.empty());
		assertThat(stage.words()).as("no title yet").contains("还不能用");
		type("试卷名称", "三月月考");
		type("代码", "P-MARCH");
		type("名称", "售后常识");
		type("共抽几题", "60");
		stage.until(() -> stage.words().contains("再加 20 题"));
		assertThat(stage.words()).as("which rule, how many").contains("售后常识").contains("题目不够");
		type("共抽几题", "12");
		type("每题几分", "5");
		filled();
		assertThat(stage.words()).contains("12 道题，共 60 分");
		stage.press("保存");
		PaperPlan stored = team.papers.plan(team.trainer, "P-MARCH").value();
		assertThat(stage.told).as("the list is to show it").contains("papers/" + stored.id());
		assertThat(stored.sections().getFirst().draw()).isEqualTo(12);
		assertThat(stored.minutes()).isEqualTo(60);
	}

	@Test
	void aPaperThatIsOpenedAndSavedStaysAsItIs() {
		team.bank(40);
		String id = team.papers.store(team.trainer, "team-papers", Sample.plan(10)).value().id();
		PaperPlan before = team.papers.plan(team.trainer, id).value();
		PaperView view = show(id, Optional.empty());
		filled();
		assertThat(view.mayLeave()).as("nothing was typed").isTrue();
		stage.press("保存");
		assertThat(team.papers.plan(team.trainer, id).value()).isEqualTo(before);
	}

	@Test
	void aPaperIsStoredOnceAndWhatIsTypedMeanwhileIsNotLost() {
		team.bank(40);
		PaperView view = show("", Optional.empty());
		type("试卷名称", "月考");
		type("代码", "P-MONTH");
		type("名称", "售后常识");
		filled();
		stage.slow();
		stage.press("保存");
		stage.press("保存");
		type("试卷名称", "三月月考");
		type("代码", "P-MARCH");
		stage.work();
		assertThat(team.papers.plan(team.trainer, "P-MONTH").value().title().zh()).isEqualTo("月考");
		assertThat(stage.told).as("once").hasSize(1).noneMatch(t -> t.startsWith("papers/"));
		assertThat(Stage.field(stage.shell(), "代码").text()).as("a paper keeps its code").isEqualTo("P-MONTH");
		stage.press("保存");
		stage.work();
		assertThat(stage.told.getLast()).startsWith("papers/");
		assertThat(team.papers.list(team.trainer).value()).singleElement()
				.satisfies(p -> assertThat(p.title().zh()).isEqualTo("三月月考"));
		assertThat(view.mayLeave()).isTrue();
	}

	@Test
	void aCopyIsAPaperOfItsOwn() {
		team.bank(40);
		String id = team.papers.store(team.trainer, "team-papers", Sample.plan(10)).value().id();
		show(Pages.COPY + id, Optional.empty());
		stage.press("保存");
		assertThat(team.papers.list(team.trainer).value()).extracting(p -> p.code()).containsExactlyInAnyOrder("P-OWN", "P-OWN-2");
	}

	@Test
	void sectionsAndQuotasComeAndGoAndWhatWasTypedStays() {
		team.bank(40);
		show("", Optional.empty());
		type("试卷名称", "月考");
		type("名称", "第一");
		stage.press("添加一条配额");
		type("其中几题", "4");
		stage.press("添加一个部分");
		assertThat(stage.words()).contains("第 2 部分").contains("删去第 1 部分");
		assertThat(Stage.field(stage.shell(), "其中几题").text()).isEqualTo("4");
		assertThat(Stage.field(stage.shell(), "试卷名称").text()).isEqualTo("月考");
		stage.press("删去第 2 部分");
		stage.until(() -> !stage.words().contains("第 2 部分"));
		stage.press("删去这条配额");
		assertThat(stage.words()).contains("没有配额");
		assertThat(Stage.field(stage.shell(), "名称").text()).isEqualTo("第一");
	}

	@Test
	void whatIsNoNumberIsSaidAndNotLost() {
		team.bank(40);
		Page page = show("", Optional.empty());
		type("限时（分钟）", "一小时");
		stage.until(() -> stage.words().contains("一小时"));
		assertThat(stage.words()).contains("有 1 处应该填整数");
		stage.press("保存");
		assertThat(stage.told.getLast()).startsWith("refused");
		show("", page.memento());
		assertThat(Stage.field(stage.shell(), "限时（分钟）").text()).isEqualTo("一小时");
	}

	@Test
	void leavingWithSomethingTypedIsAskedFirst() {
		team.bank(40);
		PaperView view = show("", Optional.empty());
		type("试卷名称", "月考");
		stage.meanwhile(dialog -> Widgets.press(dialog, "不保存"));
		assertThat(view.mayLeave()).isFalse();
		stage.until(() -> stage.told.contains("leave"));
		assertThat(view.mayLeave()).isTrue();
	}

	@Test
	void onePaperIsDrawnToBeLookedAt() {
		team.bank(40);
		String id = team.papers.store(team.trainer, "team-papers", Sample.plan(10)).value().id();
		show(id, Optional.empty());
		StringBuilder said = new StringBuilder();
		stage.meanwhile(dialog -> {
			said.append(Widgets.words(dialog));
			dialog.close();
		});
		stage.press("抽一份看看");
		assertThat(said).contains("售后常识").contains("10　");
	}
}
