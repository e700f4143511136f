package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.practice.Feedback;
import org.chushi.practice.PracticeQuestion;
import org.chushi.practice.Rating;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Fraction;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;
import org.chushi.ui.questions.WishCheck;
import org.junit.jupiter.api.Test;

class RoundSheetTest {

	private static ExamQuestion question(String type) {
		return new ExamQuestion("q", type, Bilingual.same("stem"), TypeData.EMPTY, "", 1, Response.NONE, false, Optional.empty());
	}

	private static Round round(RoundKind kind, int done, boolean more) {
		return new Round(new UUID(0, 1), kind, Instant.EPOCH, 5, done, done,
				more ? Optional.of(new PracticeQuestion(question("single-choice"), false, false)) : Optional.empty(),
				Optional.empty(), !more, Optional.empty());
	}

	private static Feedback said(boolean right, Round round) {
		Bilingual none = Bilingual.same("");
		TypeData key = TypeData.of(List.of("A"));
		ReviewedQuestion reviewed = new ReviewedQuestion("q", "single-choice", none, TypeData.EMPTY, "", Response.keys("A"),
				key, key, TypeData.EMPTY, none, List.of(), List.of(), new ItemScore("q", right ? Fraction.ONE : Fraction.ZERO, 1, true), none, "");
		Map<Rating, Instant> choices = right
				? Map.of(Rating.HARD, Instant.EPOCH, Rating.GOOD, Instant.EPOCH, Rating.EASY, Instant.EPOCH)
				: Map.of();
		return new Feedback(reviewed, right, right ? Rating.GOOD : Rating.AGAIN, Instant.EPOCH, choices, !right, 0, round);
	}

	@Test
	void whatWasSaidComesBeforeTheNextQuestion() {
		RoundSheet told = RoundSheet.told(said(true, round(RoundKind.FREE, 1, true)), Map.of(), WishCheck.NONE);
		assertThat(told.asked()).isEmpty();
		assertThat(told.next().asked()).isPresent();
		assertThat(told.next().said()).isEmpty();
	}

	@Test
	void theGradesAreKeysAfterARightAnswerOnly() {
		RoundSheet right = RoundSheet.told(said(true, round(RoundKind.FREE, 1, true)), Map.of(), WishCheck.NONE);
		assertThat(right.rating('2')).contains(Rating.HARD);
		assertThat(right.rating('3')).contains(Rating.GOOD);
		assertThat(right.rating('4')).contains(Rating.EASY);
		assertThat(right.rating('1')).isEmpty();
		assertThat(RoundSheet.told(said(false, round(RoundKind.FREE, 1, true)), Map.of(), WishCheck.NONE).rating('3')).isEmpty();
		assertThat(right.next().rating('3')).isEmpty();
	}

	@Test
	void aKeyAnswersAtOnceOnlyWhereOneThingIsChosen() {
		assertThat(RoundSheet.answersAtOnce(question("single-choice"))).isTrue();
		assertThat(RoundSheet.answersAtOnce(question("true-false"))).isTrue();
		assertThat(RoundSheet.answersAtOnce(question("pick-reply"))).isTrue();
		assertThat(RoundSheet.answersAtOnce(question("short-answer"))).isFalse();
		assertThat(RoundSheet.answersAtOnce(question("multiple-choice"))).isFalse();
		assertThat(RoundSheet.answersAtOnce(question("ordering"))).isFalse();
	}

	@Test
	void thePlaceIsThatOfTheQuestionSeen() {
		assertThat(RoundSheet.asking(round(RoundKind.FREE, 2, true), WishCheck.NONE).place()).isEqualTo(3);
		assertThat(RoundSheet.told(said(true, round(RoundKind.FREE, 3, true)), Map.of(), WishCheck.NONE).place()).isEqualTo(3);
		assertThat(RoundSheet.told(said(false, round(RoundKind.FREE, 3, true)), Map.of(), WishCheck.NONE).place()).isEqualTo(3);
		assertThat(RoundSheet.told(said(false, round(RoundKind.REVIEW, 2, true)), Map.of(), WishCheck.NONE).place()).isEqualTo(3);
		assertThat(RoundSheet.asking(round(RoundKind.FREE, 5, false), WishCheck.NONE).place()).isEqualTo(5);
	}

	@Test
	void aChoiceIsKeptUntilItIsGiven() {
		RoundSheet asking = RoundSheet.asking(round(RoundKind.FREE, 0, true), WishCheck.NONE).chosen(Response.keys("B"));
		assertThat(asking.response().keys()).containsExactly("B");
		assertThat(asking.next().response().isEmpty()).isTrue();
	}

	@Test
	void enterAnswersOnlyWhereNothingElseWantsIt() {
		assertThat(RoundSheet.answersByEnter(question("single-choice"))).isTrue();
		assertThat(RoundSheet.answersByEnter(question("multiple-choice"))).isTrue();
		assertThat(RoundSheet.answersByEnter(question("order-procedure"))).isTrue();
		assertThat(RoundSheet.answersByEnter(question("matching"))).as("opens a list").isFalse();
		assertThat(RoundSheet.answersByEnter(question("hot-text"))).as("marks a place").isFalse();
		assertThat(RoundSheet.answersByEnter(question("essay"))).as("begins a line").isFalse();
	}
}
