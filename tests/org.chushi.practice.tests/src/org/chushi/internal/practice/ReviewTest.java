package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.core.Result;
import org.chushi.practice.Memory.Phase;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.Rating;
import org.chushi.practice.ReviewFeed.Cause;
import org.chushi.practice.ReviewOutlook;
import org.chushi.practice.ReviewOutlook.ForecastDay;
import org.chushi.practice.Round;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewTest {

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

	private ReviewOutlook outlook() {
		return room.reviews.outlook(room.learner).value();
	}

	private Round review() {
		return room.practice.start(room.learner, PracticeOrder.review()).value();
	}

	/** Answers and calls every question easy, so that it is learned at once. */
	private void learn(int questions) {
		Round round = room.free(questions);
		while (round.question().isPresent()) {
			String question = round.question().get().question().question();
			room.answer(round, true);
			round = room.practice.rate(room.learner, round.id(), question, Rating.EASY).value().round();
		}
	}

	private Result<Boolean> feed(String question, String reference) {
		return room.feed.feed("system", new Cause(room.learner.person(), question, "qa", reference, room.time.instant()));
	}

	@Test
	void whoHasNoCardsHasNothingToReviewAndNoEstimate() {
		ReviewOutlook outlook = outlook();
		assertThat(outlook.today()).isZero();
		assertThat(outlook.cards()).isZero();
		assertThat(outlook.expected()).isEmpty();
		assertThat(outlook.measured()).isEmpty();
		assertThat(outlook.forecast()).hasSize(PracticePolicy.FORECAST_DAYS).allMatch(d -> d.total() == 0);
	}

	@Test
	void practisedQuestionsComeAgainWhenTheyAreDue() {
		learn(5);
		assertThat(outlook().due()).isZero();
		assertThat(outlook().cards()).isEqualTo(5);
		assertThat(outlook().expected()).contains(100);
		List<ForecastDay> forecast = outlook().forecast();
		assertThat(forecast.stream().mapToInt(ForecastDay::due).sum()).isEqualTo(5);
		assertThat(forecast.subList(0, 6)).allMatch(d -> d.due() == 0);
		room.days(10);
		ReviewOutlook later = outlook();
		assertThat(later.due()).isEqualTo(5);
		assertThat(later.expected().orElseThrow()).isBetween(85, 92);
		assertThat(later.forecast().getFirst()).isEqualTo(new ForecastDay(LocalDate.of(2026, 3, 12), 5, 0));
		assertThat(review().total()).isEqualTo(5);
	}

	@Test
	void whatIsCountedIsWhatARoundAsks() {
		learn(30);
		room.days(10);
		assertThat(outlook().today()).isPositive();
		assertThat(outlook().held()).isZero();
		int all = outlook().today();
		Set<String> onPaper = room.exams.start(room.learner, "P").value().questions().stream().map(q -> q.question())
				.collect(Collectors.toSet());
		ReviewOutlook sitting = outlook();
		assertThat(sitting.held()).isEqualTo(onPaper.size()).isEqualTo(5);
		assertThat(sitting.today()).isEqualTo(all - sitting.held());
		assertThat(review().total()).isEqualTo(Math.min(PracticePolicy.REVIEW_QUESTIONS, sitting.today()));
	}

	@Test
	void whereEverythingIsInAnExamNothingIsSaidToBeDue() {
		learn(30);
		room.days(10);
		room.held.addAll(room.questions.stream().map(q -> q.getId()).toList());
		assertThat(outlook().today()).isZero();
		assertThat(outlook().held()).isEqualTo(30);
		assertThat(room.practice.start(room.learner, PracticeOrder.review()).isDone()).as("the other page says the same").isFalse();
	}

	@Test
	void aCardIsOverdueFromTheDayAfter() {
		learn(1);
		Card card = room.book.cards(room.learner.person()).values().iterator().next();
		long wait = card.dueDay().orElseThrow().toEpochDay() - card.day().toEpochDay();
		room.days((int) wait - 1);
		assertThat(outlook().due()).isZero();
		room.days(1);
		assertThat(outlook().due()).isEqualTo(1);
		assertThat(outlook().overdue()).isZero();
		room.days(1);
		assertThat(outlook().overdue()).isEqualTo(1);
	}

	@Test
	void aCardIsDueFromTheMorningOfItsDayWhateverTheHourOfTheLastAnswer() {
		room.time.pass(Duration.ofHours(10));
		learn(1);
		Card card = room.book.cards(room.learner.person()).values().iterator().next();
		long wait = card.dueDay().orElseThrow().toEpochDay() - card.day().toEpochDay();
		room.time.pass(Duration.ofDays(wait).minusHours(12));
		assertThat(card.memory().due()).isAfter(room.time.instant());
		assertThat(outlook().due()).isEqualTo(1);
	}

	@Test
	void aWrongAnswerComesAgainAtTheEndOfTheRoundUntilItIsRight() {
		learn(3);
		room.days(10);
		Round round = review();
		String first = round.question().orElseThrow().question().question();
		round = room.answer(round, false).round();
		round = room.answer(room.answer(round, true).round(), true).round();
		assertThat(round.question().orElseThrow().question().question()).isEqualTo(first);
		assertThat(round.question().orElseThrow().again()).isTrue();
		assertThat(round.done()).isEqualTo(2);
		round = room.answer(round, false).round();
		assertThat(round.ended()).isFalse();
		round = room.answer(round, true).round();
		assertThat(round.ended()).isTrue();
		assertThat(round.done()).isEqualTo(3);
		assertThat(round.right()).isEqualTo(2);
	}

	@Test
	void recallIsMeasuredByTheFirstAnswerOfTheDayToALearnedCard() {
		learn(4);
		room.days(10);
		Round round = room.answer(review(), false).round();
		room.answerAll(round, true);
		assertThat(outlook().measured().orElseThrow()).isEqualTo(new ReviewOutlook.Recall(3, 4));
		assertThat(outlook().measured().orElseThrow().percent()).isEqualTo(75);
		assertThat(outlook().reviewed()).isEqualTo(5);
		room.days(PracticePolicy.LOOK_BACK_DAYS);
		assertThat(outlook().measured()).isEmpty();
	}

	@Test
	void examErrorsComeAsNewCardsAFewADay() {
		for (int i = 0; i < 30; i++) {
			feed(room.questions.get(i).getId(), "r");
		}
		ReviewOutlook outlook = outlook();
		assertThat(outlook.fresh()).isEqualTo(PracticePolicy.NEW_A_DAY);
		assertThat(outlook.freshLeft()).isEqualTo(20);
		assertThat(outlook.forecast().stream().map(ForecastDay::fresh).limit(4)).containsExactly(10, 10, 10, 0);
		Round round = review();
		assertThat(round.total()).isEqualTo(PracticePolicy.NEW_A_DAY);
		room.answerAll(round, true);
		assertThat(outlook().fresh()).isZero();
		assertThat(outlook().freshLeft()).isEqualTo(20);
		room.days(1);
		assertThat(outlook().fresh()).isEqualTo(PracticePolicy.NEW_A_DAY);
	}

	@Test
	void aReviewMixesCompetenciesAndIsNoLongerThanARound() {
		learn(30);
		room.days(30);
		assertThat(outlook().due()).isEqualTo(30);
		Round round = review();
		assertThat(round.total()).isEqualTo(PracticePolicy.REVIEW_QUESTIONS);
		String last = "";
		while (round.question().isPresent()) {
			String competency = room.question(round.question().get().question().question()).getCompetencies().getFirst();
			assertThat(competency).isNotEqualTo(last);
			last = competency;
			round = room.answer(round, true).round();
		}
		assertThat(outlook().due()).isEqualTo(10);
	}

	@Test
	void aReviewOfTodayGoesOnAndOneOfYesterdayDoesNot() {
		learn(3);
		room.days(10);
		Round round = room.answer(review(), true).round();
		assertThat(review()).isEqualTo(round);
		assertThat(outlook().round()).contains(round.id());
		room.days(1);
		assertThat(outlook().round()).isEmpty();
		assertThat(review().id()).isNotEqualTo(round.id());
	}

	@Test
	void aLearningCardComesBackWithinTheSameSitting() {
		room.answer(room.free(1), false);
		assertThat(outlook().due()).isEqualTo(1);
		assertThat(room.book.cards(room.learner.person()).values()).allMatch(c -> c.memory().phase() == Phase.LEARNING);
	}

	@Test
	void aCauseMakesANewCardOnceAReference() {
		String question = room.questions.getFirst().getId();
		assertThat(feed(question, "finding-1").value()).isTrue();
		assertThat(feed(question, "finding-1").value()).isFalse();
		assertThat(feed("K-A-0", "finding-2").value()).isTrue();
		assertThat(room.card(question).fresh()).isTrue();
		assertThat(room.card(question).causes()).containsExactly("qa:finding-1", "qa:finding-2");
		assertThat(feed("K-X-0", "finding-3").isDone()).isFalse();
		assertThat(feed(Content.id("F-0"), "finding-4").isDone()).isFalse();
	}

	@Test
	void aCauseAfterTheLastReviewCountsAsForgottenAndOneBeforeDoesNot() {
		learn(1);
		Card known = room.book.cards(room.learner.person()).values().iterator().next();
		room.feed.feed("system", new Cause(room.learner.person(), known.question(), "qa", "old",
				room.time.instant().minus(Duration.ofDays(3)))).value();
		assertThat(room.card(known.question()).memory()).isEqualTo(known.memory());
		room.days(3);
		feed(known.question(), "new").value();
		Card after = room.card(known.question());
		assertThat(after.memory().phase()).isEqualTo(Phase.RELEARNING);
		assertThat(after.memory().stability()).isLessThan(known.memory().stability());
		assertThat(outlook().due()).isEqualTo(1);
	}

	@Test
	void anExamErrorOfALearnedQuestionCountsAsForgotten() {
		learn(30);
		room.days(2);
		room.sit(0);
		Set<Phase> phases = room.book.cards(room.learner.person()).values().stream().map(c -> c.memory().phase())
				.collect(Collectors.toSet());
		assertThat(phases).containsExactlyInAnyOrder(Phase.REVIEW, Phase.RELEARNING);
		assertThat(outlook().due()).isEqualTo(5);
	}

	@Test
	void aWithdrawnQuestionKeepsItsCardAndIsNotShown() {
		learn(3);
		String question = room.book.cards(room.learner.person()).keySet().iterator().next();
		Card card = room.card(question);
		Runnable back = room.library.withdraw(room.question(question));
		room.days(10);
		assertThat(outlook().due()).isEqualTo(2);
		assertThat(outlook().withdrawn()).isEqualTo(1);
		assertThat(review().total()).isEqualTo(2);
		assertThat(room.card(question)).isEqualTo(card);
		back.run();
		assertThat(outlook().due()).isEqualTo(3);
	}

	@Test
	void aChangedKeyIsLearnedAnewAndSaysSoOnce() {
		learn(1);
		String question = room.book.cards(room.learner.person()).keySet().iterator().next();
		Content.rekey(room.question(question), "C");
		assertThat(outlook().fresh()).isEqualTo(1);
		assertThat(outlook().expected()).isEmpty();
		Round round = review();
		assertThat(round.question().orElseThrow().keyChanged()).isTrue();
		assertThat(room.card(question).fresh()).isTrue();
		assertThat(room.card(question).key().strings()).containsExactly("C");
		room.answer(round, true);
		assertThat(room.card(question).changed()).isFalse();
		assertThat(room.card(question).introduced()).isEqualTo(LocalDate.of(2026, 3, 2));
	}

	@Test
	void aCorrectedWordIsNoChangeOfTheKey() {
		learn(1);
		String question = room.book.cards(room.learner.person()).keySet().iterator().next();
		room.question(question).getStem().setEn("better words");
		assertThat(outlook().fresh()).isZero();
	}

	@Test
	void questionsOfTheExamUnderWayAreNotReviewed() {
		learn(30);
		room.days(30);
		var exam = room.exams.start(room.learner, "P").value();
		Set<String> paper = exam.questions().stream().map(q -> q.question()).collect(Collectors.toSet());
		assertThat(room.book.drill(review().id()).orElseThrow().questions()).hasSize(20)
				.noneMatch(s -> paper.contains(s.question()));
	}

	@Test
	void aClockPutBackMakesNoCardDueBeforeItsLastReview() {
		learn(1);
		String question = room.book.cards(room.learner.person()).keySet().iterator().next();
		Card before = room.card(question);
		room.days(-5);
		room.answerAll(room.practice.start(room.learner, PracticeOrder.free(List.of(), 30)).value(), true);
		Card after = room.card(question);
		assertThat(after.memory().reviewed()).isEqualTo(before.memory().reviewed());
		assertThat(after.memory().due()).isAfter(after.memory().reviewed());
		assertThat(after.day()).isEqualTo(before.day());
	}
}
