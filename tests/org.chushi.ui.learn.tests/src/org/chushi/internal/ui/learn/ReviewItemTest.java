package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.assessment.Review;
import org.chushi.core.Result;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Fraction;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A question after the end, and an attempt that has no result. */
class ReviewItemTest {

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		stage.close();
	}

	private void show(Map<String, String> firstKey) {
		List<ExamChoice> sides = List.of(new ExamChoice("A", Samples.same("one")), new ExamChoice("B", Samples.same("two")));
		ReviewedQuestion question = new ReviewedQuestion("m", "matching", Samples.same("stem"),
				TypeData.of(new Bodies.Matching(sides, sides)), "s", Response.parts(Map.of("A", "A", "B", "A")),
				TypeData.of(Map.of("A", "A", "B", "B")), TypeData.of(firstKey), TypeData.EMPTY, Samples.same("told"), List.of(),
				List.of(), new ItemScore("m", Fraction.of(1, 2), 1, true), Samples.same("because"), "lesson");
		new ReviewItem(stage.fresh(Optional.empty()), stage, Panels.ALL, question, 7, Map.of("lesson", Samples.same("Lesson")))
				.open(true);
		stage.open();
	}

	@Test
	void eachPartIsJudgedByThePanelAndThePageSaysWhy() {
		show(Map.of("A", "A", "B", "B"));
		assertThat(stage.words()).contains("7. stem", "部分正确", "正确 · one", "错误 · two", "because", "回到课文：Lesson")
				.doesNotContain("更正过");
	}

	@Test
	void aKeyThatWasPutRightIsSaid() {
		show(Map.of("A", "B", "B", "A"));
		assertThat(stage.words()).contains("这道题的答案后来更正过");
	}

	@Test
	void aVoidedAttemptSaysWhatThatMeansInPlaceOfAResult() {
		Result<Review> result = ResultPage.standing(
				new Review(Samples.ended(false, true), List.of(), List.of(), Optional.empty(), List.of()));
		assertThat(result).isInstanceOfSatisfying(Result.Refused.class,
				refused -> assertThat(refused.missing()).isNotEmpty());
		assertThat(ResultPage.standing(new Review(Samples.ended(true, false), List.of(), List.of(), Optional.empty(), List.of()))
				.isDone()).isTrue();
	}
}
