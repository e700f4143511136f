package org.chushi.internal.ui.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.chushi.core.Language;
import org.chushi.exchange.TableCell;
import org.chushi.kpis.KpiImport;
import org.chushi.people.Role;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FiguresViewTest {

	private final Team team = new Team();
	private Stage stage;

	private void show(Role role) {
		stage = new Stage(role, false, Language.ZH, 100);
		stage.show(team);
	}

	@AfterEach
	void close() {
		stage.close();
	}

	private String t(Messages message, Object... arguments) {
		return stage.t(message, arguments);
	}

	private void choose(int table, int row) {
		DataTable<?> found = stage.those(DataTable.class).get(table);
		found.select(row);
		found.table().notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void whoIsNoLeadSeesTheirOwnFiguresAndNothingToChangeThem() {
		show(Role.NEWCOMER);
		assertThat(stage.words()).contains(t(Messages.FiguresView_mine), "24 秒").doesNotContain("芒种");
		assertThat(stage.words().lines()).doesNotContain(t(Messages.FiguresView_record), t(Messages.FiguresView_import), t(Messages.FiguresView_correct));
	}

	@Test
	void aCorrectedValueSaysWhatItWasAndWhy() {
		show(Role.NEWCOMER);
		assertThat(FiguresView.note(team.values.getFirst()).zh()).isEqualTo("由 26 秒 更正：导出时把午休算进去了");
	}

	@Test
	void aLeadChoosesSomebodyAndSeesThemDayByDay() {
		show(Role.LEAD);
		choose(0, 1);
		assertThat(stage.words()).contains(t(Messages.FiguresView_of, "小满"), "31 秒");
	}

	@Test
	void aValueIsRecordedInADialogThatStaysUntilItIsRight() {
		show(Role.LEAD);
		stage.meanwhile(dialog -> {
			var fields = Widgets.those(dialog, Field.class);
			fields.get(1).text("快");
			Widgets.press(dialog, t(Messages.Recording_do));
			assertThat(dialog.isDisposed()).as("no number").isFalse();
			assertThat(Widgets.words(dialog)).contains("“快”不是一个数");
			fields.get(1).text("28%");
			Widgets.press(dialog, t(Messages.Recording_do));
			assertThat(dialog.isDisposed()).as("per cent of seconds").isFalse();
			assertThat(Widgets.words(dialog)).contains("单位是秒，不是“%”");
			fields.get(0).text("明天");
			fields.get(1).text("２８．５ 秒");
			Widgets.press(dialog, t(Messages.Recording_do));
			assertThat(Widgets.words(dialog)).contains(t(Messages.Recording_noDay));
			fields.get(0).text(Team.TODAY.toString());
			Widgets.press(dialog, t(Messages.Recording_do));
		});
		stage.press(t(Messages.FiguresView_record));
		assertThat(team.values.getFirst()).matches(v -> v.value().orElseThrow().equals(new BigDecimal("28.5")) && v.day().equals(Team.TODAY));
	}

	@Test
	void aFractionOfAFigureInPerCentIsAskedAboutOnce() {
		show(Role.LEAD);
		int percent = team.figures.stream().map(f -> f.unit().zh()).toList().indexOf("%");
		stage.meanwhile(dialog -> {
			var figures = Widgets.those(dialog, Combo.class).get(1);
			figures.select(percent);
			figures.notifyListeners(SWT.Selection, new Event());
			var value = Widgets.those(dialog, Field.class).get(1);
			value.text("0.96");
			Widgets.press(dialog, t(Messages.Recording_do));
			assertThat(Widgets.words(dialog)).contains("0.96%", "96%");
			Widgets.press(dialog, t(Messages.Recording_do));
		});
		stage.press(t(Messages.FiguresView_record));
		assertThat(team.values.getFirst().value()).contains(new BigDecimal("0.96"));
	}

	@Test
	void aValueIsCorrectedOnlyWithAReasonAndTakenBackByLeavingItEmpty() {
		show(Role.LEAD);
		choose(1, 2);
		stage.meanwhile(dialog -> {
			var fields = Widgets.those(dialog, Field.class);
			fields.get(0).text("");
			Widgets.press(dialog, t(Messages.Correcting_do));
			assertThat(dialog.isDisposed()).as("no reason").isFalse();
			fields.get(1).text("那天请假");
			Widgets.press(dialog, t(Messages.Correcting_do));
		});
		stage.press(t(Messages.FiguresView_correct));
		assertThat(team.values).filteredOn(v -> v.value().isEmpty()).singleElement().matches(v -> v.last().reason().equals("那天请假"));
	}

	@Test
	void nothingOfAFileIsStoredBeforeTheLeadHasSeenItAndAgreed() {
		show(Role.LEAD);
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("新数据 1 条，已有 1 条，有问题 2 条", "“客服”列是人");
			assertThat(team.brought).isEmpty();
			Widgets.press(dialog, t(Messages.Importing_do, 1));
		});
		stage.press(t(Messages.FiguresView_import));
		assertThat(team.brought).containsExactly("abc");
	}

	@Test
	void aTeamWithoutFiguresIsToldWhatToDo() {
		team.figures.clear();
		show(Role.LEAD);
		assertThat(stage.words()).contains(t(Messages.FiguresView_noneWords));
	}

	@Test
	void theFiguresOfTheTeamGoOutAsNumbersAndDays() {
		show(Role.LEAD);
		stage.press("导出 Excel");
		assertThat(stage.exported.files).containsExactly("考核数据 2026-03-12.xlsx!");
		assertThat(stage.exported.tables).singleElement().satisfies(t -> {
			assertThat(t.rows()).hasSize(5).allSatisfy(r -> assertThat(r).hasSameSizeAs(t.heading()));
			assertThat(t.rows()).anySatisfy(r -> assertThat(r).hasAtLeastOneElementOfType(TableCell.Number.class).hasAtLeastOneElementOfType(TableCell.Day.class));
		});
	}

	@Test
	void whoIsNoLeadHasNothingToExport() {
		show(Role.NEWCOMER);
		assertThat(stage.words()).doesNotContain("导出");
	}

	@Test
	void ofAHugeFileTheFirstLinesAreListedAndWhatIsWrongAmongThem() {
		team.more = 5_000;
		show(Role.LEAD);
		stage.meanwhile(dialog -> {
			DataTable<?> table = Widgets.those(dialog, DataTable.class).getFirst();
			assertThat(table.rows()).hasSize(1_000);
			assertThat(table.rows().getFirst()).isInstanceOfSatisfying(KpiImport.Line.class, l -> assertThat(l.state()).isEqualTo(KpiImport.State.WRONG));
			assertThat(Widgets.words(dialog)).contains("共 5,005 条，这里列出 1,000 条");
			dialog.close();
		});
		stage.press(t(Messages.FiguresView_import));
		assertThat(team.brought).isEmpty();
	}
}
