package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.core.Progress;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;
import org.chushi.people.Session;
import org.chushi.questions.Item;
import org.chushi.questions.testing.TestTypes;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AttemptsProjectionTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void rebuiltAttemptsEqualTheLiveOnes(long seed) {
		try (ExamRoom room = new ExamRoom(folder)) {
			room.terms = ExamRoom.terms(0, Duration.ZERO, AttemptRule.BEST, ExplanationPolicy.AFTER_END);
			RandomGenerator random = TestTypes.random(seed);
			List<Session> people = List.of(room.newcomer, room.mentor);
			for (int i = 0; i < 60; i++) {
				act(room, people.get(random.nextInt(2)), random);
			}
			List<Attempt> live = room.journal.documents(AttemptsProjection.NAME).all(Attempt.class);
			List<PaperSnapshot> papers = room.journal.documents(PapersProjection.NAME).all(PaperSnapshot.class);
			List<Attempt> running = room.book.running();
			assertThat(live).isNotEmpty();
			room.journal.rebuild(Progress.SILENT).value();
			assertThat(room.journal.documents(AttemptsProjection.NAME).all(Attempt.class)).isEqualTo(live);
			assertThat(room.journal.documents(PapersProjection.NAME).all(PaperSnapshot.class)).isEqualTo(papers);
			assertThat(room.book.running()).isEqualTo(running);
		}
	}

	private static void act(ExamRoom room, Session person, RandomGenerator random) {
		UUID attempt = room.exams.start(person, "P-1").value().attempt();
		List<Item> items = room.paper(attempt).items();
		Item item = items.get(random.nextInt(items.size()));
		switch (random.nextInt(6)) {
		case 0 -> room.exams.submit(person, attempt).value();
		case 1 -> room.exams.flag(person, attempt, item.question(), random.nextBoolean()).value();
		case 2 -> room.time.pass(Duration.ofMinutes(random.nextInt(20)));
		case 3 -> room.time.turn(Duration.ofMinutes(random.nextInt(-10, 2)));
		case 4 -> room.book.of(person.person()).stream().filter(a -> !a.running()).findFirst()
				.ifPresent(a -> regrade(room, a.attempt()));
		default -> room.exams.answer(person, attempt, item.question(), ExamRoom.right(item)).value();
		}
	}

	private static void regrade(ExamRoom room, UUID attempt) {
		Item item = room.paper(attempt).items().getFirst();
		room.exams.regrade(room.trainer, attempt, item.question(), ExamRoom.wrong(item), "wrong key");
	}
}
