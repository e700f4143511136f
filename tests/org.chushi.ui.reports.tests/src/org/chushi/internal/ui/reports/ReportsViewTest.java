package org.chushi.internal.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.core.Language;
import org.chushi.exchange.TableCell;
import org.chushi.reports.LearningRecords;
import org.chushi.ui.CheckBox;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportsViewTest {

	private final Stage stage = new Stage(false, Language.ZH, 100);

	@BeforeEach
	void show() {
		stage.show();
	}

	@AfterEach
	void close() {
		stage.close();
	}

	private String t(Messages message, Object... arguments) {
		return stage.t(message, arguments);
	}

	private void choose(int combo, int index) {
		Combo found = stage.those(Combo.class).get(combo);
		found.select(index);
		found.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aReportIsShownHereInTheLanguageOfTheWindow() {
		stage.press(t(Messages.ReportsView_show));
		assertThat(stage.asked).containsExactly("CERTIFICATES  ZH");
		assertThat(stage.words()).contains("证书一览：4 行");
		assertThat(stage.those(DataTable.class)).singleElement().satisfies(t -> assertThat(t.rows()).hasSize(4));
	}

	@Test
	void whatIsMissingIsAskedForTheCertificateThatWasChosen() {
		choose(0, 1);
		choose(1, 1);
		stage.press(t(Messages.ReportsView_show));
		assertThat(stage.asked).containsExactly("MISSING 2 ZH");
	}

	@Test
	void anotherChoiceTakesTheOldTableAway() {
		stage.press(t(Messages.ReportsView_show));
		choose(0, 2);
		assertThat(stage.words()).doesNotContain("4 行");
	}

	@Test
	void aReportIsSavedForExcelOrAsCsvNamedAfterItAndTheDay() {
		stage.press(t(Messages.TableExport_xlsx));
		assertThat(stage.names).containsExactly("证书一览 2026-03-12.xlsx");
		assertThat(stage.asked).containsSubsequence("CERTIFICATES  ZH", "write " + Path.of("out", "证书一览 2026-03-12.xlsx"));
		stage.press(t(Messages.TableExport_csv));
		assertThat(stage.names).last().isEqualTo("证书一览 2026-03-12.csv");
	}

	@Test
	void learningRecordsGoOutWithoutNamesUnlessTheLeadWantsThem() {
		stage.meanwhile(dialog -> {
			List<Field> fields = Widgets.those(dialog, Field.class);
			fields.get(0).text("someday");
			Widgets.press(dialog, t(Messages.RecordsDialog_do));
			assertThat(dialog.isDisposed()).as("no day").isFalse();
			fields.get(0).text("2026-03-01");
			Widgets.press(dialog, t(Messages.RecordsDialog_do));
		});
		stage.press(t(Messages.ReportsView_recordsExport));
		assertThat(stage.order.names()).isFalse();
		assertThat(stage.order.people()).as("everybody").isEmpty();
		assertThat(stage.order.from()).contains(LocalDate.of(2026, 3, 1));
		assertThat(stage.order.home()).isEqualTo(LearningRecords.HOME);
		assertThat(stage.names).containsExactly("xapi-2026-03-01.json");
		stage.meanwhile(dialog -> {
			Widgets.those(dialog, CheckBox.class).getLast().press();
			Widgets.press(dialog, t(Messages.RecordsDialog_do));
		});
		stage.press(t(Messages.ReportsView_recordsExport));
		assertThat(stage.order.names()).isTrue();
	}

	@Test
	void theRecordsOfOnePersonGoOutAlone() {
		stage.meanwhile(dialog -> {
			Widgets.those(dialog, Combo.class).getFirst().select(2);
			Widgets.press(dialog, t(Messages.RecordsDialog_do));
		});
		stage.press(t(Messages.ReportsView_recordsExport));
		assertThat(stage.order.people()).containsExactly(new UUID(2, 2));
	}

	@Test
	void nothingGoesOutWhenTheDialogIsLeft() {
		stage.meanwhile(dialog -> dialog.close());
		stage.press(t(Messages.ReportsView_recordsExport));
		assertThat(stage.order).isNull();
		assertThat(stage.names).isEmpty();
	}

	@Test
	void aFrameworkIsNamedAfterItsPack() {
		stage.press(t(Messages.ReportsView_frameworkExport));
		assertThat(stage.names).containsExactly("chushi.onboarding.case.json");
		assertThat(stage.asked).last().asString().startsWith("case p ZH");
	}

	@Test
	void numbersSortAsNumbersAndDaysAsDays() {
		assertThat(Stream.of(TableCell.of("b"), TableCell.of(10), TableCell.of(new BigDecimal("9.5")), TableCell.of(LocalDate.of(2026, 3, 2)), TableCell.of("a"),
				TableCell.of(LocalDate.of(2025, 12, 31))).sorted(ReportTable::compare).map(ReportTable::said)).containsExactly("2025-12-31", "2026-03-02", "9.5",
						"10", "a", "b");
	}

	@Test
	void everybodyTakesTheirOwnRecordsAlongAndIsNotAskedWhose() {
		stage.showOwn();
		assertThat(stage.words()).contains(t(Messages.RecordsPage_own));
		stage.meanwhile(dialog -> {
			assertThat(Widgets.those(dialog, Combo.class)).isEmpty();
			assertThat(Widgets.words(dialog)).doesNotContain(t(Messages.RecordsDialog_whom));
			Widgets.press(dialog, t(Messages.RecordsDialog_lines));
			Widgets.press(dialog, t(Messages.RecordsDialog_do));
		});
		stage.press(t(Messages.ReportsView_recordsExport));
		assertThat(stage.order.people()).containsExactly(stage.person());
		assertThat(stage.order.form()).isEqualTo(LearningRecords.Form.LINES);
		assertThat(stage.names).containsExactly("xapi.jsonl");
	}
}
