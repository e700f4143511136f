package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.chushi.assessment.Ending;
import org.chushi.assessment.ExtraTime;
import org.chushi.core.Result;
import org.chushi.questions.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class ExamRaceTest {

	@TempDir
	Path folder;

	private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
		try (var threads = Executors.newFixedThreadPool(calls.size())) {
			List<T> results = new ArrayList<>();
			for (Future<T> future : threads.invokeAll(calls)) {
				results.add(future.get(30, TimeUnit.SECONDS));
			}
			return results;
		}
	}

	@Test
	void twoStartsAtOnceAreOneAttempt() throws Exception {
		try (ExamRoom room = new ExamRoom(folder)) {
			CyclicBarrier both = new CyclicBarrier(2);
			// both have looked and found nothing under way before either stores anything
			room.atAdmission = () -> {
				try {
					both.await(20, TimeUnit.SECONDS);
				} catch (Exception e) {
					throw new IllegalStateException(e);
				}
			};
			Callable<UUID> start = () -> room.start().attempt();
			Set<UUID> attempts = new HashSet<>(together(List.of(start, start)));
			assertThat(attempts).hasSize(1);
			assertThat(room.events("AttemptStarted")).isEqualTo(1);
		}
	}

	@Test
	void answersAtOnceAreAllKept() throws Exception {
		try (ExamRoom room = new ExamRoom(folder)) {
			UUID attempt = room.start().attempt();
			List<Callable<Result<?>>> answers = new ArrayList<>();
			for (Item item : room.paper(attempt).items()) {
				answers.add(() -> room.exams.answer(room.newcomer, attempt, item.question(), ExamRoom.right(item)));
			}
			assertThat(together(answers)).allMatch(Result::isDone);
			assertThat(room.exams.submit(room.newcomer, attempt).value().score().orElseThrow().passed()).isTrue();
		}
	}

	@Test
	void anAnswerBesideTheHandingInIsScoredOrRefusedButNeverLost() throws Exception {
		try (ExamRoom room = new ExamRoom(folder)) {
			for (int round = 0; round < 3; round++) {
				UUID attempt = room.start().attempt();
				Item item = room.paper(attempt).items().getFirst();
				List<Result<?>> results = together(List.of(
						() -> room.exams.answer(room.newcomer, attempt, item.question(), ExamRoom.right(item)),
						() -> room.exams.submit(room.newcomer, attempt)));
				Attempt ended = room.book.find(attempt).orElseThrow();
				assertThat(ended.score().points().atLeast(1)).isEqualTo(results.getFirst().isDone());
			}
		}
	}

	@Test
	void ofTwoInvigilatorsWhoStopAtOnceOneDoes() throws Exception {
		try (ExamRoom room = new ExamRoom(folder)) {
			UUID attempt = room.start().attempt();
			List<Result<?>> results = together(
					List.of(() -> room.invigilation.stop(room.lead, attempt, Ending.VOIDED, "power cut"),
							() -> room.invigilation.stop(room.trainer, attempt, Ending.HANDED_IN, "cheated")));
			assertThat(results).filteredOn(Result::isDone).hasSize(1);
			assertThat(room.events("AttemptStopped")).isEqualTo(1);
			assertThat(room.events("AttemptScored")).isEqualTo(1);
		}
	}

	@Test
	void timeAddedByTwoInvigilatorsAtOnceIsAddedTwice() throws Exception {
		try (ExamRoom room = new ExamRoom(folder)) {
			UUID attempt = room.start().attempt();
			ExtraTime five = new ExtraTime(0, 5);
			List<Result<?>> results = together(List.of(() -> room.invigilation.extend(room.lead, attempt, five, "a"),
					() -> room.invigilation.extend(room.trainer, attempt, five, "b")));
			assertThat(results).allMatch(Result::isDone);
			assertThat(room.exams.current(room.newcomer).value().orElseThrow().remaining()).isEqualTo(Duration.ofMinutes(40));
		}
	}

	@Test
	void anAnswerAtTheLastSecondBesideAStopIsScoredOrRefused() throws Exception {
		try (ExamRoom room = new ExamRoom(folder)) {
			for (int round = 0; round < 3; round++) {
				UUID attempt = room.start().attempt();
				room.time.pass(Duration.ofMinutes(30).plusSeconds(5));
				Item item = room.paper(attempt).items().getFirst();
				List<Result<?>> results = together(List.of(
						() -> room.exams.answer(room.newcomer, attempt, item.question(), ExamRoom.right(item)),
						() -> room.invigilation.stop(room.lead, attempt, Ending.HANDED_IN, "time"), () -> {
							room.time.pass(Duration.ofMillis(1));
							return Result.done(room.exams.settleOverdue());
						}));
				Attempt ended = room.book.find(attempt).orElseThrow();
				assertThat(ended.running()).isFalse();
				assertThat(ended.score().points().atLeast(1)).isEqualTo(results.getFirst().isDone());
			}
		}
	}

	@Test
	void timeAddedAtTheEndIsEitherGivenOrRefused() throws Exception {
		try (ExamRoom room = new ExamRoom(folder)) {
			UUID attempt = room.start().attempt();
			room.time.pass(Duration.ofMinutes(30).plusSeconds(5));
			List<Result<?>> results = together(
					List.of(() -> room.invigilation.extend(room.lead, attempt, new ExtraTime(0, 5), "late"), () -> {
						room.time.pass(Duration.ofMillis(1));
						return Result.done(room.exams.settleOverdue());
					}));
			assertThat(room.book.find(attempt).orElseThrow().running()).isEqualTo(results.getFirst().isDone());
		}
	}
}
