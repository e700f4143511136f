package org.chushi.internal.ui.banks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.papers.PaperSummary;
import org.chushi.people.Person;
import org.chushi.training.SetExam;
import org.chushi.training.SetExams.Order;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersViewTest {

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

	private void paper() {
		team.bank(40);
		team.papers.store(team.trainer, "team-papers", Sample.plan(10)).value();
	}

	private void show() {
		stage.open("", Optional.empty(), shell -> new PapersView(shell, stage, team.room(), team.keyed).start());
	}

	private void choose(int table, int row) {
		stage.those(DataTable.class).get(table).select(row);
		stage.those(DataTable.class).get(table).table().notifyListeners(SWT.Selection, new Event());
		stage.settle();
	}

	@Test
	void whatWasJustStoredIsChosenInTheList() {
		paper();
		String id = team.papers.store(team.trainer, "team-papers", Sample.plan("P-OTHER", 5)).value().id();
		stage.open(id, Optional.empty(), shell -> new PapersView(shell, stage, team.room(), team.keyed).start());
		DataTable<?> table = stage.those(DataTable.class).get(0);
		assertThat(table.rows()).hasSizeGreaterThan(1);
		assertThat(table.selected()).hasValueSatisfying(row -> assertThat(((PaperSummary) row).id()).isEqualTo(id));
	}

	@Test
	void whatThePersonChoseIsChosenStillWhenTheListChangesMeanwhile() {
		paper();
		show();
		choose(0, 0);
		team.papers.store(team.trainer, "team-papers", Sample.plan("P-MEANWHILE", 5)).value();
		stage.recorded();
		stage.settle();
		DataTable<?> table = stage.those(DataTable.class).get(0);
		assertThat(table.rows()).hasSize(2);
		assertThat(table.selected()).hasValueSatisfying(row -> assertThat(((PaperSummary) row).code()).isEqualTo("P-OWN"));
		assertThat(stage.words()).contains("题库够用");
	}

	@Test
	void withoutAPaperTheWayToOneIsShown() {
		show();
		assertThat(stage.words()).contains("还没有试卷").contains("还没有指派考试");
		stage.press("新建试卷");
		assertThat(stage.told).containsExactly("papers.build/");
	}

	@Test
	void aPaperSaysWhetherTheBanksCanFillIt() {
		paper();
		team.papers.store(team.trainer, "team-papers", Sample.plan("P-LONG", 999)).value();
		show();
		DataTable<?> papers = stage.those(DataTable.class).get(0);
		assertThat(papers.table().getItems()).extracting(i -> i.getText(1) + " " + i.getText(5))
				.containsExactlyInAnyOrder("P-OWN 题库够用", "P-LONG 还不能用");
		choose(0, papers.table().getItem(0).getText(1).equals("P-LONG") ? 0 : 1);
		assertThat(stage.words()).contains("959");
	}

	@Test
	void aPaperIsSetForWhoIsTickedAndThenShownAndTakenBack() {
		paper();
		show();
		choose(0, 0);
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, "指派");
			assertThat(Widgets.words(dialog)).as("nobody yet").contains("请选择谁来考");
			Stage.field(dialog, "谁来考").text("小满");
			Table people = Widgets.those(dialog, Table.class).getFirst();
			assertThat(people.getItems()).hasSize(1);
			tick(people.getItem(0));
			Stage.field(dialog, "谁来考").text("");
			Stage.field(dialog, "到").text("明天");
			Widgets.press(dialog, "指派");
			assertThat(Widgets.words(dialog)).contains("请写成 2026-03-31 09:00");
			Stage.field(dialog, "到").text("2026-03-01");
			Widgets.press(dialog, "指派");
			assertThat(Widgets.words(dialog)).as("over already").contains("没有指派").contains("截止时间");
			assertThat(Stage.field(dialog, "可考几次").text()).as("typed words stay").isEqualTo("1");
			Stage.field(dialog, "到").text("3月9日18：00");
			Widgets.press(dialog, "指派");
		});
		stage.press("指派考试");
		SetExam set = team.setExams.all(team.trainer).value().getFirst();
		assertThat(set.person()).isEqualTo(team.newcomer.person());
		assertThat(set.until()).isEqualTo("2026-03-09T18:00:00Z");
		DataTable<?> shown = stage.those(DataTable.class).get(1);
		assertThat(shown.table().getItem(0).getText(1)).isEqualTo("小满");
		choose(1, 0);
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, "撤回指派");
			Widgets.those(dialog, Field.class).getFirst().text("排错了日子");
			Widgets.press(dialog, "撤回指派");
		});
		stage.press("撤回指派");
		assertThat(team.setExams.all(team.trainer).value().getFirst().withdrawn()).isEqualTo("排错了日子");
		assertThat(stage.those(DataTable.class).get(1).table().getItem(0).getText(5)).isEqualTo("已撤回");
	}

	@Test
	void whoIsNoLongerThereIsNotCalledByAnId() {
		PaperRoom.Shown shown = new PaperRoom.Shown(List.of(), List.of(), List.of(), Map.of(new UUID(1, 1), "小满"));
		assertThat(shown.name(new UUID(1, 1)).zh()).isEqualTo("小满");
		assertThat(shown.name(new UUID(1, 2))).isEqualTo(new Bilingual("已不在名单里", "No longer there"));
	}

	private static void tick(TableItem item) {
		item.setChecked(true);
		Event event = new Event();
		event.detail = SWT.CHECK;
		event.item = item;
		item.getParent().notifyListeners(SWT.Selection, event);
	}

	@Test
	void everybodyOfAFilterIsTickedAtOnce() {
		paper();
		show();
		choose(0, 0);
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, "全选");
			assertThat(Widgets.words(dialog)).as("who sits exams").contains("已选 2 人");
			Stage.field(dialog, "谁来考").text("售后");
			Widgets.press(dialog, "都不选");
			assertThat(Widgets.words(dialog)).contains("已选 1 人");
			dialog.close();
		});
		stage.press("指派考试");
		assertThat(team.accounts.list(team.trainer).value()).filteredOn(Person::active).hasSize(4);
		assertThat(team.setExams.all(team.trainer).value()).isEmpty();
	}

	@Test
	void aPreviewShowsAPaperWithItsKeys() {
		paper();
		show();
		choose(0, 0);
		StringBuilder said = new StringBuilder();
		stage.meanwhile(dialog -> {
			said.append(Widgets.words(dialog));
			dialog.close();
		});
		stage.press("抽一份看看");
		assertThat(said).contains("10 道题").contains("种子").contains("解析：");
	}

	@Test
	void aPaperOfTheTeamsOwnIsOpenedItself() {
		paper();
		show();
		choose(0, 0);
		stage.press("打开");
		assertThat(stage.told.getLast()).startsWith("papers.build/").doesNotContain("copy:");
	}

	@Test
	void whatIsSetIsShownInItsTime() {
		paper();
		team.setExams.set(team.trainer, new Order("P-OWN", Set.of(team.newcomer.person()), team.clock.instant().plus(Duration.ofHours(1)),
				team.clock.instant().plus(Duration.ofHours(2)), 0, "")).value();
		show();
		assertThat(stage.those(DataTable.class).get(1).table().getItem(0).getText(5)).isEqualTo("未开始");
		assertThat(stage.those(DataTable.class).get(1).table().getItem(0).getText(4)).isEqualTo("不限");
	}
}
