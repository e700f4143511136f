package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.people.Session;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SittingViewTest extends OnStage {

	private UUID attempt;
	private int done;

	@BeforeEach
	void sit() {
		attempt = house.begin(lin).attempt();
		house.guide(mentor, lin);
		done = 0;
	}

	private SittingView open(Session who) {
		return (SittingView) stage.open(who, attempt.toString(),
				parent -> new SittingView(parent, stage, house.watch, who, attempt, new Now(house.time::nanos)).start());
	}

	private AttemptSummary result() {
		return house.exams.results(lead, lin.person()).value().getFirst();
	}

	@Test
	void whatHappenedStandsThereInWordsWithWhoDidIt() {
		house.invigilation.note(mentor, attempt, "手机响了").value();
		open(lead);
		assertThat(stage.words()).contains("林新人", "开始考试", "手机响了", "王师傅", "记事 1 条", "09:00:00");
	}

	@Test
	void whoseProgramWasKilledIsSaidToGiveNoSign() {
		SittingView page = open(lead);
		assertThat(stage.words()).contains("一直在考试窗口");
		house.time.pass(Duration.ofMinutes(4));
		page.tick();
		assertThat(stage.words()).contains("09:00 起没有动静");
	}

	@Test
	void timeIsAddedWithAReason() {
		open(trainer);
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, "加时……");
			assertThat(Widgets.words(dialog)).contains("请填分钟数或百分比");
			Stage.type(dialog, 0, "１０");
			Widgets.press(dialog, "加时……");
			assertThat(dialog.isDisposed()).as("a reason is wanted").isFalse();
			Stage.type(dialog, 2, "网络断了");
			Widgets.press(dialog, "加时……");
			assertThat(dialog.isDisposed()).isTrue();
			done++;
		});
		stage.press("加时……");
		assertThat(done).isEqualTo(1);
		assertThat(stage.words()).contains("还剩 1:10:00", "已加时 10 分钟", "网络断了", "赵老师");
		assertThat(stage.told).contains("已给林新人加时。");
	}

	@Test
	void aRefusalIsSaidInTheDialogWhichKeepsWhatWasTyped() {
		open(lead);
		house.exams.submit(lin, attempt).value();
		stage.meanwhile(dialog -> {
			Stage.type(dialog, 0, "10");
			Stage.type(dialog, 2, "网络断了");
			Widgets.press(dialog, "加时……");
			assertThat(dialog.isDisposed()).isFalse();
			assertThat(Widgets.words(dialog)).contains("结束");
			assertThat(Widgets.those(dialog, Field.class).get(2).text()).isEqualTo("网络断了");
			done++;
		});
		stage.press("加时……");
		assertThat(done).isEqualTo(1);
	}

	@Test
	void theClockGoesOnWhereThePageIsRefusedMeanwhile() {
		SittingView page = open(lead);
		house.leave(lead);
		stage.recorded();
		assertThat(stage.words()).doesNotContain("林新人");
		page.tick();
	}

	/** @param sure what is pressed when asked once more */
	private void stop(Shell dialog, int how, String sure) {
		Widgets.those(dialog, org.chushi.ui.CheckBox.class).get(how).press();
		Stage.type(dialog, 0, "停电");
		stage.meanwhile(dialog, risk -> {
			Widgets.press(risk, sure);
			done++;
		});
		Widgets.press(dialog, "下一步……");
	}

	@Test
	void stoppingIsAskedAboutOnceMore() {
		open(lead);
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, "下一步……");
			assertThat(dialog.isDisposed()).as("a reason is wanted").isFalse();
			stop(dialog, 1, "取消");
			assertThat(dialog.isDisposed()).as("and it stays for who thinks better of it").isFalse();
		});
		stage.press("停止考试……");
		assertThat(done).isEqualTo(1);
		assertThat(result().ended()).isEmpty();
	}

	@Test
	void anAttemptIsVoidedWithAReason() {
		open(lead);
		stage.meanwhile(dialog -> stop(dialog, 1, "作废"));
		stage.press("停止考试……");
		assertThat(result().voided()).isTrue();
		assertThat(stage.words()).contains("停电", "考试已在").doesNotContain("停止考试……", "加时……");
	}

	@Test
	void anAttemptIsHandedInForSomebody() {
		open(lead);
		stage.meanwhile(dialog -> stop(dialog, 0, "收卷"));
		stage.press("停止考试……");
		assertThat(result().voided()).isFalse();
		assertThat(result().score()).isPresent();
	}

	@Test
	void whatAClockEndedCanStillBeVoided() {
		house.time.pass(Duration.ofMinutes(61));
		house.exams.settleOverdue();
		open(lead);
		assertThat(stage.words()).contains("作废");
		stage.meanwhile(dialog -> stop(dialog, 0, "作废"));
		stage.press("作废");
		assertThat(result().voided()).isTrue();
	}

	@Test
	void aMentorWritesDownWhatHappensAndNoMore() {
		open(mentor);
		assertThat(stage.words()).doesNotContain("加时……", "停止考试……");
		stage.meanwhile(dialog -> {
			Stage.type(dialog, 0, "要了一杯水");
			Widgets.press(dialog, "记一笔……");
		});
		stage.press("记一笔……");
		assertThat(stage.words()).contains("要了一杯水", "王师傅");
	}
}
