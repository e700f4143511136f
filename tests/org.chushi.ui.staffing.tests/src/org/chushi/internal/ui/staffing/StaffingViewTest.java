package org.chushi.internal.ui.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.TableCell;
import org.chushi.reports.TeamReports.TeamReport;
import org.chushi.staffing.Roster;
import org.chushi.staffing.Roster.Member;
import org.chushi.ui.Field;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaffingViewTest {

	private final Team team = Team.some();
	private Stage stage;

	private void show() {
		stage = new Stage(false, Language.ZH, 100);
		stage.staffing(team);
	}

	@AfterEach
	void close() {
		stage.close();
	}

	private String t(Messages message, Object... arguments) {
		return stage.t(message, arguments);
	}

	@Test
	void thePictureSaysTheNumbersOfEachSectionAndTheRatioBesideTheWantedOne() {
		show();
		assertThat(stage.words()).contains("3 人 / 编制 4 人", "0 人", "要求比例是 3 : 2，现在是 3 : 1", t(Messages.SectionsCard_unfair));
		assertThat(stage.those(HeadsBar.class)).extracting(HeadsBar::name).containsExactly("售前：3 人 / 编制 4 人", "售中：1 人 / 编制 1 人", "售后：1 人 / 编制 3 人",
				"智能维护：0 人");
		assertThat(stage.those(ShareBar.class)).extracting(ShareBar::name).containsExactly("要求的比例 售前 3 : 售后 2", "现在的比例 售前 3 : 售后 1");
	}

	@Test
	void whoIsLedToABoardSeesIt() {
		stage = new Stage(false, Language.ZH, 100);
		stage.staffing(team, "expiring");
		assertThat(stage.those(SwitchButton.class)).filteredOn(SwitchButton::on).extracting(SwitchButton::name).contains(t(Messages.StaffingView_expiring)).doesNotContain(t(Messages.StaffingView_members));
	}

	@Test
	void aRatioThatIsKeptSaysSo() {
		stage = new Stage(false, Language.ZH, 100);
		team.members.get("after").add(team.members.get("pre").removeLast());
		Roster roster = team.roster(null).value();
		assertThat(SectionsCard.isFair(roster)).isTrue();
		team.members.get("after").clear();
		assertThat(SectionsCard.isFair(team.roster(null).value())).isFalse();
	}

	@Test
	void aMentorWhoMayNotAtPresentShowsWhomTheyGuideWithAWayToHandOver() {
		show();
		stage.press(t(Messages.StaffingView_mentors));
		assertThat(stage.words()).contains(t(Messages.StaffingView_barred, 1), "课文读完");
		stage.press(t(Messages.StaffingView_handover, "小满"));
		assertThat(stage.told).contains(Pages.PERSON + "/" + Team.id(0) + "#pairs");
	}

	@Test
	void whoIsNowhereComesFirstAndWhoLacksACertificateIsMarked() {
		show();
		assertThat(stage.words()).containsSubsequence("小满", "夏至", "清明", "缺：接待一级");
	}

	@Test
	void somebodyIsPutIntoASectionInADialogThatSaysWhatWasRefused() {
		show();
		stage.meanwhile(dialog -> {
			Widgets.those(dialog, Field.class).getFirst().text("太长");
			Widgets.press(dialog, "售后");
			Widgets.press(dialog, t(Messages.StaffingDialogs_putDo));
			assertThat(Widgets.words(dialog)).contains("原因太长。");
			Widgets.those(dialog, Field.class).getFirst().text("缺人");
			Widgets.press(dialog, t(Messages.StaffingDialogs_putDo));
		});
		stage.press(t(Messages.StaffingView_move));
		stage.recorded();
		assertThat(team.members.get("after")).extracting(Member::name).contains("小满");
		assertThat(stage.words()).contains("2 人 / 编制 3 人");
	}

	@Test
	void wordsOfOldRecordsAreShownAndNothingIsChosenForThem() {
		Member old = team.members.get("").removeFirst();
		team.members.get("").addFirst(new Member(old.person(), old.name(), true, "", Bilingual.same("夜班组"), true));
		show();
		assertThat(stage.words()).contains("未分版块，记录里写的是“夜班组”");
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, t(Messages.StaffingDialogs_putDo));
			assertThat(dialog.isDisposed()).isFalse();
			Widgets.press(dialog, "售后");
			Widgets.press(dialog, t(Messages.StaffingDialogs_putDo));
		});
		stage.press(t(Messages.StaffingView_move));
		assertThat(team.members.get("after")).extracting(Member::name).contains(old.name());
	}

	@Test
	void whomOneMayNotMoveHasNoWayToBeMoved() {
		team.members.replaceAll((section, all) -> new ArrayList<>(all.stream().map(m -> new Member(m.person(), m.name(), m.certified(), m.since(), m.written(), false)).toList()));
		show();
		assertThat(stage.words()).contains("小满", t(Messages.Rows_open)).doesNotContain(t(Messages.StaffingView_move));
	}

	@Test
	void headsArePlannedAndWhatIsNoNumberIsSaidAtItsField() {
		show();
		stage.meanwhile(dialog -> {
			List<Field> fields = Widgets.those(dialog, Field.class);
			fields.getFirst().text("四个");
			Widgets.press(dialog, t(Messages.StaffingDialogs_planDo));
			assertThat(dialog.isDisposed()).isFalse();
			assertThat(Widgets.words(dialog)).contains("整数");
			fields.getFirst().text("6");
			fields.get(3).text("");
			Widgets.press(dialog, t(Messages.StaffingDialogs_planDo));
		});
		stage.press(t(Messages.StaffingView_plan));
		stage.recorded();
		assertThat(team.planned).containsEntry("pre", 6).as("left empty").doesNotContainKey("robot");
		assertThat(stage.words()).contains("3 人 / 编制 6 人");
	}

	@Test
	void gapsNameWhoIsNearestAndLeadToThem() {
		show();
		stage.press(t(Messages.StaffingView_gaps));
		assertThat(stage.words()).contains("编制 4 人，现有 3 人，还缺 1 人。", "清明", "最快 2026-03-09", t(Messages.StaffingView_nobodyNear));
		stage.press(t(Messages.Rows_open));
		assertThat(stage.told).contains(Pages.PERSON + "/" + Team.id(0));
	}

	@Test
	void certificatesAreShownForTheChosenNumberOfDays() {
		show();
		stage.press(t(Messages.StaffingView_expiring));
		assertThat(stage.words()).contains("还有 75 天", "已到期 4 天", "补学逾期 120 天", "宽限还剩 9 天", "已暂停，还剩 20 天", "补学逾期，暂时失效，最后一天是 2025-11-02");
		stage.press(t(Messages.StaffingView_within, 30));
		assertThat(stage.words()).contains("还有 12 天").doesNotContain("还有 75 天");
	}

	@Test
	void whoMayMentorAndWhoIsFullAreToldApartInWords() {
		show();
		stage.press(t(Messages.StaffingView_mentors));
		assertThat(stage.words()).containsSubsequence("3 人里现在有 2 人", "白露", t(Messages.StaffingView_may), "秋分", t(Messages.StaffingView_full), "夏至",
				t(Messages.StaffingView_mayNot), "课文读完：现有 18 课");
		stage.press(t(Messages.StaffingView_inspectors));
		assertThat(stage.words()).contains("可以质检别人的工作");
	}

	@Test
	void aLargeTeamIsShownABatchAtATimeAndNarrowedAsOneTypes() {
		team.more(400);
		show();
		assertThat(stage.words()).contains("客服012").doesNotContain("客服200");
		Field search = stage.those(Field.class).getFirst();
		search.text("客服200");
		assertThat(stage.words()).contains("客服200").doesNotContain("客服012");
		assertThat(search.isDisposed()).as("one types on").isFalse();
		stage.recorded();
		assertThat(stage.words()).as("built again, still narrowed").contains("客服200").doesNotContain("客服012");
		stage.those(Field.class).getFirst().text("没有这个人");
		assertThat(stage.words()).contains(t(Messages.Listing_nothing, "没有这个人"));
	}

	@Test
	void aPolicyWithoutSectionsSaysWhatToDo() {
		team.withoutSections = true;
		show();
		assertThat(stage.words()).contains(t(Messages.StaffingView_noSectionsWords)).doesNotContain(t(Messages.StaffingView_move));
	}

	@Test
	void everyBoardExportsWhatItShows() {
		show();
		stage.press("导出 Excel");
		assertThat(table().rows()).as("everybody, in a section or not").hasSize(7);
		for (Messages board : List.of(Messages.StaffingView_gaps, Messages.StaffingView_expiring, Messages.StaffingView_mentors)) {
			stage.press(t(board));
			stage.press("导出 CSV");
			assertThat(stage.exported.names).last().isEqualTo(t(board) + " 2026-03-12.csv");
			assertThat(table().rows()).as(board.name()).isNotEmpty().allSatisfy(r -> assertThat(r).hasSameSizeAs(table().heading()));
		}
	}

	@Test
	void anExportHoldsWhatTheListWasNarrowedTo() {
		for (int i = 0; i < 10; i++) {
			team.members.get("pre").add(new Member(new UUID(7, i), "新人" + i, true, "2026-03-0" + (i % 9 + 1), Bilingual.same(""), true));
		}
		show();
		stage.those(Field.class).getFirst().text("新人3");
		stage.press("导出 Excel");
		assertThat(table().rows()).singleElement().satisfies(r -> assertThat(r).startsWith(TableCell.of("售前"), TableCell.of("新人3"), TableCell.of(LocalDate.of(2026, 3, 4))));
	}

	@Test
	void aNameWithoutAnEndingGetsItAndNothingElseIsWrittenOver() {
		show();
		stage.exported.chosen = name -> "名单";
		stage.press("导出 CSV");
		assertThat(stage.exported.files).containsExactly("名单.csv");
		stage.exported.chosen = name -> null;
		stage.press("导出 CSV");
		assertThat(stage.exported.files).hasSize(1);
	}

	private TeamReport table() {
		return stage.exported.tables.getLast();
	}
}
