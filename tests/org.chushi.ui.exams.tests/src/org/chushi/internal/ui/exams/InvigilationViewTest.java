package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.chushi.assessment.Exams;
import org.chushi.assessment.Noticed;
import org.chushi.assessment.RunningExam;
import org.chushi.people.Session;
import org.chushi.ui.Field;
import org.chushi.ui.Page;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;

class InvigilationViewTest extends OnStage {

	private final List<String> seen = new ArrayList<>();

	private Page page(Composite parent, Session who) {
		return new InvigilationView(parent, stage, house.watch, who, new Now(house.time::nanos)).start();
	}

	private InvigilationView open(Session who) {
		return (InvigilationView) stage.open(who, "", parent -> page(parent, who));
	}

	private void answer(RunningExam exam) {
		Exams exams = house.exams;
		exams.answer(lin, exam.attempt(), ExamHouse.of(exam, "true-false").question(), List.of("true")).value();
	}

	@Test
	void whereNobodySitsThePageSaysWhatToDo() {
		open(lead);
		assertThat(stage.words()).contains("现在没有人在考试", "先在下面发一个口令", "月考");
	}

	@Test
	void whoSitsIsSeenWithTimeThatGoesOn() {
		answer(house.begin(lin));
		InvigilationView page = open(lead);
		assertThat(stage.words()).contains("林新人", "每种题型试卷 · 第 1 次", "已答 1/15 题", "还剩 1:00:00", "一直在考试窗口");
		house.time.pass(Duration.ofSeconds(90));
		page.tick();
		assertThat(stage.words()).contains("还剩 58:30");
	}

	@Test
	void whoseProgramWasKilledIsNotInTheWindow() {
		RunningExam exam = house.begin(lin);
		InvigilationView page = open(lead);
		house.time.pass(Duration.ofMinutes(4));
		page.tick();
		assertThat(stage.words()).contains("09:00 起没有动静").doesNotContain("一直在考试窗口");
		house.exams.noticed(lin, exam.attempt(), Noticed.PRESENT).value();
		stage.recorded();
		page.tick();
		assertThat(stage.words()).contains("一直在考试窗口").doesNotContain("没有动静");
	}

	@Test
	void whatIsRecordedIsShownInPlace() {
		RunningExam exam = house.begin(lin);
		InvigilationView page = open(lead);
		String before = stage.display().getFocusControl().toString();
		house.exams.noticed(lin, exam.attempt(), Noticed.LEFT).value();
		answer(exam);
		stage.recorded();
		page.tick();
		assertThat(stage.words()).contains("现在不在考试窗口（第 1 次）", "还剩 1:00:00");
		house.exams.noticed(lin, exam.attempt(), Noticed.BACK).value();
		stage.recorded();
		page.tick();
		assertThat(stage.words()).contains("离开过窗口 1 次", "已答 1/15 题");
		assertThat(stage.display().getFocusControl().toString()).as("the keyboard stays").isEqualTo(before);
	}

	@Test
	void aMentorSeesThoseTheyGuideAndDecidesNothing() {
		house.begin(lin);
		house.begin(wu);
		house.guide(mentor, lin);
		open(mentor);
		assertThat(stage.words()).contains("林新人").doesNotContain("吴新人", "开考口令", "提前加时");
	}

	@Test
	void theClockGoesOnWhereThePageIsRefusedMeanwhile() {
		house.begin(lin);
		InvigilationView page = open(lead);
		house.leave(lead);
		stage.recorded();
		assertThat(stage.words()).doesNotContain("林新人");
		page.tick();
	}

	@Test
	void somebodyIsOpenedByKeyboard() {
		RunningExam exam = house.begin(lin);
		open(lead);
		stage.key(0, '\r', '\r');
		assertThat(stage.told).containsExactly("invigilation.sitting/" + exam.attempt());
	}

	@Test
	void aCodeIsShownLargeWithItsWindowUntilItIsPutAway() {
		open(lead);
		stage.meanwhile(dialog -> {
			Stage.type(dialog, 1, "45");
			Widgets.press(dialog, "发口令……");
			assertThat(dialog.isDisposed()).isTrue();
		});
		stage.press("发口令……");
		String said = stage.those(CodeBoard.class).getFirst().name();
		assertThat(said).matches("\\d( \\d){5}");
		assertThat(stage.words()).contains("3月2日 09:00 至 3月2日 09:45 之间可以开考", "只显示这一次");
		assertThat(house.exams.start(lin, "UE-PAPER", said).isDone()).isTrue();
		stage.again(parent -> page(parent, lead));
		assertThat(stage.those(CodeBoard.class)).as("after a change of theme").extracting(CodeBoard::name).containsExactly(said);
		stage.press("收起口令");
		assertThat(stage.those(CodeBoard.class)).isEmpty();
	}

	@Test
	void aWindowThatIsNoneIsSaidAtItsFieldAndWhatIsTypedStays() {
		open(lead);
		stage.meanwhile(dialog -> {
			Stage.type(dialog, 0, "soon");
			Widgets.press(dialog, "发口令……");
			assertThat(Widgets.words(dialog)).contains("看不懂这个时间");
			Stage.type(dialog, 0, "3-1 09:00");
			Widgets.press(dialog, "发口令……");
			assertThat(Widgets.words(dialog)).as("that is over").contains("24");
			Stage.type(dialog, 1, "99999");
			Widgets.press(dialog, "发口令……");
			assertThat(Widgets.words(dialog)).contains("请填 1 到 1,440 的整数");
			assertThat(Widgets.those(dialog, Field.class).getFirst().text()).isEqualTo("3-1 09:00");
			seen.add("to the end");
		});
		stage.press("发口令……");
		assertThat(seen).hasSize(1);
		assertThat(stage.those(CodeBoard.class)).isEmpty();
	}
}
