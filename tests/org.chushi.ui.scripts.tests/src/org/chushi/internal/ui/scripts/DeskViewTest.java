package org.chushi.internal.ui.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.Tables;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.scripts.ScriptCard;
import org.chushi.scripts.ScriptReport;
import org.chushi.scripts.Variant.State;
import org.chushi.scripts.Variants.Draft;
import org.chushi.ui.DataTable;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskViewTest {

	@TempDir
	Path folder;
	private Team team;
	private Stage stage;
	private UUID own;
	private final List<String> asked = new ArrayList<>();
	private final FileDialogs files = new Asked();
	private String file = "report.xlsx";

	@BeforeEach
	void open() {
		team = new Team(folder);
		team.review(true, false);
		own = team.variants.write(team.agent, new Draft("开场", "您好{买家}，我是爱笑的{客服}！！", "", "S-GREET", ScriptStage.OPENING, ScriptChannel.CHAT)).value().id();
		team.variants.send(team.agent, own).value();
		stage = new Stage(team.lead);
	}

	@AfterEach
	void close() {
		stage.close();
		team.close();
	}

	private void show() {
		stage.open("", Optional.empty(), shell -> new DeskView(shell, stage, team.room(team.lead), new ReportFile(ExchangeHouse.tables(), files)).start());
	}

	/** Writes down what is proposed. */
	private final class Asked implements FileDialogs {

		@Override
		public Optional<Path> open(Control over, List<String> suffixes) {
			return Optional.empty();
		}

		@Override
		public Optional<Path> save(Control over, String name) {
			asked.add(name);
			return Optional.of(folder.resolve(file));
		}

		@Override
		public Optional<Path> folder(Control over, String message) {
			return Optional.empty();
		}
	}

	private State state() {
		return team.variants.of(team.agent, team.agent.person()).value().getFirst().state();
	}

	@Test
	void wordsThatWaitAreSeenAsTheCustomerWouldWithWhatTheChecksSay() {
		show();
		assertThat(stage.words()).contains("小满：开场", "您好〔买家〕，我是爱笑的〔客服〕！！", "重复");
	}

	@Test
	void anApprovalLetsThemBeUsed() {
		show();
		stage.press("通过");
		assertThat(state()).isEqualTo(State.APPROVED);
		stage.recorded();
		assertThat(stage.words()).contains("没有等审核的个人话术");
	}

	@Test
	void whatIsGivenBackGoesWithAReason() {
		show();
		stage.meanwhile(d -> {
			Stage.field(d, "哪里要改").text("标点只用一个");
			Widgets.press(d, "退回");
		});
		stage.press("退回…");
		assertThat(state()).isEqualTo(State.RETURNED);
		assertThat(team.variants.of(team.agent, team.agent.person()).value().getFirst().steps().getLast().words()).isEqualTo("标点只用一个");
	}

	@Test
	void theReportIsNarrowedToWhatIsAboutToGoAndLeadsToATrial() {
		show();
		stage.press("快到期 2");
		DataTable<?> table = stage.those(DataTable.class).getFirst();
		assertThat(table.rows()).hasSize(2);
		stage.press("试聊…");
		assertThat(stage.told).as("nothing is chosen").anyMatch(t -> t.contains("先在表里选一条"));
		table.select(0);
		stage.press("试聊…");
		assertThat(stage.told).anyMatch(t -> t.startsWith("scripts.trial/"));
	}

	@Test
	void whoWroteItDoesNotReviewIt() {
		UUID mine = team.variants.write(team.lead, new Draft("我的", "您好，我在。", "", "", ScriptStage.OPENING, ScriptChannel.CHAT)).value().id();
		team.variants.send(team.lead, mine).value();
		show();
		assertThat(stage.words()).contains("由别的同事来审");
	}

	@Test
	void whatTheTableShowsIsExportedForASpreadsheet() {
		show();
		stage.press("快到期 2");
		stage.press("导出这张表…");
		assertThat(asked).containsExactly("话术使用与到期 2026-11-22.xlsx");
		assertThat(stage.told).anyMatch(t -> t.contains("已导出 2 条"));
		List<Tables.Line> lines = ExchangeHouse.tables().read(folder.resolve(file)).value();
		assertThat(lines).hasSize(3);
		assertThat(lines.getFirst().cells()).startsWith("编号", "话术", "场景", "阶段", "渠道").endsWith("最后一天", "状态");
		assertThat(lines.get(1).cells()).contains("2026-11-30", "快到期");
	}

	@Test
	void aCsvFileHasNoCellASpreadsheetTakesForAFormula() {
		file = "report.csv";
		ScriptReport.Row row = team.scripts.report(team.lead, 14).value().rows().getFirst();
		ScriptReport.Row hostile = new ScriptReport.Row(renamed(row.card(), "=HYPERLINK(1)"), row.standing(), 0, 0, row.last());
		new ReportFile(ExchangeHouse.tables(), files).write(folder.resolve(file), List.of(hostile), team.clock.getZone(), Language.ZH).value();
		assertThat(ExchangeHouse.tables().read(folder.resolve(file)).value().getLast().cells().get(1)).isEqualTo("'=HYPERLINK(1)");
	}

	@Test
	void aFileNobodyWasAskedAboutIsNotReplaced() throws java.io.IOException {
		Path there = java.nio.file.Files.writeString(folder.resolve("report.xlsx"), "mine");
		assertThat(new ReportFile(ExchangeHouse.tables(), files).write(folder.resolve("report"), List.of(), team.clock.getZone(), Language.ZH).isDone())
				.isFalse();
		assertThat(there).hasContent("mine");
	}

	private static ScriptCard renamed(ScriptCard c, String title) {
		return new ScriptCard(c.id(), c.code(), Bilingual.same(title), c.summary(), c.scenario(), c.scenarioTitle(), c.stage(), c.channel(), c.body(),
				c.validity(), c.tags(), c.pack(), c.packVersion(), c.favourite(), c.copied(), c.lastCopied());
	}

	@Test
	void manyThatWaitAreShownABatchAtATime() {
		for (int n = 0; n < 14; n++) {
			UUID more = team.variants.write(team.agent, new Draft("第" + n + "条", "您好{买家}，第" + n + "条。", "", "", ScriptStage.OPENING, ScriptChannel.CHAT)).value().id();
			team.variants.send(team.agent, more).value();
		}
		show();
		assertThat(stage.words()).contains("小满：第8条").doesNotContain("小满：第9条");
		stage.press("再显示 5 条（还有 5 条）");
		assertThat(stage.words()).contains("小满：第13条");
	}
}
