package org.chushi.internal.ui.banks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.ReadOptions;
import org.chushi.people.Session;
import org.chushi.ui.CheckBox;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.chushi.ui.Page;
import org.chushi.ui.testing.Chosen;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BanksViewTest {

	private static final String WORDS = "一二三四五六七八九十甲乙";

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

	private Page show(Optional<Object> kept) {
		return show(kept, team.trainer);
	}

	private Page show(Optional<Object> kept, Session who) {
		Exporting exporting = new Exporting(stage, team.imports, team.exchange, new Chosen(() -> Optional.of(folder.resolve("out.csv"))));
		return stage.open("", kept, shell -> new BanksView(shell, stage, team.banks, team.keyed, exporting, team.sealing(stage, folder.resolve("kept.xmi")), who).start());
	}

	private DataTable<?> table(int which) {
		return stage.those(DataTable.class).get(which);
	}

	private void choose(int table, int row) {
		table(table).select(row);
		table(table).table().notifyListeners(SWT.Selection, new Event());
		stage.settle();
	}

	@Test
	void withoutABankTheWayToOneIsShown() {
		show(Optional.empty());
		assertThat(stage.words()).contains("还没有题库");
		stage.press("导入题目");
		assertThat(stage.told).containsExactly("banks.import/");
	}

	@Test
	void withoutAKeyATrainerIsToldWhoMakesIt() {
		team.bank(4);
		show(Optional.empty());
		choose(0, 0);
		stage.meanwhile(d -> {
			assertThat(Widgets.words(d)).contains("请组长在本页生成");
			d.close();
		});
		stage.press("密封或解封…");
		assertThat(folder.resolve("kept.xmi")).doesNotExist();
	}

	@Test
	void aLeadMakesTheKeyWithAPassphraseTypedTwice() {
		team.bank(4);
		show(Optional.empty(), team.lead());
		choose(0, 0);
		stage.meanwhile(d -> {
			assertThat(Widgets.words(d)).contains("再也评不了分");
			Widgets.those(d, Field.class).get(0).text(WORDS);
			Widgets.those(d, Field.class).get(1).text("something else");
			Widgets.press(d, "生成密钥");
			assertThat(Widgets.words(d)).contains("两次输入不一样");
			Widgets.those(d, Field.class).get(1).text(WORDS);
			stage.meanwhile(keep -> Widgets.press(keep, "另存一份…"));
			Widgets.press(d, "生成密钥");
		});
		stage.press("密封或解封…");
		assertThat(team.sealedPapers.keys(team.lead()).value()).hasSize(1);
		assertThat(folder.resolve("kept.xmi")).as("the copy of the locked key").exists();
	}

	@Test
	void aBankIsSealedAfterAQuestionAndACopyAndItsKeysAreGone() {
		team.bank(4);
		team.sealedPapers.make(team.lead(), WORDS.toCharArray(), false).value();
		show(Optional.empty());
		choose(0, 0);
		stage.meanwhile(d -> {
			assertThat(Widgets.words(d)).contains("答案、评分规则、反馈和解析会被加密");
			stage.meanwhile(told -> {
				assertThat(Widgets.words(told)).contains("4 道题已密封");
				told.close();
			});
			Widgets.press(d, "选择副本的位置…");
		});
		stage.press("密封或解封…");
		assertThat(folder.resolve("kept.xmi")).exists();
		assertThat(stage.told).contains("refresh");
		show(Optional.empty());
		assertThat(table(0).table().getItem(0).getText(3)).startsWith("密封题 4");
		choose(1, 0);
		assertThat(stage.words()).contains("这道题的答案是密封的。").doesNotContain("先听清楚再办");
		choose(0, 0);
		stage.meanwhile(d -> {
			Widgets.those(d, Field.class).get(0).text("not the passphrase");
			Widgets.press(d, "解封");
			assertThat(Widgets.words(d)).contains("口令短语打不开密钥。");
			Widgets.those(d, Field.class).get(0).text(WORDS);
			Widgets.press(d, "解封");
		});
		stage.press("密封或解封…");
		assertThat(team.banks.list(team.trainer).value().getFirst().byType()).doesNotContainKey("sealed");
		assertThat(team.sealedPapers.isOpen(team.trainer)).isFalse();
	}

	@Test
	void banksShowTheirCountsByType() {
		team.bank(40);
		show(Optional.empty());
		assertThat(stage.words()).contains("1 个题库，40 道题");
		assertThat(table(0).table().getItem(0).getText(3)).startsWith("单选题 30").contains("判断题 10");
	}

	@Test
	void typingFindsAndWhatIsChosenIsShownWithItsKey() {
		team.bank(40);
		show(Optional.empty());
		assertThat(table(1).rows()).hasSize(40);
		stage.those(Field.class).get(0).text("运费");
		stage.until(() -> table(1).rows().size() == 10);
		choose(1, 0);
		assertThat(stage.words()).contains("第 3 题：退货运费由店铺承担。").contains("解析：质量问题由店铺承担。");
		assertThat(stage.words()).contains("正确");
		stage.those(Field.class).get(0).text("没有这样的题");
		stage.until(() -> table(1).rows().isEmpty());
		assertThat(stage.words()).contains("没有找到题目").as("the question goes with the search").doesNotContain("解析：");
	}

	@Test
	void aSearchIsHeldToABankOnlyWhenThatIsAskedFor() {
		team.bank(8);
		team.imports.bring(team.trainer, new Request(team.file("二.gift", "::Q1::one{T}"), "team-banks", ReadOptions.DETECT)).value();
		show(Optional.empty());
		choose(0, table(0).table().getItem(0).getText(0).equals("二") ? 0 : 1);
		assertThat(table(1).rows()).as("looking at a bank is no search").hasSize(9);
		stage.press("只在它里面找");
		assertThat(stage.words()).contains("只在题库“二”里找");
		assertThat(table(1).rows()).hasSize(1);
		stage.press("在全部题库里找");
		assertThat(table(1).rows()).hasSize(9);
	}

	@Test
	void aThousandQuestionsFillATableOfAHundred() {
		team.bank(1_000);
		show(Optional.empty());
		assertThat(table(1).rows()).hasSize(BankList.SHOWN);
		assertThat(stage.words()).contains("还有更多");
	}

	@Test
	void whatWasTypedSurvivesAChangeOfTheme() {
		team.bank(40);
		Page page = show(Optional.empty());
		stage.those(Field.class).get(0).text("运费");
		stage.until(() -> table(1).rows().size() == 10);
		show(page.memento());
		assertThat(stage.those(Field.class).get(0).text()).isEqualTo("运费");
		assertThat(table(1).rows()).hasSize(10);
	}

	@Test
	void aBankIsTakenOutInAFormatAndWhatWasWrittenIsSaid() {
		team.bank(12);
		show(Optional.empty());
		table(0).table().deselectAll();
		stage.press("导出……");
		assertThat(stage.told).anyMatch(t -> t.contains("选一个题库"));
		choose(0, 0);
		StringBuilder said = new StringBuilder();
		stage.meanwhile(dialog -> {
			CheckBox csv = Widgets.those(dialog, CheckBox.class).stream().filter(o -> o.name().contains("CSV")).findFirst().orElseThrow();
			csv.press();
			Widgets.press(dialog, "选择存到哪里");
			stage.meanwhile(report -> {
				said.append(report.getText()).append(Widgets.words(report));
				report.close();
			});
		});
		stage.press("导出……");
		assertThat(said.toString()).contains("已写出 12 道题").contains("out.csv");
		assertThat(folder.resolve("out.csv")).content().contains("第 7 题");
	}
}
