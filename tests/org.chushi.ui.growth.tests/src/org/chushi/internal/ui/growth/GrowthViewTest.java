package org.chushi.internal.ui.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Language;
import org.chushi.growth.AgendaItem;
import org.chushi.growth.Direction;
import org.chushi.people.Role;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Field;
import org.chushi.ui.PickGroup;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GrowthViewTest {

	private Stage stage;

	private void show(Role role, Growing growing) {
		stage = new Stage(role, false, Language.ZH, 100);
		stage.show(growing);
	}

	@AfterEach
	void close() {
		stage.close();
	}

	private String t(Messages message, Object... arguments) {
		return stage.t(message, arguments);
	}

	@Test
	void onesOwnPageShowsWishesPlanAndTalksWithTheStoriesOfThoseWhoWentThere() {
		show(Role.NEWCOMER, Lives.own(Optional.of(Lives.holding())));
		assertThat(stage.words()).contains("运营助理（换个方向）", "喜欢看数据", "从旺旺到数据表", "每周带一次晨会", "最近有点累", "晚班连排三周", "记错了人")
				.doesNotContain(t(Messages.GrowthView_hold), t(Messages.TalkCard_correct), t(Messages.PlanCard_close));
		stage.press(t(Messages.IntentCard_map));
		assertThat(stage.told).containsExactly("career/position:ops");
	}

	@Test
	void somebodySaysWhatTheyWant() {
		show(Role.NEWCOMER, Lives.empty());
		assertThat(stage.words()).contains(t(Messages.IntentCard_none), t(Messages.PlanCard_none), t(Messages.GrowthView_noneOwn));
		stage.meanwhile(dialog -> {
			Widgets.those(dialog, Field.class).getFirst().text("不行");
			Widgets.press(dialog, t(Messages.Wishing_do));
			assertThat(Widgets.words(dialog)).as("refused, and what was typed stays").contains("这样不行");
			Widgets.those(dialog, Field.class).getFirst().text("想稳一点");
			Widgets.press(dialog, stage.t(Direction.STAY.title()));
			Widgets.press(dialog, t(Messages.Wishing_do));
		});
		stage.press(t(Messages.IntentCard_say));
		assertThat(stage.services.asked).singleElement().asString().contains("direction=STAY", "position=,", "horizon=LATER", "想稳一点");
	}

	@Test
	void aDirectionIsPickedFirstAndOneThatStaysAsksForNoPosition() {
		show(Role.NEWCOMER, Lives.empty());
		stage.meanwhile(dialog -> {
			assertThat(Widgets.those(dialog, PickGroup.class).getFirst().picked()).isZero();
			Widgets.press(dialog, stage.t(Direction.STAY.title()));
			assertThat(Widgets.those(dialog, org.eclipse.swt.widgets.Combo.class)).filteredOn(c -> c.isVisible()).hasSize(1);
			Widgets.press(dialog, stage.t(Direction.UP.title()));
			assertThat(Widgets.those(dialog, org.eclipse.swt.widgets.Combo.class)).filteredOn(c -> c.isVisible()).hasSize(3);
		});
		stage.press(t(Messages.IntentCard_say));
	}

	@Test
	void onlyWhereTheDirectionLeadsIsOffered() {
		show(Role.NEWCOMER, Lives.empty());
		stage.meanwhile(dialog -> {
			assertThat(Widgets.those(dialog, org.eclipse.swt.widgets.Combo.class).getFirst().getItems()).containsExactly(t(Messages.Wishing_open), stage.t(Lives.SENIOR));
			Widgets.press(dialog, stage.t(Direction.ACROSS.title()));
			assertThat(Widgets.those(dialog, org.eclipse.swt.widgets.Combo.class).getFirst().getItems())
					.containsExactly(t(Messages.Wishing_open), stage.t(Lives.OPERATIONS));
			Widgets.those(dialog, org.eclipse.swt.widgets.Combo.class).getFirst().select(1);
			Widgets.press(dialog, t(Messages.Wishing_do));
		});
		stage.press(t(Messages.IntentCard_say));
		assertThat(stage.services.asked).singleElement().asString().contains("direction=ACROSS", "position=ops");
	}

	@Test
	void whatWasSaidBeforeIsUnfolded() {
		show(Role.NEWCOMER, Lives.own(Optional.empty()));
		String before = t(Messages.IntentCard_before, Lives.DAYS.of(Lives.intent().history().getLast().stated()), Direction.STAY.title(),
				Lives.intent().history().getLast().strength().title());
		assertThat(stage.words()).doesNotContain(before);
		stage.press(t(Messages.IntentCard_history, 1));
		assertThat(stage.words()).contains(before);
	}

	@Test
	void aRevisionIsReadBesideThePlanThatHoldsAndAgreedTo() {
		show(Role.NEWCOMER, Lives.own(Optional.of(Lives.revised())));
		assertThat(stage.words()).contains(t(Messages.PlanCard_revisionTitle), t(Messages.Growing_waitsMe), t(Messages.PlanCard_title));
		stage.press(t(Messages.PlanCard_agree));
		assertThat(stage.services.asked).containsExactly("agree 2");
	}

	@Test
	void whoHasAgreedWaitsAndIsNotAskedAgain() {
		show(Role.NEWCOMER, Lives.own(Optional.of(Lives.proposed(true))));
		assertThat(stage.words()).contains(t(Messages.Growing_waitsLead)).doesNotContain(t(Messages.PlanCard_agree));
		stage.close();
		show(Role.LEAD, Lives.led(Optional.of(Lives.proposed(false))));
		assertThat(stage.words()).contains(t(Messages.Growing_waits, "小满")).doesNotContain(t(Messages.PlanCard_agree));
	}

	@Test
	void goalsByHandAreTickedAndThoseOfTheRecordsAreNot() {
		show(Role.NEWCOMER, Lives.own(Optional.of(Lives.holding())));
		List<CheckBox> boxes = stage.those(CheckBox.class).stream().filter(b -> b.name().equals(t(Messages.GoalRow_reached))).toList();
		assertThat(boxes).hasSize(1);
		stage.press(t(Messages.GoalRow_reached));
		assertThat(stage.services.asked).containsExactly("tick " + Lives.GOAL + " true");
		assertThat(stage.words()).as("the way on").contains(t(Messages.Targets_lesson));
	}

	@Test
	void aLeadWritesDownATalkWithWhatWasAgreedAndTheNextDay() {
		show(Role.LEAD, Lives.led(Optional.of(Lives.holding())));
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, t(Messages.TalkDialog_do));
			assertThat(dialog.isDisposed()).as("nothing is written yet").isFalse();
			List<Field> fields = Widgets.those(dialog, Field.class);
			fields.get(1).text("方向");
			fields.get(2).text("想学数据");
			fields.get(3).text("看一份报表");
			Widgets.press(dialog, t(Messages.TalkDialog_do));
			assertThat(Widgets.words(dialog)).as("a step without a day").contains(t(Messages.TalkDialog_noDay, "2026-06-17"));
			fields.get(4).text("6-20");
			fields.get(9).text("2026-06-24");
			fields.get(10).text("多鼓励");
			Widgets.press(dialog, t(Messages.TalkDialog_do));
		});
		stage.press(t(Messages.GrowthView_hold));
		assertThat(stage.services.asked).singleElement().asString().contains("hold " + Lives.ME, "day=2026-06-10", "方向", "想学数据",
				"Agreed[words=看一份报表, by=2026-06-20]", "next=Optional[2026-06-24]", "多鼓励");
	}

	@Test
	void aTalkIsCorrectedWithAReasonAndWithdrawn() {
		show(Role.LEAD, Lives.led(Optional.empty()));
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, t(Messages.TalkDialog_correctDo));
			assertThat(dialog.isDisposed()).as("no reason yet").isFalse();
			Widgets.those(dialog, Field.class).getLast().text("日子写错了");
			Widgets.press(dialog, t(Messages.TalkDialog_correctDo));
		});
		stage.press(t(Messages.TalkCard_correct));
		assertThat(stage.services.asked).singleElement().asString().contains("correct", "最近有点累", "by=2026-06-05", "日子写错了");
		stage.meanwhile(dialog -> {
			Widgets.those(dialog, Field.class).getFirst().text("记错人");
			Widgets.press(dialog, t(Messages.TalkCard_withdraw));
		});
		stage.press(t(Messages.TalkCard_withdraw));
		assertThat(stage.services.asked.getLast()).isEqualTo("withdraw 记错人");
	}

	@Test
	void stepsAreTickedByTheTwoAndNotesAreMarkedAsOnesOwn() {
		show(Role.LEAD, Lives.led(Optional.empty()));
		assertThat(stage.words()).contains(t(Messages.TalkCard_notes), "多鼓励");
		stage.press(t(Messages.TalkCard_step, "每天写一条值得记的对话", Lives.DAYS.of(Lives.TODAY.plusDays(2))));
		assertThat(stage.services.asked).containsExactly("settle 1 true");
	}

	/** What came of a press is what is shown, with the reason where nothing came of it. */
	@Test
	void aTickThatIsRefusedShowsWhatHoldsAndWhy() {
		stage = new Stage(Role.NEWCOMER, false, Language.ZH, 100);
		stage.services.refused = true;
		stage.show(Lives.own(Optional.of(Lives.holding())));
		CheckBox goal = box(t(Messages.GoalRow_reached));
		stage.press(t(Messages.GoalRow_reached));
		assertThat(goal.ticked()).isFalse();
		assertThat(stage.words()).contains("这样不行");
		String step = t(Messages.TalkCard_step, "每天写一条值得记的对话", Lives.DAYS.of(Lives.TODAY.plusDays(2)));
		CheckBox agreed = box(step);
		stage.press(step);
		assertThat(agreed.ticked()).isFalse();
		stage.services.refused = false;
		stage.press(t(Messages.GoalRow_reached));
		assertThat(goal.ticked()).isTrue();
		assertThat(stage.words().lines().filter(l -> l.contains("这样不行"))).as("that of the step stays, that of the goal is gone").hasSize(1);
		assertThat(stage.services.asked).containsExactly("tick " + Lives.GOAL + " true");
	}

	private CheckBox box(String name) {
		return stage.those(CheckBox.class).stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void whoComesForAMissingEndorsementPutsItOnTheAgendaOfTheNextTalk() {
		show(Role.NEWCOMER, Lives.with(Lives.own(Optional.empty()), List.of(Lives.item("想学看数据")), Optional.of(Lives.wanted(false))));
		assertThat(stage.words()).as("what one came for comes first").containsSubsequence(t(Messages.AgendaCard_title), "组长推荐，用于“资深客服”", "想学看数据", "谷雨",
				t(Messages.IntentCard_title));
		stage.press(t(Messages.AgendaCard_ask));
		stage.press(t(Messages.AgendaCard_takeBack));
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, t(Messages.AgendaCard_ask));
			assertThat(dialog.isDisposed()).as("nothing is written yet").isFalse();
			Widgets.those(dialog, org.eclipse.swt.widgets.Combo.class).getFirst().select(1);
			Widgets.those(dialog, Field.class).getFirst().text("话术");
			Widgets.press(dialog, t(Messages.AgendaCard_ask));
		});
		stage.press(t(Messages.AgendaCard_add));
		assertThat(stage.services.asked).containsExactly("ask r9", "take back " + new UUID(7, 1), "put MENTOR 话术");
	}

	@Test
	void aLeadEndorsesFromTheAgendaAndTicksWhatWasSpokenOf() {
		List<AgendaItem> items = List.of(Lives.item("想学看数据"), Lives.endorsement());
		show(Role.LEAD, Lives.with(Lives.led(Optional.empty()), items, Optional.of(Lives.wanted(true))));
		assertThat(stage.words()).contains(t(Messages.AgendaCard_titleOf, "小满"), "组长推荐，用于“运营助理”", t(Messages.AgendaCard_missingOf, "小满"))
				.doesNotContain(t(Messages.AgendaCard_add));
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, t(Messages.AgendaCard_endorse));
			assertThat(dialog.isDisposed()).as("without a word").isFalse();
			Widgets.those(dialog, Field.class).getFirst().text("看得懂数据");
			Widgets.press(dialog, t(Messages.AgendaCard_endorse));
		});
		stage.press(t(Messages.AgendaCard_endorse));
		assertThat(stage.services.asked).containsExactly("endorse " + Lives.ME + " r9 看得懂数据");
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, "组长推荐，用于“运营助理”");
			List<Field> fields = Widgets.those(dialog, Field.class);
			fields.get(1).text("方向");
			fields.get(2).text("想学数据");
			Widgets.press(dialog, t(Messages.TalkDialog_do));
		});
		stage.press(t(Messages.GrowthView_hold));
		assertThat(stage.services.asked.getLast()).as("what was unticked waits").contains("spoken=[" + new UUID(7, 1) + "]");
	}

	@Test
	void onesOwnAgendaStandsBeforeTheTalks() {
		show(Role.NEWCOMER, Lives.with(Lives.own(Optional.empty()), List.of(Lives.item("想学看数据")), Optional.empty()));
		assertThat(stage.words()).containsSubsequence(t(Messages.IntentCard_title), t(Messages.AgendaCard_title), "想学看数据", t(Messages.GrowthView_talks));
	}

	@Test
	void anEndorsementOfAnotherRoleSaysWhoGivesIt() {
		show(Role.MENTOR, Lives.with(Lives.guided(), List.of(), Optional.of(Lives.wanted(false))));
		assertThat(stage.words()).contains(t(Messages.AgendaCard_others, Role.LEAD.title())).doesNotContain(t(Messages.AgendaCard_endorse));
	}

	/** What is said below one field leaves the lines of the others where they are. */
	@Test
	void fieldsBesideEachOtherStandOnOneLineWhateverIsSaidBelowThem() {
		show(Role.LEAD, Lives.led(Optional.empty()));
		stage.meanwhile(dialog -> {
			List<Field> fields = Widgets.those(dialog, Field.class);
			fields.get(1).text("方向");
			fields.get(2).text("想学数据");
			fields.get(3).text("看一份报表");
			Widgets.press(dialog, t(Messages.TalkDialog_do));
			assertThat(Widgets.words(dialog)).contains(t(Messages.TalkDialog_noDay, "2026-06-17"));
			assertThat(fields.get(4).getSize().y).as("taller by what it says").isGreaterThan(fields.get(3).getSize().y);
			assertThat(fields.get(3).getLocation().y).isEqualTo(fields.get(4).getLocation().y);
		});
		stage.press(t(Messages.GrowthView_hold));
	}

	@Test
	void aMentorSeesTalksAndNeitherWishesNorPlan() {
		show(Role.MENTOR, Lives.guided());
		assertThat(stage.words()).contains("最近有点累", t(Messages.GrowthView_hold)).doesNotContain("运营助理", t(Messages.PlanCard_title));
	}

	@Test
	void aReminderIsPutOff() {
		show(Role.NEWCOMER, Lives.own(Optional.of(Lives.holding())));
		stage.press(t(Messages.NudgeRows_read));
		stage.press(t(Messages.NudgeRows_week));
		assertThat(stage.services.asked).containsExactly("later goal:1 1", "later goal:1 7");
	}

	@Test
	void aLeadEndsAPlanWithWords() {
		show(Role.LEAD, Lives.led(Optional.of(Lives.holding())));
		stage.meanwhile(dialog -> {
			Widgets.those(dialog, Field.class).getFirst().text("横向走通了");
			Widgets.press(dialog, t(Messages.PlanCard_close));
		});
		stage.press(t(Messages.PlanCard_close));
		assertThat(stage.services.asked).containsExactly("close 横向走通了");
	}
}
