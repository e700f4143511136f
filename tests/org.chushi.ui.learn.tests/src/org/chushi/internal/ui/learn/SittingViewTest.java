package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.chushi.assessment.Noticed;
import org.chushi.assessment.RunningExam;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Response;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exam under way: what is typed and chosen, the clock, the invigilator, and somebody who wants to go. */
class SittingViewTest {

	private static final String RESULT = Pages.RESULT + "/" + Samples.exam(1).attempt();

	private final Stage stage = new Stage();
	private final ExamsInHand exams = new ExamsInHand();
	private final AtomicLong nanos = new AtomicLong();
	private SittingView page;

	@BeforeEach
	void begin() {
		open(Samples.exam(3), Optional.empty(), true);
	}

	private void open(RunningExam exam, Optional<Object> memento, boolean fresh) {
		exams.running = Optional.of(exam);
		page = new SittingView(stage.fresh(memento), stage, exams, Panels.ALL, exam, ZoneOffset.UTC, fresh,
				new ExamClock(nanos::get, exam));
		stage.open();
		page.focus();
	}

	private void pass(Duration time) {
		nanos.addAndGet(time.toNanos());
		page.tick();
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void anExamIsNotLeftByTheWay() {
		assertThat(page.mayLeave()).isFalse();
		assertThat(stage.words()).contains("考试还在进行");
		assertThat(stage.told).isEmpty();
	}

	@Test
	void whoLeavesOnPurposeDoesWhatTheyWanted() {
		page.mayLeave();
		stage.press("先离开");
		assertThat(stage.told).containsExactly("leave");
		assertThat(page.mayLeave()).isTrue();
	}

	@Test
	void aQuestionBeginsAtItsHeadHoweverLowTheWindowIs() {
		stage.those(ScrolledPage.class).getFirst().getShell().setSize(700, 260);
		page.focus();
		assertThat(stage.those(ScrolledPage.class).getFirst().position()).isZero();
		stage.press("下一题");
		assertThat(stage.those(ScrolledPage.class).getFirst().position()).isZero();
	}

	@Test
	void whoGoesOnHasTheQuestionAgain() {
		page.mayLeave();
		stage.press("继续答题");
		assertThat(stage.words()).doesNotContain("考试还在进行").contains("stem");
		assertThat(stage.told).isEmpty();
		assertThat(page.mayLeave()).as("still under way").isFalse();
	}

	@Test
	void aKeyAnswersAndEveryAnswerIsStored() {
		stage.key(0, 'b');
		assertThat(exams.saved).containsExactly(Map.entry("q0", Response.keys("B")));
		stage.key(0, SWT.DEL);
		assertThat(exams.saved).containsExactly(Map.entry("q0", Response.NONE));
	}

	@Test
	void whatWasTypedIsStoredBeforeTheQuestionIsLeft() {
		open(Samples.exam(Samples.question("t0", "short-answer", new Bodies.Line(40)),
				Samples.question("t1", "short-answer", new Bodies.Line(40))), Optional.empty(), true);
		stage.typing().setText("签收次日");
		stage.press("下一题");
		assertThat(exams.saved).containsExactly(Map.entry("t0", Response.text("签收次日")));
		stage.typing().setText("seven days");
		page.mayLeave();
		assertThat(exams.saved).containsEntry("t1", Response.text("seven days"));
		stage.typing().setText("eight days");
		page.memento();
		assertThat(exams.saved).containsEntry("t1", Response.text("eight days"));
	}

	@Test
	void lettersBelongToWhatIsTyped() {
		open(Samples.exam(Samples.question("t0", "short-answer", new Bodies.Line(40)),
				Samples.question("t1", "short-answer", new Bodies.Line(40))), Optional.empty(), true);
		stage.key(0, 'f');
		stage.key(0, SWT.ARROW_RIGHT);
		assertThat(stage.words()).contains("标记 0", "第 1 题");
	}

	@Test
	void deleteTakesBackThePairTheKeyboardIsOnAndNoOther() {
		List<ExamChoice> sides = List.of(new ExamChoice("A", Samples.same("one")), new ExamChoice("B", Samples.same("two")));
		open(Samples.exam(Samples.question("m", "matching", new Bodies.Matching(sides, sides))), Optional.empty(), true);
		stage.key(0, 'a');
		page.focus();
		stage.key(0, 'b');
		assertThat(exams.saved).containsExactly(Map.entry("m", Response.parts(Map.of("A", "A", "B", "B"))));
		stage.key(0, SWT.DEL);
		assertThat(exams.saved.get("m").parts()).hasSize(1);
		stage.press("清除答案");
		assertThat(exams.saved).containsExactly(Map.entry("m", Response.NONE));
	}

	@Test
	void timeThatIsGivenAppearsInTheClockAndIsSaid() {
		exams.running = Optional.of(Samples.exam(Duration.ofMinutes(55), Duration.ofMinutes(10)));
		page.beat();
		assertThat(stage.words()).contains("剩 55:00");
		assertThat(stage.told).singleElement().asString().contains("10:00");
		page.beat();
		assertThat(stage.told).as("said once").hasSize(1);
	}

	@Test
	void theClockFollowsTheEngineWhateverThisMachineCounts() {
		assertThat(stage.words()).contains("剩 45:00");
		exams.running = Optional.of(Samples.exam(Duration.ofMinutes(20), Duration.ZERO));
		page.beat();
		assertThat(stage.words()).contains("剩 20:00");
		pass(Duration.ofMinutes(1));
		assertThat(stage.words()).contains("剩 19:00");
	}

	@Test
	void aBeatLeavesWhatIsTypedAlone() {
		RunningExam exam = Samples.exam(Samples.question("t0", "short-answer", new Bodies.Line(40)));
		open(exam, Optional.empty(), true);
		stage.typing().setText("half a sen");
		page.beat();
		assertThat(stage.typing().getText()).isEqualTo("half a sen");
		stage.typing().append("tence");
		stage.press("清除答案");
		assertThat(stage.typing().getText()).isEmpty();
	}

	@Test
	void atTheEndWhatWasTypedIsStoredAndAllIsHandedIn() {
		RunningExam exam = Samples.exam(Samples.question("t0", "short-answer", new Bodies.Line(40)));
		open(exam, Optional.empty(), true);
		stage.typing().setText("just in time");
		exams.running = Optional.of(Samples.exam(Duration.ZERO, Duration.ZERO));
		pass(Duration.ofMinutes(45));
		assertThat(exams.saved).containsExactly(Map.entry("t0", Response.text("just in time")));
		assertThat(exams.submitted).isEqualTo(1);
		assertThat(stage.told).containsExactly(RESULT);
	}

	@Test
	void itIsHandedInOnceHoweverOftenThatIsPressed() {
		stage.slow();
		stage.meanwhile(dialog -> Widgets.press(dialog, "交卷"));
		stage.press("交卷");
		stage.meanwhile(dialog -> Widgets.press(dialog, "交卷"));
		stage.press("交卷");
		stage.work();
		assertThat(exams.submitted).isEqualTo(1);
		assertThat(stage.told).containsExactly(RESULT);
	}

	@Test
	void timeGivenAtTheLastMomentIsNotLost() {
		exams.running = Optional.of(Samples.exam(Duration.ofMinutes(5), Duration.ofMinutes(5)));
		pass(Duration.ofMinutes(45));
		assertThat(exams.submitted).isZero();
		assertThat(stage.words()).contains("剩 05:00");
		stage.key(0, 'c');
		assertThat(exams.saved).containsExactly(Map.entry("q0", Response.keys("C")));
	}

	@Test
	void aStopByTheInvigilatorIsSaidAndLeadsToTheResult() {
		exams.running = Optional.empty();
		exams.ended = Optional.of(Samples.ended(false, false));
		page.beat();
		assertThat(stage.words()).contains("这场考试已经收卷").contains("监考人提前收了卷");
		assertThat(stage.words()).as("nothing is asked any more").doesNotContain("stem").doesNotContain("题目一览");
		assertThat(stage.focused()).isEqualTo("去看结果");
		assertThat(page.mayLeave()).isTrue();
		stage.press("去看结果");
		assertThat(stage.told).containsExactly(RESULT);
		assertThat(exams.submitted).isZero();
	}

	@Test
	void anAttemptThatWasVoidedSaysSo() {
		exams.running = Optional.empty();
		exams.ended = Optional.of(Samples.ended(false, true));
		page.beat();
		assertThat(stage.words()).contains("这场考试被作废了").contains("也不占考试次数");
	}

	@Test
	void whoseTimeRanOutWhileTheMachineSleptSeesTheResult() {
		exams.running = Optional.empty();
		exams.ended = Optional.of(Samples.ended(true, false));
		page.beat();
		assertThat(stage.told).containsExactly(RESULT);
	}

	@Test
	void anAnswerThatIsRefusedAsksHowTheExamStands() {
		exams.refusal = Optional.of(Samples.same("too late"));
		exams.running = Optional.empty();
		exams.ended = Optional.of(Samples.ended(false, true));
		stage.key(0, 'a');
		assertThat(stage.told).containsExactly("refused: too late");
		assertThat(stage.words()).contains("这场考试被作废了");
	}

	@Test
	void everyThirdReadingSaysThatThePageIsThere() {
		page.beat();
		page.beat();
		assertThat(exams.noticed).isEmpty();
		page.beat();
		assertThat(exams.noticed).containsExactly(Noticed.PRESENT);
	}

	@Test
	void onlyAPageThatIsOpenedAgainIsAResumedOne() {
		assertThat(exams.noticed).as("begun just now").isEmpty();
		Optional<Object> built = page.memento();
		open(Samples.exam(3), built, false);
		assertThat(exams.noticed).as("built again").isEmpty();
		page.mayLeave();
		stage.press("先离开");
		open(Samples.exam(3), page.memento(), false);
		assertThat(exams.noticed).as("left and come back").containsExactly(Noticed.RESUMED);
		open(Samples.exam(3), Optional.empty(), false);
		assertThat(exams.noticed).as("after a crash").hasSize(2);
	}

	@Test
	void aPageThatIsBuiltAgainIsAtTheSameQuestion() {
		stage.press("下一题");
		open(Samples.exam(3), page.memento(), false);
		assertThat(stage.words()).contains("第 2 题");
	}

	@Test
	void theFirstMoveOfAnOrderingKeepsTheKeyboardOnTheRowThatMoved() {
		List<ExamChoice> steps = List.of(new ExamChoice("A", Samples.same("one")), new ExamChoice("B", Samples.same("two")),
				new ExamChoice("C", Samples.same("three")));
		open(Samples.exam(Samples.question("o", "ordering", new Bodies.Choices(steps))), Optional.empty(), true);
		stage.key(SWT.ALT, SWT.ARROW_DOWN);
		assertThat(exams.saved).containsExactly(Map.entry("o", Response.keys("B", "A", "C")));
		assertThat(stage.focused()).contains("one");
		stage.key(SWT.ALT, SWT.ARROW_DOWN);
		assertThat(exams.saved).containsExactly(Map.entry("o", Response.keys("B", "C", "A")));
	}

	@Test
	void anAnswerThatCouldNotBeStoredIsKeptAndStoredAgain() {
		exams.broken = true;
		stage.key(0, 'b');
		assertThat(stage.words()).contains("刚才的答案没有保存成功", "答案还在这一页上");
		assertThat(stage.told).containsExactly("failed");
		open(Samples.exam(3), page.memento(), false);
		exams.broken = false;
		stage.press("再存一次");
		assertThat(exams.saved).containsExactly(Map.entry("q0", Response.keys("B")));
		assertThat(stage.words()).doesNotContain("答案还在这一页上");
	}
}
