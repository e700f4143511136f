package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.model.ExplanationPolicy;
import org.chushi.practice.Feedback;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.PracticeTopic;
import org.chushi.practice.Rating;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundTest {

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

	private static String english(Result<?> result) {
		return ((Result.Refused<?>) result).reason().en();
	}

	@Test
	void aFreeRoundAsksAsManyQuestionsOfTheCompetenciesAsWanted() {
		Round round = room.practice.start(room.learner, PracticeOrder.free(List.of("K-B"), 4)).value();
		assertThat(round.total()).isEqualTo(4);
		Set<String> asked = new HashSet<>();
		while (round.question().isPresent()) {
			String question = round.question().get().question().question();
			assertThat(room.question(question).getCompetencies()).containsExactly("K-B");
			asked.add(question);
			round = room.answer(round, true).round();
		}
		assertThat(asked).hasSize(4);
		assertThat(round.ended()).isTrue();
		assertThat(round.right()).isEqualTo(4);
	}

	@Test
	void competenciesFollowEachOtherInTurn() {
		Round round = room.free(12);
		String last = "";
		while (round.question().isPresent()) {
			String competency = room.question(round.question().get().question().question()).getCompetencies().getFirst();
			assertThat(competency).isNotEqualTo(last);
			last = competency;
			round = room.answer(round, false).round();
		}
	}

	@Test
	void questionsNeverMetComeFirst() {
		Round first = room.answerAll(room.free(20), true);
		Round second = room.free(10);
		assertThat(second.id()).isNotEqualTo(first.id());
		Set<String> met = room.book.cards(room.learner.person()).keySet();
		assertThat(room.book.drill(second.id()).orElseThrow().questions()).noneMatch(s -> met.contains(s.question()));
	}

	@Test
	void nothingOfTheKeyIsInAQuestion() {
		ExamQuestion asked = room.free(1).question().orElseThrow().question();
		assertThat(asked.answered()).isFalse();
		assertThat(asked.choices()).hasSize(4).extracting(c -> c.key()).containsExactly("A", "B", "C", "D");
	}

	@Test
	void aWrongAnswerIsExplainedAtOnceWithTheLessonToRead() {
		Round round = room.free(1);
		ExamQuestion asked = round.question().orElseThrow().question();
		Feedback feedback = room.answer(round, false);
		assertThat(feedback.right()).isFalse();
		assertThat(feedback.rating()).isEqualTo(Rating.AGAIN);
		assertThat(feedback.question().response().keys()).isEqualTo(PracticeRoom.key(asked, false));
		assertThat(feedback.question().key().strings()).isEqualTo(PracticeRoom.key(asked, true));
		assertThat(feedback.question().told().en()).contains("choice B");
		assertThat(feedback.question().explanation().en()).startsWith("why ");
		assertThat(feedback.question().lesson()).isNotEmpty();
		assertThat(feedback.choices()).isEmpty();
		assertThat(feedback.inBook()).isTrue();
	}

	@Test
	void aRightAnswerIsGoodUntilThePersonSaysOtherwise() {
		Round round = room.free(1);
		String question = round.question().orElseThrow().question().question();
		Feedback good = room.answer(round, true);
		assertThat(good.rating()).isEqualTo(Rating.GOOD);
		assertThat(good.choices().get(Rating.GOOD)).isEqualTo(good.due());
		Feedback easy = room.practice.rate(room.learner, round.id(), question, Rating.EASY).value();
		assertThat(easy.rating()).isEqualTo(Rating.EASY);
		assertThat(easy.due()).isEqualTo(good.choices().get(Rating.EASY)).isAfter(good.due());
		Feedback hard = room.practice.rate(room.learner, round.id(), question, Rating.HARD).value();
		assertThat(hard.due()).isEqualTo(good.choices().get(Rating.HARD)).isBefore(good.due());
		assertThat(room.card(question).reviews()).isEqualTo(1);
	}

	@Test
	void aWrongAnswerOrOneGivenAgainSinceIsNotRated() {
		Round round = room.free(1);
		String question = round.question().orElseThrow().question().question();
		assertThat(room.practice.rate(room.learner, round.id(), question, Rating.GOOD).isDone()).isFalse();
		room.answer(round, false);
		assertThat(room.practice.rate(room.learner, round.id(), question, Rating.GOOD).isDone()).isFalse();
		Round other = room.practice.start(room.learner, PracticeOrder.book(1)).value();
		room.answer(other, true);
		assertThat(room.practice.rate(room.learner, other.id(), question, Rating.AGAIN).isDone()).isFalse();
		assertThat(room.practice.rate(room.learner, round.id(), question, Rating.EASY).isDone()).isFalse();
		assertThat(room.practice.rate(room.learner, other.id(), question, Rating.EASY).isDone()).isTrue();
	}

	@Test
	void notKnowingIsAnAnswerToo() {
		Round round = room.free(1);
		String question = round.question().orElseThrow().question().question();
		Feedback feedback = room.practice.answer(room.learner, round.id(), question, Response.NONE).value();
		assertThat(feedback.right()).isFalse();
		assertThat(feedback.question().response().isEmpty()).isTrue();
	}

	@Test
	void onlyTheQuestionAskedNowIsAnswered() {
		Round round = room.free(2);
		ExamQuestion asked = round.question().orElseThrow().question();
		room.answer(round, true);
		long events = room.events();
		assertThat(room.practice.answer(room.learner, round.id(), asked.question(), List.of("A")).isDone()).isFalse();
		assertThat(room.practice.answer(room.learner, round.id(), "nothing", List.of("A")).isDone()).isFalse();
		assertThat(room.events()).isEqualTo(events);
	}

	@Test
	void anAnswerThatCannotBeTakenIsRefusedAndChangesNothing() {
		Round round = room.free(1);
		String question = round.question().orElseThrow().question().question();
		assertThat(room.practice.answer(room.learner, round.id(), question, List.of("A", "B")).isDone()).isFalse();
		assertThat(room.practice.answer(room.learner, round.id(), question, List.of("Z")).isDone()).isFalse();
		assertThat(room.practice.current(room.learner, RoundKind.FREE).value()).contains(round);
	}

	@Test
	void aPartlyRightOrderCountsAsWrong() {
		room.library.add(Content.bank("B-O", List.of(Content.ordering("O-1", "K-C"))));
		Round round = room.practice.start(room.learner, PracticeOrder.free(List.of("K-C"), 20)).value();
		while (!round.question().orElseThrow().question().type().equals("ordering")) {
			round = room.answer(round, true).round();
		}
		ExamQuestion asked = round.question().orElseThrow().question();
		List<String> order = new ArrayList<>(asked.choices().stream().sorted(java.util.Comparator.comparing(c -> c.text().en()))
				.map(c -> c.key()).toList());
		java.util.Collections.swap(order, 0, 1);
		Feedback feedback = room.practice.answer(room.learner, round.id(), asked.question(), order).value();
		assertThat(feedback.right()).isFalse();
		assertThat(feedback.question().score().points().decimal(2)).isEqualTo("0.66");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 51 })
	void aRoundHasASensibleLength(int questions) {
		assertThat(english(room.practice.start(room.learner, PracticeOrder.free(List.of(), questions)))).contains("1 to 50");
	}

	@Test
	void anUnknownCompetencyIsRefused() {
		assertThat(english(room.practice.start(room.learner, PracticeOrder.free(List.of("K-X"), 5)))).contains("K-X");
	}

	@Test
	void anEmptyBookOrReviewSaysWhatToDo() {
		for (PracticeOrder order : List.of(PracticeOrder.book(5), PracticeOrder.review())) {
			var refused = (Result.Refused<Round>) room.practice.start(room.learner, order);
			assertThat(refused.missing()).hasSize(1);
			assertThat(refused.missing().getFirst().next().en()).containsIgnoringCase("practise a competency");
		}
	}

	@Test
	void aRoundGoesOnWhereItWasLeft() {
		Round round = room.answer(room.free(3), true).round();
		assertThat(room.practice.current(room.learner, RoundKind.FREE).value()).contains(round);
		assertThat(round.done()).isEqualTo(1);
		assertThat(room.practice.current(room.learner, RoundKind.BOOK).value()).isEmpty();
	}

	@Test
	void aNewRoundTakesThePlaceOfTheOldOne() {
		Round old = room.free(3);
		Round now = room.free(3);
		assertThat(room.practice.current(room.learner, RoundKind.FREE).value().map(Round::id)).contains(now.id());
		assertThat(room.practice.end(room.learner, old.id()).isDone()).isFalse();
	}

	@Test
	void anEndedRoundIsOverAndItsAnswersStay() {
		Round round = room.answer(room.free(3), false).round();
		assertThat(room.practice.end(room.learner, round.id()).value().ended()).isTrue();
		assertThat(room.practice.current(room.learner, RoundKind.FREE).value()).isEmpty();
		assertThat(room.practice.book(room.learner).value()).hasSize(1);
	}

	@Test
	void nobodyTouchesTheRoundOfAnother() {
		Round round = room.free(2);
		String question = round.question().orElseThrow().question().question();
		assertThat(room.practice.answer(room.other, round.id(), question, List.of("A")).isDone()).isFalse();
		assertThat(room.practice.rate(room.other, round.id(), question, Rating.GOOD).isDone()).isFalse();
		assertThat(room.practice.end(room.other, round.id()).isDone()).isFalse();
		assertThat(room.practice.current(room.other, RoundKind.FREE).value()).isEmpty();
		assertThat(room.practice.answer(room.learner, new UUID(1, 1), question, List.of("A")).isDone()).isFalse();
	}

	@Test
	void topicsCountWhatCanBePractisedWhatWasMetAndWhatIsInTheBook() {
		room.answerAll(room.practice.start(room.learner, PracticeOrder.free(List.of("K-A"), 3)).value(), false);
		List<PracticeTopic> topics = room.practice.topics(room.learner).value();
		assertThat(topics).extracting(PracticeTopic::code).containsExactly("K-A", "K-B", "K-C");
		assertThat(topics).extracting(PracticeTopic::questions).containsExactly(10, 10, 10);
		assertThat(topics).extracting(PracticeTopic::met).containsExactly(3, 0, 0);
		assertThat(topics).extracting(PracticeTopic::inBook).containsExactly(3, 0, 0);
	}

	@Test
	void aPaperThatTakesAllOfABankIsNotPractised() {
		Round round = room.practice.start(room.learner, PracticeOrder.free(List.of("K-C"), 50)).value();
		assertThat(round.total()).isEqualTo(10);
		assertThat(room.book.drill(round.id()).orElseThrow().questions())
				.noneMatch(s -> s.question().equals(Content.id("F-0")));
	}

	@Test
	void practiceHasNoInfluenceOnExams() {
		UUID attempt = room.sit(3);
		var before = room.exams.results(room.learner, room.learner.person()).value();
		room.answerAll(room.free(30), false);
		assertThat(room.exams.results(room.learner, room.learner.person()).value()).isEqualTo(before);
		assertThat(before.getFirst().attempt()).isEqualTo(attempt);
	}

	@Test
	void questionsOnThePaperUnderWayAreNeitherAskedNorExplained() {
		room.terms = PracticeRoom.terms(ExplanationPolicy.AFTER_END);
		room.answerAll(room.free(30), false);
		Round before = room.practice.start(room.learner, PracticeOrder.free(List.of("K-A"), 10)).value();
		var exam = room.exams.start(room.learner, "P").value();
		List<String> paper = exam.questions().stream().map(ExamQuestion::question).toList();
		Round during = room.practice.current(room.learner, RoundKind.FREE).value().orElseThrow();
		while (during.question().isPresent()) {
			assertThat(paper).doesNotContain(during.question().get().question().question());
			during = room.answer(during, true).round();
		}
		assertThat(during.ended()).isFalse();
		assertThat(during.held().orElseThrow().en()).contains("exam");
		assertThat(during.done()).isEqualTo(5);
		assertThat(english(room.practice.answer(room.learner, before.id(), paper.getFirst(), List.of("A")))).contains("exam");
		Round fresh = room.practice.start(room.learner, PracticeOrder.book(50)).value();
		assertThat(room.book.drill(fresh.id()).orElseThrow().questions()).noneMatch(s -> paper.contains(s.question()));
		assertThat(room.practice.topics(room.learner).value().getFirst().questions()).isEqualTo(5);
		assertThat(room.practice.book(room.learner).value()).filteredOn(w -> paper.contains(w.question())).hasSize(5)
				.noneMatch(w -> w.practicable());
		room.exams.submit(room.learner, exam.attempt()).value();
		assertThat(room.practice.current(room.learner, RoundKind.FREE).value().orElseThrow().question()).isPresent();
	}

	@Test
	void anAnswerCannotBeRatedToSeeItsKeyDuringTheExam() {
		Round round = room.practice.start(room.learner, PracticeOrder.free(List.of("K-A"), 10)).value();
		List<String> asked = new ArrayList<>();
		while (round.question().isPresent()) {
			asked.add(round.question().get().question().question());
			round = room.answer(round, true).round();
		}
		var exam = room.exams.start(room.learner, "P").value();
		Set<String> paper = new HashSet<>(exam.questions().stream().map(ExamQuestion::question).toList());
		for (String question : asked) {
			assertThat(room.practice.rate(room.learner, round.id(), question, Rating.HARD).isDone())
					.isEqualTo(!paper.contains(question));
		}
	}

	@Test
	void anExamBegunWhileAnAnswerIsOnItsWayKeepsTheKeyBack() {
		room.library.add(Content.paper("P-TEN", "B-A", 10));
		Round round = room.practice.start(room.learner, PracticeOrder.free(List.of("K-A"), 1)).value();
		ExamQuestion asked = round.question().orElseThrow().question();
		room.time.meanwhile(() -> room.exams.start(room.learner, "P-TEN").value());
		assertThat(english(room.practice.answer(room.learner, round.id(), asked.question(), Response.NONE))).contains("exam");
		assertThat(room.exams.current(room.learner).value()).isPresent();
	}

	@Test
	void withdrawnQuestionsDropOutOfARound() {
		Round round = room.free(3);
		String question = round.question().orElseThrow().question().question();
		room.library.withdraw(room.question(question));
		Round now = room.practice.current(room.learner, RoundKind.FREE).value().orElseThrow();
		assertThat(now.total()).isEqualTo(2);
		assertThat(now.question().orElseThrow().question().question()).isNotEqualTo(question);
		assertThat(room.practice.answer(room.learner, round.id(), question, List.of("A")).isDone()).isFalse();
	}

	@Test
	void aQuestionWhoseKeyChangesDuringARoundIsNotJudgedByEither() {
		Round round = room.free(3);
		String question = round.question().orElseThrow().question().question();
		Content.rekey(room.question(question), "C");
		assertThat(room.practice.answer(room.learner, round.id(), question, List.of("A")).isDone()).isFalse();
		assertThat(room.practice.current(room.learner, RoundKind.FREE).value().map(Round::total)).isEqualTo(Optional.of(2));
	}

	@Test
	void theDefaultRoundIsWithinTheLimit() {
		assertThat(PracticePolicy.QUESTIONS).isBetween(1, PracticePolicy.MOST_QUESTIONS);
		assertThat(PracticePolicy.REVIEW_QUESTIONS).isBetween(1, PracticePolicy.MOST_QUESTIONS);
	}
}
