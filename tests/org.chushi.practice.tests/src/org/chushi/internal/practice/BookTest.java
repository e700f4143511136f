package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.chushi.model.ExplanationPolicy;
import org.chushi.practice.Feedback;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.Round;
import org.chushi.practice.WrongAnswer;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BookTest {

	@TempDir
	Path folder;
	private PracticeRoom room;

	@BeforeEach
	void open() {
		room = new PracticeRoom(folder);
	}

	@AfterEach
	void close() {
		room.close();
	}

	private List<WrongAnswer> book() {
		return room.practice.book(room.learner).value();
	}

	private Feedback practise(boolean right) {
		room.time.pass(java.time.Duration.ofHours(1));
		return room.answer(room.practice.start(room.learner, PracticeOrder.book(1)).value(), right);
	}

	@Test
	void aWrongAnswerComesIntoTheBookAndARightOneDoesNot() {
		Round round = room.free(2);
		room.answer(room.answer(round, true).round(), false);
		assertThat(book()).hasSize(1);
		WrongAnswer wrong = book().getFirst();
		assertThat(wrong.inPractice()).isEqualTo(1);
		assertThat(wrong.inExams()).isZero();
		assertThat(wrong.lastWrong()).isEqualTo(room.time.instant());
		assertThat(wrong.lastRight()).isEmpty();
		assertThat(wrong.stem().en()).startsWith("stem of K-");
		assertThat(wrong.competencies()).hasSize(1);
		assertThat(wrong.practicable()).isTrue();
	}

	@Test
	void rightAnswersInARowTakeAQuestionOutOfTheBook() {
		room.answer(room.free(1), false);
		for (int i = 1; i < PracticePolicy.RIGHT_IN_A_ROW; i++) {
			Feedback feedback = practise(true);
			assertThat(feedback.inBook()).isTrue();
			assertThat(feedback.rightRow()).isEqualTo(i);
			assertThat(book().getFirst().lastRight()).contains(room.time.instant());
		}
		assertThat(practise(true).inBook()).isFalse();
		assertThat(book()).isEmpty();
		assertThat(room.practice.start(room.learner, PracticeOrder.book(1)).isDone()).isFalse();
	}

	@Test
	void aWrongAnswerInBetweenBeginsTheRowAnew() {
		room.answer(room.free(1), false);
		for (int i = 1; i < PracticePolicy.RIGHT_IN_A_ROW; i++) {
			practise(true);
		}
		Feedback wrong = practise(false);
		assertThat(wrong.inBook()).isTrue();
		assertThat(wrong.rightRow()).isZero();
		assertThat(book().getFirst().inPractice()).isEqualTo(2);
	}

	@Test
	void aQuestionThatLeftTheBookComesBackWhenItIsWrongAgain() {
		room.answer(room.free(1), false);
		String question = book().getFirst().question();
		for (int i = 0; i < PracticePolicy.RIGHT_IN_A_ROW; i++) {
			practise(true);
		}
		Round all = room.free(30);
		room.answerAll(all, false);
		assertThat(book()).filteredOn(w -> w.question().equals(question)).hasSize(1)
				.allMatch(w -> w.inPractice() == 2 && w.rightRow() == 0);
	}

	@Test
	void theBookIsPractisedAsSuchLongestWrongFirst() {
		Round round = room.practice.start(room.learner, PracticeOrder.free(List.of("K-A"), 3)).value();
		String first = round.question().orElseThrow().question().question();
		while (round.question().isPresent()) {
			round = room.answer(round, false).round();
			room.time.pass(java.time.Duration.ofMinutes(1));
		}
		Round drilled = room.practice.start(room.learner, PracticeOrder.book(2)).value();
		assertThat(drilled.total()).isEqualTo(2);
		assertThat(drilled.question().orElseThrow().question().question()).isEqualTo(first);
		assertThat(book().getLast().question()).isEqualTo(first);
	}

	@Test
	void whatWasWrongInAnExamIsInTheBookOnceItMayBeExplained() {
		room.sit(3);
		assertThat(book()).hasSize(2).allMatch(w -> w.inExams() == 1 && w.inPractice() == 0);
		room.sit(0);
		assertThat(book()).hasSizeGreaterThanOrEqualTo(5).allMatch(w -> w.inPractice() == 0);
	}

	@Test
	void anUnansweredQuestionOfAnExamWasNotKnown() {
		var exam = room.exams.start(room.learner, "P").value();
		room.exams.submit(room.learner, exam.attempt()).value();
		assertThat(book()).hasSize(5);
	}

	@ParameterizedTest
	@EnumSource(ExplanationPolicy.class)
	void theBookTellsNothingThatThePolicyWithholds(ExplanationPolicy policy) {
		room.terms = PracticeRoom.terms(policy);
		room.sit(1);
		assertThat(book()).hasSize(policy == ExplanationPolicy.AFTER_END ? 4 : 0);
		room.sit(4);
		assertThat(book().isEmpty()).isEqualTo(policy == ExplanationPolicy.NEVER);
	}

	@Test
	void settlingTwiceNotesAnExamOnce() {
		room.sit(2);
		List<WrongAnswer> before = book();
		long events = room.events();
		room.notes.settle(room.learner.person());
		assertThat(room.events()).isEqualTo(events);
		assertThat(book()).isEqualTo(before);
	}

	@Test
	void aRegradeTakesBackWhatWasNotWrongAfterAll() {
		UUID attempt = room.sit(4);
		assertThat(book()).hasSize(1);
		String question = book().getFirst().question();
		assertThat(room.card(question).fresh()).isTrue();
		ReviewedQuestion reviewed = room.exams.review(room.trainer, attempt).value().questions().stream()
				.filter(q -> q.question().equals(question)).findFirst().orElseThrow();
		room.exams.regrade(room.trainer, attempt, question, reviewed.response().keys(), "the key was wrong").value();
		assertThat(book()).isEmpty();
		assertThat(room.book.card(room.learner.person(), question)).isEmpty();
	}

	@Test
	void aRegradeDoesNotTakeBackWhatWasWrongElsewhereToo() {
		UUID attempt = room.sit(0);
		List<String> wrong = book().stream().map(WrongAnswer::question).toList();
		Round round = room.practice.start(room.learner, PracticeOrder.book(50)).value();
		room.answerAll(round, false);
		String question = wrong.getFirst();
		List<String> response = room.exams.review(room.trainer, attempt).value().questions().stream()
				.filter(q -> q.question().equals(question)).findFirst().orElseThrow().response().keys();
		room.exams.regrade(room.trainer, attempt, question, response, "the key was wrong").value();
		assertThat(book()).filteredOn(w -> w.question().equals(question))
				.allMatch(w -> w.inPractice() == 1 && w.inExams() == 0).hasSize(1);
		assertThat(room.card(question).reviews()).isPositive();
	}

	@Test
	void aRightAnswerInALaterExamCountsInTheRow() {
		room.answerAll(room.practice.start(room.learner, PracticeOrder.free(List.of("K-A"), 10)).value(), false);
		room.days(1);
		room.sit(5);
		assertThat(book()).hasSize(10);
		assertThat(book()).filteredOn(w -> w.rightRow() == 1).hasSize(5)
				.allMatch(w -> w.lastRight().orElseThrow().equals(room.time.instant()));
	}

	@Test
	void anErrorOfAnOldExamLeavesTheRowOfNewerAnswers() {
		room.answerAll(room.practice.start(room.learner, PracticeOrder.free(List.of("K-A"), 10)).value(), false);
		room.days(1);
		String question = practise(true).question().question();
		Wrong before = room.book.wrong(room.learner.person(), question).orElseThrow();
		Wrong after = before.wrongIn("old", before.lastWrong());
		assertThat(after.row()).isEqualTo(1);
		assertThat(after.exams()).containsExactly("old");
		assertThat(after.wrongIn("old", room.time.instant())).isEqualTo(after);
	}

	@Test
	void whatWasWrongByAKeyThatWasPutRightIsNoLongerInTheBook() {
		room.answer(room.free(1), false);
		String question = book().getFirst().question();
		Content.rekey(room.question(question), "C");
		Round round = room.practice.start(room.learner, PracticeOrder.book(5)).value();
		assertThat(round.question().orElseThrow().keyChanged()).isTrue();
		assertThat(book()).isEmpty();
	}

	@Test
	void aWithdrawnQuestionStaysInTheBookAndSaysSo() {
		room.answer(room.free(1), false);
		Runnable back = room.library.withdraw(room.question(book().getFirst().question()));
		assertThat(book()).hasSize(1).allMatch(w -> !w.practicable() && w.stem().en().contains("withdrawn"));
		assertThat(room.practice.start(room.learner, PracticeOrder.book(1)).isDone()).isFalse();
		back.run();
		assertThat(room.practice.start(room.learner, PracticeOrder.book(1)).isDone()).isTrue();
	}

	@Test
	void keysOfAnExamAreKeptAsTheContentNamesThem() {
		UUID attempt = room.sit(0);
		assertThat(room.book.noted(attempt).orElseThrow().wrong()).hasSize(5).allMatch(s -> s.key().equals(TypeData.of(List.of("B"))));
	}
}
