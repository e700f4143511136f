package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.ExamResult;
import org.chushi.core.Bilingual;
import org.chushi.questions.Fraction;
import org.chushi.training.SetExam;
import org.junit.jupiter.api.Test;

/** What the first page tells of exams that were set. */
class HomeExamTest {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

	private static SetExam set(int fromHours) {
		return new SetExam(new UUID(1, 1), Samples.LEARNER, "p", "P", Bilingual.same("P"), NOW.plus(Duration.ofHours(fromHours)),
				NOW.plus(Duration.ofHours(9)), 1, 0, "请带耳机", new UUID(2, 2), NOW.minus(Duration.ofDays(1)), "");
	}

	private static ExamOutlook outlook(boolean open, Optional<UUID> running, Optional<Instant> passed) {
		return new ExamOutlook("p", "P", Bilingual.same("P"), Bilingual.same(""), 30, 60, 10, 0, 1, false, Duration.ZERO, Optional.empty(), running, counting(), passed,
				open, Optional.empty(), List.of());
	}

	private static List<HomeExam> told(ExamOutlook outlook, SetExam set) {
		return HomeExam.of(List.of(new Offer(outlook, Optional.of(set))), NOW, ZoneOffset.UTC);
	}

	/** A good one of long ago, as where the best one counts. */
	private static Optional<ExamResult> counting() {
		return Optional.of(new ExamResult(new UUID(3, 3), Fraction.of(99), true, true, NOW.minus(Duration.ofDays(30))));
	}

	private static Optional<Instant> passed(Duration ago) {
		return Optional.of(NOW.minus(ago));
	}

	@Test
	void anOpenOneIsToldWithItsLastMomentAndLength() {
		assertThat(told(outlook(true, Optional.empty(), Optional.empty()), set(-1))).singleElement().satisfies(exam -> {
			assertThat(exam.detail().zh()).contains("3月2日 10:00").contains("30 分钟");
			assertThat(exam.detail().en()).contains("2 Mar, 10:00").contains("30 min");
			assertThat(exam.note()).isEqualTo("请带耳机");
			assertThat(exam.button()).isEqualTo(Messages.NextStep_examButton);
		});
	}

	@Test
	void oneThatIsAheadSaysFromWhen() {
		assertThat(told(outlook(false, Optional.empty(), Optional.empty()), set(2))).singleElement().satisfies(exam -> {
			assertThat(exam.detail().zh()).contains("03:00").contains("10:00");
			assertThat(exam.button()).isEqualTo(Messages.HomeExam_look);
		});
	}

	@Test
	void oneUnderWaySaysThatTheClockRuns() {
		assertThat(told(outlook(true, Optional.of(new UUID(4, 4)), Optional.empty()), set(-1))).singleElement()
				.extracting(HomeExam::button).isEqualTo(Messages.NextStep_examRunsButton);
	}

	@Test
	void oneThatCannotBeBegunAgainIsLeftOut() {
		assertThat(told(outlook(false, Optional.empty(), Optional.empty()), set(-1))).isEmpty();
	}

	@Test
	void oneThatWasPassedSinceIsLeftOutAndOnePassedBeforeIsNot() {
		assertThat(told(outlook(true, Optional.empty(), passed(Duration.ofHours(2))), set(-5))).isEmpty();
		assertThat(told(outlook(true, Optional.empty(), passed(Duration.ofDays(2))), set(-5))).hasSize(1);
	}

	@Test
	void whatOnlyTheRulesAskForIsNotToldTwice() {
		assertThat(HomeExam.of(List.of(new Offer(outlook(true, Optional.empty(), Optional.empty()), Optional.empty())), NOW,
				ZoneOffset.UTC)).isEmpty();
	}
}
