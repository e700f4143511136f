package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.internal.ui.learn.Samples.same;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.Review;
import org.chushi.assessment.Score;
import org.chushi.core.Result;
import org.chushi.questions.Fraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is next after an exam that was not passed. */
class ResultViewTest {

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void whoHasAttemptsLeftIsLedToTheExam() {
		open(1, 3);
		assertThat(stage.words()).contains("再来一次，会更好", "准备好了，随时可以再考。");
		stage.press("去考试");
		assertThat(stage.told).containsExactly(Pages.EXAM + "/paper");
	}

	@Test
	void whoHasNoneLeftIsNotAskedToTryAgainButLedToPractice() {
		open(3, 3);
		assertThat(stage.words()).contains("次数用完了", "先把错题练熟").doesNotContain("再来一次", "去考试");
		stage.press("去练习");
		assertThat(stage.told).containsExactly(PracticePages.PRACTICE + "/");
	}

	@Test
	void whereThereIsNoLimitThereIsAlwaysAnotherAttempt() {
		open(7, 0);
		assertThat(stage.words()).contains("再来一次，会更好").doesNotContain("次数用完了");
	}

	private void open(int attempts, int limit) {
		Score score = new Score(Fraction.of(50), 100, false, List.of(), List.of(), List.of(), Fraction.ZERO);
		AttemptSummary attempt = new AttemptSummary(new UUID(3, 1), Samples.LEARNER, "paper", "P", same("Exam"), attempts, 80,
				Instant.EPOCH, Optional.of(Instant.EPOCH), false, false, false, Optional.of(score), 0, true);
		ExamOutlook outlook = new ExamOutlook("paper", "P", same("Exam"), same(""), 45, 80, 10, attempts, limit, false, Duration.ZERO,
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), attempts < limit, Optional.empty(), List.of());
		Report report = new Report(new Review(attempt, List.of(), List.of(), Optional.empty(), List.of()), List.of(attempt),
				Optional.of(outlook), Optional.empty(), List.of());
		new ResultView(stage.fresh(Optional.empty()), stage, Panels.ALL, () -> Result.done(new ResultView.Shown(report, Map.of())),
				ZoneOffset.UTC).start();
		stage.open();
	}
}
