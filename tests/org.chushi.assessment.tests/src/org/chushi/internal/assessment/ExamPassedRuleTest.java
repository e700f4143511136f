package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.ExamResult;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExamPassed;
import org.chushi.model.ExplanationPolicy;
import org.chushi.model.ModelFactory;
import org.chushi.questions.Fraction;
import org.chushi.questions.testing.Content;
import org.chushi.rules.Effort;
import org.chushi.rules.Effort.Kind;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.chushi.rules.RequirementRule.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExamPassedRuleTest {

	@TempDir
	Path folder;
	private ExamRoom room;

	@BeforeEach
	void open() {
		room = new ExamRoom(folder);
	}

	@AfterEach
	void close() {
		room.close();
	}

	private Finding judge(int percent) {
		return new ExamPassedRule(room.journal, room.shelf, room.time).judge(room.newcomer.person(),
				Content.examPassed("P-1", percent), RequirementRule.Context.NONE);
	}

	private Finding judge(int days, RequirementRule.Context context) {
		ExamPassed asked = Content.examPassed("P-1", 0);
		asked.setDays(days);
		return new ExamPassedRule(room.journal, room.shelf, room.time).judge(room.newcomer.person(), asked, context);
	}

	@Test
	void whatIsLeftIsOneExamFromTheDayTheWaitingTimeIsOver() {
		room.terms = ExamRoom.terms(0, Duration.ofHours(48), AttemptRule.BEST, ExplanationPolicy.AFTER_END);
		assertThat(efforts()).containsExactly(new Effort(Kind.EXAM, "exam:" + room.paper.getId(), 1));
		UUID attempt = room.start().attempt();
		assertThat(efforts()).as("under way").extracting(Effort::from).containsExactly(Optional.empty());
		room.exams.submit(room.newcomer, attempt).value();
		LocalDate today = LocalDate.now(room.time);
		assertThat(efforts()).extracting(Effort::from).containsExactly(Optional.of(today.plusDays(2)));
		room.time.pass(Duration.ofHours(48));
		assertThat(efforts()).as("it is over").extracting(Effort::from).containsExactly(Optional.empty());
		room.answerRight(room.start().attempt(), 7);
		room.exams.submit(room.newcomer, room.exams.current(room.newcomer).value().orElseThrow().attempt()).value();
		assertThat(efforts()).isEmpty();
	}

	private List<Effort> efforts() {
		ExamPassed asked = ModelFactory.eINSTANCE.createExamPassed();
		asked.setId("r");
		asked.setPaper(room.paper.getId());
		return new ExamPassedRule(room.journal, room.shelf, room.time).efforts(room.newcomer.person(), asked, Context.NONE);
	}

	@Test
	void aResultThatIsOlderThanAskedDoesNotCountAndSaysSo() {
		rule(AttemptRule.BEST);
		room.sit(10);
		Finding fresh = judge(30, RequirementRule.Context.NONE);
		assertThat(fresh.met()).isTrue();
		assertThat(fresh.detail().want().en()).contains("not older than 30 days");
		room.time.pass(Duration.ofDays(30));
		assertThat(judge(30, RequirementRule.Context.NONE).met()).as("thirty days later").isTrue();
		room.time.pass(Duration.ofDays(1));
		Finding old = judge(30, RequirementRule.Context.NONE);
		assertThat(old.met()).isFalse();
		assertThat(old.detail().have().zh()).contains("100", "时间太久");
		assertThat(old.detail().next().en()).contains("paper P-1");
		assertThat(judge(0, RequirementRule.Context.NONE).met()).as("however old").isTrue();
		room.sit(10);
		assertThat(judge(30, RequirementRule.Context.NONE).met()).isTrue();
	}

	@Test
	void whatIsAskedAnewCountsOnlyWhatWasSatSince() {
		rule(AttemptRule.BEST);
		room.sit(10);
		room.time.pass(Duration.ofDays(1));
		RequirementRule.Context since = new RequirementRule.Context("", room.time.instant());
		assertThat(judge(0, since)).satisfies(f -> {
			assertThat(f.met()).isFalse();
			assertThat(f.detail().want().en()).contains("sat on or after");
		});
		room.sit(10);
		assertThat(judge(0, since).met()).isTrue();
	}

	private void rule(AttemptRule rule) {
		room.terms = ExamRoom.terms(3, Duration.ofHours(2), rule, ExplanationPolicy.AFTER_END);
	}

	private void sitLater(int right) {
		room.time.pass(Duration.ofHours(3));
		room.sit(right);
	}

	@Test
	void whoHasNotSatTheExamIsToldToSitIt() {
		Finding finding = judge(0);
		assertThat(finding.met()).isFalse();
		assertThat(finding.detail().have().en()).isEqualTo("not sat yet");
		assertThat(finding.detail().want().en()).isEqualTo("≥ 80 %");
		assertThat(finding.detail().next().en()).contains("paper P-1").contains("80 %");
		assertThat(finding.link()).isEqualTo("exam:" + Content.id("P-1"));
		assertThat(finding.progress()).isZero();
	}

	@Test
	void whoHasFailedIsToldWhenToComeAgain() {
		rule(AttemptRule.BEST);
		sitLater(4);
		sitLater(6);
		Finding finding = judge(90);
		assertThat(finding.met()).isFalse();
		// 8 of 10 points
		assertThat(finding.detail().have().en()).isEqualTo("best 80 % (2 attempts)");
		assertThat(finding.detail().next().zh()).contains("之后再考一次").contains("3月2日 17:00");
		assertThat(finding.progress()).isEqualTo(88);
		assertThat(judge(0).met()).isTrue();
		assertThat(judge(0).progress()).isEqualTo(100);
	}

	@Test
	void whileTheExamIsUnderWayTheNextThingIsToFinishIt() {
		room.start();
		assertThat(judge(0).detail().have().en()).isEqualTo("under way");
		assertThat(judge(0).detail().next().en()).startsWith("Finish");
	}

	@Test
	void whoHasNoAttemptsLeftIsSentToTheTrainer() {
		rule(AttemptRule.BEST);
		sitLater(0);
		sitLater(0);
		sitLater(0);
		assertThat(judge(0).detail().next().en()).contains("trainer");
	}

	@Test
	void theRuleOfTheTermsDecidesWhichAttemptCounts() {
		rule(AttemptRule.BEST);
		sitLater(7);
		sitLater(1);
		assertThat(judge(0).met()).isTrue();
		rule(AttemptRule.LAST);
		sitLater(2);
		assertThat(judge(0).met()).isFalse();
		assertThat(judge(0).detail().have().en()).startsWith("last 20 % (3 attempts)");
		assertThat(room.book.counting(room.newcomer.person(), Content.id("P-1"))).map(ExamResult::percent)
				.contains(Fraction.of(20));
		assertThat(room.book.attempts(room.newcomer.person(), "P-1")).extracting(ExamResult::passed)
				.containsExactly(true, false, false);
	}

	@Test
	void theFirstAttemptStaysTheFirst() {
		rule(AttemptRule.FIRST);
		sitLater(1);
		sitLater(7);
		assertThat(judge(0).met()).isFalse();
		assertThat(judge(0).detail().have().zh()).startsWith("首次成绩 10%");
	}

	@Test
	void aSectionBelowItsMinimumIsNoPassWhateverThePercentage() {
		room.paper.getSections().get(1).setMinimumPercent(90);
		room.sit(6);
		assertThat(judge(50).met()).isFalse();
		assertThat(judge(50).detail().have().en()).isEqualTo("best 80 % (1 attempt), not every section at its minimum");
		assertThat(judge(50).progress()).isEqualTo(99);
	}

	@Test
	void aPassStaysAPassWhenThePaperIsWithdrawn() {
		room.sit(7);
		room.shelf.remove(room.paper);
		Finding finding = judge(0);
		assertThat(finding.met()).isTrue();
		assertThat(finding.detail().what().en()).contains("paper P-1");
	}

	@Test
	void aPaperThatIsGoneCannotBeSatAndThatIsSaid() {
		room.shelf.remove(room.paper);
		assertThat(judge(0).met()).isFalse();
		assertThat(judge(0).detail().next().en()).contains("no longer installed");
	}
}
