package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.internal.ui.learn.Samples.same;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Review;
import org.chushi.assessment.Score;
import org.chushi.assessment.SectionScore;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.questions.Fraction;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;
import org.junit.jupiter.api.Test;

class ReportTest {

	/** @param lessons of the questions; those that begin with "-" were answered wrong */
	private static Report report(int points, boolean passed, boolean met, String... lessons) {
		Score score = new Score(Fraction.of(points), 100, passed, List.of(),
				List.of(new SectionScore("s", Fraction.of(points), 100, 60, met)), List.of(), Fraction.ZERO);
		AttemptSummary attempt = new AttemptSummary(new UUID(3, 1), Samples.LEARNER, "paper", "P", same("Exam"), 1, 80,
				Instant.EPOCH, Optional.of(Instant.EPOCH), false, false, false, Optional.of(score), 0, true);
		List<ReviewedQuestion> questions = IntStream.range(0, lessons.length).mapToObj(i -> question(i, lessons[i])).toList();
		return new Report(new Review(attempt, List.of(new SectionSnapshot("s", same("Section"), 60, 0, false, Fraction.ZERO)), questions,
				Optional.empty(), List.of()), List.of(attempt), Optional.empty(), Optional.empty(), List.of());
	}

	private static ReviewedQuestion question(int number, String lesson) {
		boolean wrong = lesson.startsWith("-");
		TypeData key = TypeData.of(List.of("A"));
		return new ReviewedQuestion("q" + number, "single-choice", same("stem"), TypeData.EMPTY, "s", Response.NONE, key, key,
				TypeData.EMPTY, same("A"), List.of(), List.of(), new ItemScore("q" + number, wrong ? Fraction.ZERO : Fraction.ONE, 1, true), same(""),
				wrong ? lesson.substring(1) : lesson);
	}

	@Test
	void theLessonsMostMissedAreReadAgainFirst() {
		assertThat(report(50, false, true, "-a", "-b", "c", "-b", "-d").lessons(2)).containsExactly("b", "a");
	}

	@Test
	void aQuestionWithoutALessonProposesNone() {
		assertThat(report(50, false, true, "-").lessons(3)).isEmpty();
	}

	@Test
	void questionsThatCostPointsAreFound() {
		assertThat(report(50, false, true, "a", "-a", "b", "-b").missed()).containsExactly(1, 3);
	}

	@Test
	void aMinimumThatWasMissedIsSaidOnlyWhenThePointsWouldDo() {
		assertThat(report(85, false, false).minimumMissed()).isTrue();
		assertThat(report(60, false, false).minimumMissed()).isFalse();
		assertThat(report(85, true, true).minimumMissed()).isFalse();
	}

	@Test
	void aSectionIsShownWithItsTitle() {
		assertThat(report(85, true, true).parts()).extracting(Report.Part::title).containsExactly(same("Section"));
	}
}
