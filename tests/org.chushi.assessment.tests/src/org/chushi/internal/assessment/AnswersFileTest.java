package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.chushi.assessment.TypedAnswer;
import org.chushi.core.Result;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of answers is saved as a whole or not at all. */
final class AnswersFileTest {

	@TempDir
	Path folder;
	private ExamRoom room;
	private UUID attempt;
	private List<Item> items;

	@BeforeEach
	void start() {
		room = new ExamRoom(folder);
		attempt = room.start().attempt();
		items = room.paper(attempt).items().stream().filter(i -> i.type().equals("single-choice")).toList();
	}

	@AfterEach
	void close() {
		room.close();
	}

	private Result<Integer> save(TypedAnswer... answers) {
		return room.exams.answerAll(room.newcomer, attempt, List.of(answers));
	}

	private TypedAnswer line(int number, int item, String words) {
		return new TypedAnswer(number, items.get(item).question(), words);
	}

	@Test
	void goodLinesAreSavedTogether() {
		assertThat(save(line(1, 0, "A"), line(2, 1, "B"), line(5, 2, "C")).value()).isEqualTo(3);
		assertThat(room.exams.current(room.newcomer).value().orElseThrow().questions().stream().filter(ExamQuestion::answered))
				.hasSize(3);
	}

	@Test
	void thePaperIsReadOnceHoweverOftenItIsAskedFor() {
		int before = room.disk.asked(PapersProjection.NAME);
		save(line(1, 0, "A"), line(2, 1, "B"), line(3, 2, "C"), line(4, 3, "D")).value();
		int once = room.disk.asked(PapersProjection.NAME);
		assertThat(once - before).as("for the lines of one file").isLessThanOrEqualTo(1);
		save(line(1, 0, "B")).value();
		room.exams.answer(room.newcomer, attempt, items.get(1).question(), ExamRoom.right(items.get(1))).value();
		assertThat(room.disk.asked(PapersProjection.NAME)).as("for what is answered later").isEqualTo(once);
	}

	@Test
	void oneBadLineAndNothingIsSaved() {
		Result.Refused<?> refused = ExamDeskTest.refused(
				save(line(1, 0, "A"), line(2, 1, "Z"), new TypedAnswer(4, "nonsense", "A"), line(7, 2, "A")));
		assertThat(refused.reason().en()).isEqualTo("Nothing was saved: 2 of 4 lines are wrong.");
		assertThat(refused.missing()).extracting(m -> m.what().en()).containsExactly("Line 2", "Line 4");
		assertThat(refused.missing().getLast().next().zh()).contains("nonsense");
		assertThat(room.events("AnswerSaved")).isZero();
	}

	@Test
	void aQuestionAnsweredTwiceIsAskedAbout() {
		assertThat(ExamDeskTest.refused(save(line(3, 0, "A"), line(1_200, 0, "B"))).missing()).singleElement().satisfies(m -> {
			assertThat(m.what().en()).isEqualTo("Line 1200");
			assertThat(m.next().en()).contains("Line 3");
		});
	}

	@Test
	void anEmptyAnswerTakesOneBack() {
		save(line(1, 0, "A")).value();
		save(line(1, 0, "")).value();
		assertThat(room.exams.current(room.newcomer).value().orElseThrow().questions()).noneMatch(ExamQuestion::answered);
	}

	@Test
	void anotherPersonsAttemptIsNotTouched() {
		ExamDeskTest.refused(room.exams.answerAll(room.lead, attempt, List.of(line(1, 0, "A"))));
	}

	@Test
	void afterAFullDiskNothingOfItIsThere() {
		room.disk.room(0);
		List<TypedAnswer> all = new ArrayList<>(List.of(line(1, 0, "A"), line(2, 1, "A")));
		assertThat(room.exams.answerAll(room.newcomer, attempt, all).isDone()).isFalse();
		room.disk.room(Integer.MAX_VALUE);
		assertThat(room.events("AnswerSaved")).isZero();
		assertThat(room.exams.answerAll(room.newcomer, attempt, all).value()).isEqualTo(2);
	}
}
