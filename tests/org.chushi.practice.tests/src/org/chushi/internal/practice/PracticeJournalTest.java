package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.practice.NotedProjection.Noted;
import org.chushi.practice.Feedback;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.Rating;
import org.chushi.practice.ReviewFeed.Cause;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.ReviewedQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the journal whatever people do: a rebuilt view equals the live one, and an answer is there once. */
final class PracticeJournalTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void rebuiltViewsEqualTheLiveOnes(long seed) {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		try (PracticeRoom room = new PracticeRoom(folder)) {
			for (int i = 0; i < 120; i++) {
				act(room, random);
			}
			Map<String, List<?>> live = views(room);
			assertThat(live.get(CardProjection.NAME)).isNotEmpty();
			assertThat(live.get(WrongProjection.NAME)).isNotEmpty();
			cards(room).forEach(PracticeJournalTest::holds);
			room.journal.rebuild(Progress.SILENT).value();
			assertThat(views(room)).isEqualTo(live);
		}
	}

	private static Map<String, List<?>> views(PracticeRoom room) {
		return Map.of(DrillProjection.NAME, all(room, DrillProjection.NAME, Drill.class),
				CardProjection.NAME, cards(room),
				WrongProjection.NAME, all(room, WrongProjection.NAME, Wrong.class),
				NotedProjection.NAME, all(room, NotedProjection.NAME, Noted.class),
				DayProjection.NAME, all(room, DayProjection.NAME, PracticeDay.class));
	}

	private static <T extends Record> List<T> all(PracticeRoom room, String view, Class<T> type) {
		return room.journal.documents(view).all(type);
	}

	private static List<Card> cards(PracticeRoom room) {
		return room.journal.documents(CardProjection.NAME).all(Card.class);
	}

	private static void holds(Card card) {
		if (card.fresh()) {
			assertThat(card.dueDay()).isEmpty();
		} else {
			assertThat(card.memory().due()).isAfter(card.memory().reviewed());
			assertThat(card.dueDay().orElseThrow()).isAfterOrEqualTo(card.day());
			assertThat(card.waited()).isNotNegative();
			assertThat(card.rerated(card.rating())).isEqualTo(card.memory());
		}
	}

	private static void act(PracticeRoom room, RandomGenerator random) {
		switch (random.nextInt(10)) {
		case 0 -> room.free(1 + random.nextInt(6));
		case 1 -> room.practice.start(room.learner, PracticeOrder.review());
		case 2 -> room.practice.start(room.learner, PracticeOrder.book(5));
		case 3 -> room.time.pass(Duration.ofHours(random.nextInt(-3, 80)));
		case 4 -> Content.rekey(room.questions.get(random.nextInt(30)), random.nextBoolean() ? "B" : "C");
		case 5 -> room.feed.feed("system", new Cause(room.learner.person(),
				room.questions.get(random.nextInt(30)).getId(), "qa", "f" + random.nextInt(5), room.time.instant()));
		case 6 -> exam(room, random);
		case 7 -> room.practice.start(room.learner, PracticeOrder.adaptive(List.of()));
		default -> answers(room, random);
		}
	}

	private static void answers(PracticeRoom room, RandomGenerator random) {
		RoundKind kind = RoundKind.values()[random.nextInt(RoundKind.values().length)];
		for (int i = 0; i < 4; i++) {
			room.practice.current(room.learner, kind).value().ifPresent(round -> answer(room, round, random));
		}
	}

	private static void answer(PracticeRoom room, Round round, RandomGenerator random) {
		if (round.question().isEmpty()) {
			return;
		}
		ExamQuestion asked = round.question().get().question();
		Feedback feedback = room.practice.answer(room.learner, round.id(), asked.question(),
				PracticeRoom.key(asked, random.nextInt(3) > 0)).value();
		if (feedback.right() && random.nextBoolean()) {
			room.practice.rate(room.learner, round.id(), asked.question(), Rating.values()[1 + random.nextInt(3)]).value();
		}
	}

	private static void exam(PracticeRoom room, RandomGenerator random) {
		UUID attempt = room.sit(random.nextInt(6));
		if (random.nextBoolean()) {
			ReviewedQuestion question = room.exams.review(room.trainer, attempt).value().questions().get(random.nextInt(5));
			room.exams.regrade(room.trainer, attempt, question.question(), List.of("D"), "a wrong key");
		}
	}

	@Test
	void ofTwoAnswersAtOnceOnlyOneIsTaken() throws Exception {
		try (PracticeRoom room = new PracticeRoom(folder); var threads = Executors.newFixedThreadPool(2)) {
			Round round = room.free(5);
			while (round.question().isPresent()) {
				Round now = round;
				ExamQuestion asked = round.question().get().question();
				Callable<Result<Feedback>> answer = () -> room.practice.answer(room.learner, now.id(), asked.question(),
						PracticeRoom.key(asked, true));
				long taken = 0;
				for (Future<Result<Feedback>> one : threads.invokeAll(List.of(answer, answer))) {
					taken += one.get().isDone() ? 1 : 0;
				}
				assertThat(taken).isEqualTo(1);
				round = room.practice.current(room.learner, RoundKind.FREE).value().orElse(now.stopped());
			}
			assertThat(cards(room)).hasSize(5).allMatch(c -> c.reviews() == 1);
		}
	}

	@Test
	void twoStartsAtOnceLeaveOneRound() throws Exception {
		try (PracticeRoom room = new PracticeRoom(folder); var threads = Executors.newFixedThreadPool(2)) {
			Callable<Round> start = () -> room.free(3);
			threads.invokeAll(List.of(start, start, start, start));
			assertThat(room.journal.documents(DrillProjection.NAME).all(Drill.class)).hasSize(1);
		}
	}

	@Test
	void aClosedProgramGoesOnWithTheAnswersItAcknowledged() {
		Round left;
		try (PracticeRoom room = new PracticeRoom(folder)) {
			left = room.answer(room.free(4), false).round();
		}
		try (PracticeRoom room = new PracticeRoom(folder)) {
			assertThat(room.practice.current(room.learner, RoundKind.FREE).value()).contains(left);
			assertThat(room.practice.book(room.learner).value()).hasSize(1);
		}
	}
}
