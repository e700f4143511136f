package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;
import org.chushi.model.Paper;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.testing.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExamDeskTest {

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

	static Result.Refused<?> refused(Result<?> result) {
		assertThat(result).isInstanceOf(Result.Refused.class);
		return (Result.Refused<?>) result;
	}

	@Test
	void theLastPassedAttemptIsToldWhicheverCounts() {
		assertThat(room.exams.outlook(room.newcomer, "P-1").value().passed()).isEmpty();
		room.sit(7);
		room.time.pass(Duration.ofDays(3));
		Instant second = room.sit(6).ended().orElseThrow();
		room.time.pass(Duration.ofDays(1));
		room.sit(0);
		ExamOutlook outlook = room.exams.outlook(room.newcomer, "P-1").value();
		assertThat(outlook.counting().orElseThrow().finished()).isBefore(second);
		assertThat(outlook.passed()).contains(second);
	}

	@Test
	void anExamIsSatFromTheFirstQuestionToTheScore() {
		RunningExam exam = room.start();
		assertThat(exam.questions()).hasSize(7);
		assertThat(exam.number()).isEqualTo(1);
		assertThat(exam.remaining()).isEqualTo(Duration.ofMinutes(30));
		room.answerRight(exam.attempt(), 7);
		room.time.pass(Duration.ofMinutes(12));
		AttemptSummary done = room.exams.submit(room.newcomer, exam.attempt()).value();
		assertThat(done.score().orElseThrow().passed()).isTrue();
		assertThat(done.expired()).isFalse();
		assertThat(done.counts()).isTrue();
		assertThat(done.ended()).contains(room.time.instant());
		assertThat(room.settled).containsExactly(room.newcomer.person());
		assertThat(room.exams.current(room.newcomer).value()).isEmpty();
	}

	@Test
	void nothingShownDuringTheExamGivesTheKeyAway() {
		RunningExam exam = room.start();
		assertThat(exam.toString()).doesNotContain("why ").doesNotContain("about ").doesNotContain("source");
		assertThat(exam.questions()).allSatisfy(q -> assertThat(q.choices()).hasSizeGreaterThan(1));
	}

	@Test
	void anAnswerIsSavedTheMomentItIsGivenAndMayBeChangedAndTakenBack() {
		RunningExam exam = room.start();
		Item item = room.paper(exam.attempt()).items().getFirst();
		room.exams.answer(room.newcomer, exam.attempt(), item.question(), ExamRoom.wrong(item)).value();
		room.exams.answer(room.newcomer, exam.attempt(), item.question(), ExamRoom.right(item)).value();
		ExamQuestion shown = room.start().questions().getFirst();
		assertThat(shown.response()).isEqualTo(ExamRoom.right(item));
		assertThat(shown.saved()).isPresent();
		room.exams.answer(room.newcomer, exam.attempt(), item.question(), List.of()).value();
		assertThat(room.start().questions().getFirst().answered()).isFalse();
		assertThat(room.events("AnswerSaved")).isEqualTo(3);
	}

	@Test
	void anAnswerThatIsNoneIsRefusedAndChangesNothing() {
		RunningExam exam = room.start();
		String question = exam.questions().getFirst().question();
		refused(room.exams.answer(room.newcomer, exam.attempt(), question, List.of("Z")));
		refused(room.exams.answer(room.newcomer, exam.attempt(), question, List.of("A", "B")));
		refused(room.exams.answer(room.newcomer, exam.attempt(), "elsewhere", List.of("A")));
		refused(room.exams.answer(room.newcomer, UUID.randomUUID(), question, List.of("A")));
		assertThat(room.events("AnswerSaved")).isZero();
	}

	@Test
	void aQuestionIsFlaggedToBeLookedAtAgain() {
		RunningExam exam = room.start();
		String question = exam.questions().get(2).question();
		room.exams.flag(room.newcomer, exam.attempt(), question, true).value();
		assertThat(room.start().questions()).filteredOn(ExamQuestion::flagged).extracting(ExamQuestion::question)
				.containsExactly(question);
		room.exams.flag(room.newcomer, exam.attempt(), question, false).value();
		assertThat(room.start().questions()).noneMatch(ExamQuestion::flagged);
	}

	@Test
	void startingAgainGivesTheExamUnderWayBack() {
		UUID attempt = room.start().attempt();
		assertThat(room.start().attempt()).isEqualTo(attempt);
		assertThat(room.exams.current(room.newcomer).value().orElseThrow().attempt()).isEqualTo(attempt);
		assertThat(room.events("AttemptStarted")).isEqualTo(1);
	}

	@Test
	void nobodySitsTwoPapersAtOnce() {
		Paper other = Content.paper("P-2", 50, Content.section("S-9", "B-1", 2, 1, 0));
		room.shelf.add(other);
		room.start();
		Result.Refused<?> refused = refused(room.exams.start(room.newcomer, "P-2"));
		assertThat(refused.missing().getFirst().next().en()).contains("paper P-1");
	}

	@Test
	void afterTheEndNoAnswerIsTakenAndASecondHandingInChangesNothing() {
		UUID attempt = room.start().attempt();
		String question = room.paper(attempt).items().getFirst().question();
		AttemptSummary first = room.exams.submit(room.newcomer, attempt).value();
		refused(room.exams.answer(room.newcomer, attempt, question, List.of("A")));
		refused(room.exams.flag(room.newcomer, attempt, question, true));
		assertThat(room.exams.submit(room.newcomer, attempt).value()).isEqualTo(first);
		assertThat(room.events("AttemptScored")).isEqualTo(1);
	}

	@Test
	void whoIsNotAdmittedHearsWhatIsMissing() {
		Missing lessons = new Missing(Bilingual.same("lessons"), Bilingual.same("3"), Bilingual.same("24"),
				Bilingual.same("read"));
		room.refusal = Result.refused(Bilingual.same("lessons first"), List.of(lessons));
		assertThat(refused(room.exams.start(room.newcomer, "P-1")).missing()).containsExactly(lessons);
		ExamOutlook outlook = room.exams.outlook(room.newcomer, "P-1").value();
		assertThat(outlook.open()).isFalse();
		assertThat(outlook.missing()).containsExactly(lessons);
	}

	@Test
	void attemptsRunOut() {
		room.terms = ExamRoom.terms(2, Duration.ZERO, AttemptRule.BEST, ExplanationPolicy.AFTER_END);
		room.sit(0);
		assertThat(room.sit(0).number()).isEqualTo(2);
		Missing missing = refused(room.exams.start(room.newcomer, "P-1")).missing().getFirst();
		assertThat(missing.have().en()).isEqualTo("2 used");
		assertThat(missing.want().en()).isEqualTo("2 allowed");
		assertThat(room.exams.outlook(room.newcomer, "P-1").value().open()).isFalse();
	}

	@Test
	void withoutALimitThereIsAlwaysAnotherAttempt() {
		room.terms = ExamRoom.terms(0, Duration.ZERO, AttemptRule.BEST, ExplanationPolicy.AFTER_END);
		for (int i = 1; i <= 5; i++) {
			assertThat(room.sit(0).number()).isEqualTo(i);
		}
	}

	@Test
	void whoComesTooEarlyIsToldWhenToComeAgain() {
		room.terms = ExamRoom.terms(0, Duration.ofHours(24), AttemptRule.BEST, ExplanationPolicy.AFTER_END);
		room.sit(1);
		room.time.pass(Duration.ofHours(23).plusMinutes(30));
		Missing missing = refused(room.exams.start(room.newcomer, "P-1")).missing().getFirst();
		assertThat(missing.have().en()).isEqualTo("23 h 30 min so far");
		assertThat(missing.want().zh()).isEqualTo("两次之间间隔 24 小时");
		// 01:00 UTC is 09:00 in Shanghai
		assertThat(missing.next().en()).contains("3 Mar, 09:00");
		ExamOutlook outlook = room.exams.outlook(room.newcomer, "P-1").value();
		assertThat(outlook.nextAttempt()).contains(room.time.instant().plus(Duration.ofMinutes(30)));
		room.time.pass(Duration.ofMinutes(30));
		assertThat(room.exams.outlook(room.newcomer, "P-1").value().open()).isTrue();
		assertThat(room.start().number()).isEqualTo(2);
	}

	@Test
	void theOutlookTellsWhatToExpect() {
		ExamOutlook outlook = room.exams.outlook(room.newcomer, "P-1").value();
		assertThat(outlook.questions()).isEqualTo(7);
		assertThat(outlook.minutes()).isEqualTo(30);
		assertThat(outlook.limit()).isEqualTo(3);
		assertThat(outlook.open()).isTrue();
		UUID running = room.start().attempt();
		assertThat(room.exams.outlook(room.newcomer, "P-1").value().running()).contains(running);
		refused(room.exams.outlook(room.newcomer, "P-NONE"));
	}

	@Test
	void aPaperWithoutEnoughQuestionsIsNotStarted() {
		room.paper.getSections().getFirst().setDraw(11);
		assertThat(refused(room.exams.start(room.newcomer, "P-1")).missing()).hasSize(1);
		assertThat(room.exams.outlook(room.newcomer, "P-1").value().open()).isFalse();
		assertThat(room.events("AttemptOpened")).isZero();
	}

	@Test
	void resultsAreListedNewestFirst() {
		room.sit(2);
		room.time.pass(Duration.ofMinutes(1));
		room.sit(5);
		room.time.pass(Duration.ofMinutes(1));
		room.start();
		List<AttemptSummary> results = room.exams.results(room.newcomer, room.newcomer.person()).value();
		assertThat(results).extracting(AttemptSummary::number).containsExactly(3, 2, 1);
		assertThat(results).extracting(AttemptSummary::counts).containsExactly(false, true, false);
		assertThat(results.getFirst().score()).isEmpty();
	}

	@Test
	void contentThatChangesAfterwardsChangesNoAttempt() {
		UUID attempt = room.start().attempt();
		room.shelf.remove(room.paper);
		room.answerRight(attempt, 7);
		assertThat(room.exams.submit(room.newcomer, attempt).value().score().orElseThrow().passed()).isTrue();
		assertThat(room.exams.review(room.newcomer, attempt).value().questions()).hasSize(7);
	}
}
