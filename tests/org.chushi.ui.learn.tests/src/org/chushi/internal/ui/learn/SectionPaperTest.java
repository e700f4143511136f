package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.assessment.SectionProgress.State.AHEAD;
import static org.chushi.assessment.SectionProgress.State.OPEN;
import static org.chushi.assessment.SectionProgress.State.SHUT;
import static org.chushi.assessment.SectionProgress.State.UNDER_WAY;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.chushi.assessment.RunningExam;
import org.chushi.assessment.SectionProgress.State;
import org.chushi.questions.Response;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A paper of three sections: A (no return), B (10 minutes), C (neither). */
class SectionPaperTest {

	private static final Duration TEN = Duration.ofMinutes(10);

	private final Stage stage = new Stage();
	private final ExamsInHand exams = new ExamsInHand();
	private final AtomicLong nanos = new AtomicLong();
	private SittingView page;

	private void open(Duration left, State... states) {
		RunningExam exam = Samples.sections(left, states);
		exams.running = Optional.of(exam);
		page = new SittingView(stage.fresh(Optional.empty()), stage, exams, Panels.ALL, exam, ZoneOffset.UTC, true,
				new ExamClock(nanos::get, exam));
		stage.open();
		page.focus();
	}

	private void next(State... states) {
		exams.next = Optional.of(Samples.sections(TEN, states));
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void aSectionWithATimeOfItsOwnHasItsClockBesideThatOfThePaper() {
		open(Duration.ofMinutes(4), SHUT, UNDER_WAY, AHEAD);
		assertThat(stage.words()).contains("本部分剩 04:00", "整卷剩 30:00");
	}

	@Test
	void aSectionWithoutOneHasThePaperClockOnly() {
		open(TEN, UNDER_WAY, AHEAD, AHEAD);
		assertThat(stage.words()).contains("剩 30:00").doesNotContain("整卷剩");
	}

	@Test
	void everyQuestionHasItsPlaceAndWhatIsShutIsShownAsShut() {
		open(TEN, SHUT, UNDER_WAY, AHEAD);
		assertThat(stage.words()).contains("第 3 题，共 6 题", "stem 2", "已关上，不能再看 · 已答 1/2", "还没开始 · 共 2 题",
				"已答 1/6", "已关上 2", "进入后可答 2");
		QuestionMap map = stage.those(QuestionMap.class).getFirst();
		map.show(0);
		assertThat(map.name()).contains("第 1 题，已关上");
		map.show(5);
		assertThat(map.name()).contains("第 6 题，进入那一部分后可答");
	}

	@Test
	void whatIsShutCannotBeOpenedAndSaysWhy() {
		open(TEN, SHUT, UNDER_WAY, AHEAD);
		page.show(0);
		assertThat(stage.words()).contains("stem 2");
		assertThat(stage.told).singleElement().asString().contains("Section A", "已经关上");
		assertThat(exams.entered).isEmpty();
	}

	@Test
	void sectionsComeInOrder() {
		open(TEN, UNDER_WAY, AHEAD, AHEAD);
		page.show(5);
		assertThat(stage.told).singleElement().asString().contains("Section B");
		assertThat(exams.entered).isEmpty();
	}

	@Test
	void leavingASectionOfNoReturnIsAskedWithWhatIsStillOpen() {
		open(TEN, UNDER_WAY, AHEAD, AHEAD);
		next(SHUT, UNDER_WAY, AHEAD);
		stage.press("下一题");
		stage.meanwhile(dialog -> assertThat(Widgets.words(dialog)).contains("离开“Section A”？", "还有 2 题没答：第 1、2 题"));
		stage.press("进入“Section B”");
		assertThat(exams.entered).as("went back").isEmpty();
		stage.meanwhile(dialog -> Widgets.press(dialog, "进入“Section B”"));
		stage.press("进入“Section B”");
		assertThat(exams.entered).containsExactly("B");
		assertThat(stage.words()).contains("stem 2", "本部分剩 10:00");
	}

	@Test
	void whatWasTypedIsStoredBeforeTheSectionIsLeft() {
		open(TEN, UNDER_WAY, AHEAD, AHEAD);
		next(SHUT, UNDER_WAY, AHEAD);
		stage.typing().setText("at the last moment");
		stage.meanwhile(dialog -> Widgets.press(dialog, "进入“Section B”"));
		stage.key(SWT.CTRL, SWT.CR);
		assertThat(exams.saved).containsExactly(Map.entry("q0", Response.text("at the last moment")));
		assertThat(exams.entered).containsExactly("B");
	}

	@Test
	void aSectionThatStaysOpenIsLeftWithoutAQuestion() {
		open(TEN, SHUT, UNDER_WAY, AHEAD);
		next(SHUT, OPEN, UNDER_WAY);
		stage.key(SWT.CTRL, SWT.CR);
		assertThat(exams.entered).containsExactly("C");
		assertThat(stage.words()).contains("stem 4", "还剩 10:00，进入后接着计时");
	}

	@Test
	void anOpenSectionWithATimeOfItsOwnIsEnteredAgain() {
		open(TEN, SHUT, OPEN, UNDER_WAY);
		next(SHUT, UNDER_WAY, OPEN);
		page.show(2);
		assertThat(exams.entered).containsExactly("B");
		assertThat(stage.words()).contains("stem 2");
		page.show(5);
		assertThat(exams.entered).as("C has no clock and can be answered from B").hasSize(1);
		assertThat(stage.words()).contains("stem 5");
	}

	@Test
	void theWayBackAndOnGoesOverWhatIsShut() {
		open(TEN, OPEN, SHUT, UNDER_WAY);
		stage.press("上一题");
		assertThat(stage.words()).contains("stem 1");
		stage.key(0, SWT.PAGE_DOWN);
		assertThat(stage.words()).contains("stem 4");
	}

	@Test
	void whenItsTimeIsOverASectionShutsWithWhatWasTyped() {
		open(TEN, SHUT, UNDER_WAY, AHEAD);
		stage.typing().setText("half");
		exams.running = Optional.of(Samples.sections(Duration.ZERO, SHUT, UNDER_WAY, AHEAD));
		nanos.addAndGet(TEN.toNanos());
		page.tick();
		assertThat(exams.saved).containsExactly(Map.entry("q2", Response.text("half")));
		assertThat(stage.words()).contains("这一部分的时间到了").doesNotContain("stem 2");
		assertThat(exams.submitted).as("the paper goes on").isZero();
		next(SHUT, SHUT, UNDER_WAY);
		stage.press("进入“Section C”");
		assertThat(stage.words()).contains("stem 4");
	}

	@Test
	void timeGivenToASectionThatWasOverOpensItAgain() {
		open(TEN, SHUT, UNDER_WAY, AHEAD);
		exams.running = Optional.of(Samples.sections(Duration.ZERO, SHUT, UNDER_WAY, AHEAD));
		page.beat();
		assertThat(stage.words()).contains("这一部分的时间到了");
		exams.running = Optional.of(Samples.sections(Duration.ofMinutes(3), SHUT, UNDER_WAY, AHEAD));
		page.beat();
		assertThat(stage.words()).contains("stem 2", "本部分剩 03:00");
	}

	@Test
	void afterTheLastSectionItIsHandedIn() {
		open(TEN, SHUT, SHUT, UNDER_WAY);
		stage.meanwhile(dialog -> Widgets.press(dialog, "交卷"));
		stage.key(SWT.CTRL, SWT.CR);
		assertThat(exams.submitted).isEqualTo(1);
	}

	@Test
	void whoHandsInEarlyIsToldWhichSectionsWereNeverEntered() {
		open(TEN, UNDER_WAY, AHEAD, AHEAD);
		stage.meanwhile(dialog -> assertThat(Widgets.words(dialog)).contains("还有 2 个部分没有进入：Section B、Section C"));
		stage.press("交卷");
		assertThat(exams.submitted).isZero();
	}

	@Test
	void theHelpSpeaksOfSectionsOnlyWhereThereAreSome() {
		open(TEN, UNDER_WAY, AHEAD, AHEAD);
		assertThat(page.help().zh()).contains("分部分答");
	}
}
