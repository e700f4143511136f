package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.RunningExam;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExamTimeTest {

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

	private Duration remaining() {
		return room.exams.current(room.newcomer).value().map(RunningExam::remaining).orElse(Duration.ofDays(-1));
	}

	private void save(UUID attempt) {
		Item item = room.paper(attempt).items().getFirst();
		room.exams.answer(room.newcomer, attempt, item.question(), ExamRoom.right(item)).value();
	}

	private AttemptSummary last() {
		return room.exams.results(room.newcomer, room.newcomer.person()).value().getFirst();
	}

	@Test
	void afterACrashTheExamGoesOnWithEveryAnswerAndTheRightTime() {
		UUID attempt = room.start().attempt();
		room.time.pass(Duration.ofMinutes(5));
		room.answerRight(attempt, 3);
		room.exams.flag(room.newcomer, attempt, room.paper(attempt).items().get(4).question(), true);
		RunningExam before = room.exams.current(room.newcomer).value().orElseThrow();
		room.restart(Duration.ofMinutes(7));
		RunningExam after = room.exams.current(room.newcomer).value().orElseThrow();
		assertThat(after.questions()).isEqualTo(before.questions());
		assertThat(after.remaining()).isEqualTo(Duration.ofMinutes(18));
		room.answerRight(attempt, 7);
		assertThat(room.exams.submit(room.newcomer, attempt).value().score().orElseThrow().passed()).isTrue();
	}

	@Test
	void aClockPutBackGivesNoTime() {
		UUID attempt = room.start().attempt();
		room.time.pass(Duration.ofMinutes(10));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(20));
		room.time.turn(Duration.ofHours(-1));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(20));
		room.time.pass(Duration.ofMinutes(5));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(15));
		save(attempt);
		// the next run of the program knows it from the saved answer
		room.restart(Duration.ofMinutes(1));
		assertThat(remaining()).isEqualTo(Duration.ofMinutes(14));
	}

	@Test
	void anAnswerWithinTheGraceIsTakenAndALaterOneIsNot() {
		UUID attempt = room.start().attempt();
		room.time.pass(Duration.ofMinutes(30).plusSeconds(5));
		assertThat(remaining()).isZero();
		save(attempt);
		room.time.pass(Duration.ofMillis(1));
		Item second = room.paper(attempt).items().get(1);
		assertThat(ExamDeskTest.refused(room.exams.answer(room.newcomer, attempt, second.question(), ExamRoom.right(second)))
				.reason().en()).contains("2 Mar, 09:30");
		assertThat(last().expired()).isTrue();
		assertThat(last().score().orElseThrow().points()).isEqualTo(Fraction.of(1));
		assertThat(room.settled).containsExactly(room.newcomer.person());
	}

	@Test
	void anExamWhoseTimeIsOverIsHandedInWithWhatWasSaved() {
		Instant started = room.time.instant();
		UUID attempt = room.start().attempt();
		room.answerRight(attempt, 7);
		room.restart(Duration.ofDays(3));
		assertThat(room.exams.settleOverdue()).isEqualTo(1);
		assertThat(room.exams.settleOverdue()).isZero();
		assertThat(last().expired()).isTrue();
		assertThat(last().score().orElseThrow().passed()).isTrue();
		assertThat(last().ended()).contains(started.plus(Duration.ofMinutes(30)));
	}

	@Test
	void anyTouchEndsAnExamWhoseTimeIsOver() {
		room.start();
		room.time.pass(Duration.ofHours(1));
		assertThat(room.exams.current(room.newcomer).value()).isEmpty();
		assertThat(room.start().number()).isEqualTo(2);
		room.time.pass(Duration.ofHours(1));
		assertThat(room.exams.results(room.lead, room.newcomer.person()).value()).allMatch(AttemptSummary::expired);
	}

	@Test
	void handingInLateIsHandingInWhatWasSavedInTime() {
		UUID attempt = room.start().attempt();
		room.time.pass(Duration.ofHours(1));
		AttemptSummary done = room.exams.submit(room.newcomer, attempt).value();
		assertThat(done.expired()).isTrue();
		assertThat(done.ended()).contains(Instant.parse("2026-03-02T01:30:00Z"));
	}

	@Test
	void theConsequenceAtStartEndsWhatRanOutWhileTheProgramWasAway() {
		room.start();
		room.restart(Duration.ofHours(2));
		OverdueAttempts consequence = new OverdueAttempts(room.journal, room.scoring, room.timer);
		consequence.before(room.newcomer.person());
		consequence.before(room.newcomer.person());
		assertThat(room.events("AttemptScored")).isEqualTo(1);
		assertThat(room.journal.stream("attempt/" + last().attempt()).getLast().actor()).isEqualTo("system");
	}

	@Test
	void theWaitingTimeRunsFromTheEndOfTheExamNotFromWhenItWasNoticed() {
		room.terms = ExamRoom.terms(0, Duration.ofHours(24), AttemptRule.BEST, ExplanationPolicy.AFTER_END);
		room.start();
		room.time.pass(Duration.ofHours(25));
		assertThat(room.start().number()).isEqualTo(2);
	}

	@Test
	void fiveAnswersInARowAreFiveEvents() {
		UUID attempt = room.start().attempt();
		List<Item> items = room.paper(attempt).items();
		for (int i = 0; i < 5; i++) {
			room.exams.answer(room.newcomer, attempt, items.get(i).question(), ExamRoom.right(items.get(i))).value();
			assertThat(room.events("AnswerSaved")).isEqualTo(i + 1);
		}
	}
}
