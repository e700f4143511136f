package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.chushi.assessment.ExplainedExams;
import org.chushi.assessment.ExplainedExams.Explained;
import org.chushi.assessment.ExplainedExams.Sat;
import org.chushi.assessment.TypedAnswer;
import org.chushi.model.AttemptRule;
import org.chushi.model.ExplanationPolicy;
import org.chushi.questions.Item;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExplainedAttemptsTest {

	@TempDir
	Path folder;
	private ExamRoom room;
	private ExplainedExams explained;

	@BeforeEach
	void open() {
		room = new ExamRoom(folder);
		explained = new ExplainedAttempts(room.journal);
	}

	@AfterEach
	void close() {
		room.close();
	}

	private List<Sat> sat() {
		return explained.of(room.newcomer.person());
	}

	@Test
	void rightAndWrongAreToldOfAFinishedAttempt() {
		UUID attempt = room.sit(3).attempt();
		assertThat(sat()).extracting(Sat::attempt).containsExactly(attempt);
		Explained told = explained.explain(attempt);
		List<String> all = told.items().stream().map(Item::question).toList();
		assertThat(told.right()).containsExactlyInAnyOrderElementsOf(all.subList(0, 3));
		assertThat(told.wrong()).containsExactlyInAnyOrderElementsOf(all.subList(3, 7));
	}

	@ParameterizedTest
	@EnumSource(ExplanationPolicy.class)
	void onlyWhatThePolicyShowsIsThere(ExplanationPolicy policy) {
		room.terms = ExamRoom.terms(0, Duration.ZERO, AttemptRule.BEST, policy);
		UUID failed = room.sit(1).attempt();
		UUID passed = room.sit(7).attempt();
		assertThat(sat()).extracting(Sat::attempt).containsExactlyElementsOf(switch (policy) {
		case AFTER_END -> List.of(failed, passed);
		case AFTER_PASS -> List.of(passed);
		case NEVER -> List.of();
		});
		if (policy != ExplanationPolicy.AFTER_END) {
			assertThatThrownBy(() -> explained.explain(failed)).isInstanceOf(NoSuchElementException.class);
		}
	}

	@Test
	void whoSitsAnExamIsToldNothing() {
		room.sit(1);
		room.start();
		assertThat(sat()).isEmpty();
	}

	@Test
	void whatStillAwaitsMarksIsNotExplained() {
		room.shelf.add(Content.bank("B-W", Content.single("W-1"), TypeSamples.essay("W-2")));
		room.shelf.add(Content.paper("P-W", 60, Content.section("S-W", "B-W", 0, 4, 0)));
		UUID attempt = room.exams.start(room.newcomer, "P-W").value().attempt();
		room.exams.answerAll(room.newcomer, attempt, room.paper(attempt).items().stream().map(i -> new TypedAnswer(1, i.question(),
				i.type().equals("essay") ? "five words of an essay" : "A")).toList()).value();
		assertThat(room.exams.submit(room.newcomer, attempt).value().awaitsMarks()).isTrue();
		assertThat(sat()).isEmpty();
		assertThatThrownBy(() -> explained.explain(attempt)).isInstanceOf(NoSuchElementException.class);
	}

	@Test
	void aRegradeIsCountedAndItsKeyIsTheOneTold() {
		UUID attempt = room.sit(1).attempt();
		Item item = explained.explain(attempt).items().getFirst();
		room.exams.regrade(room.trainer, attempt, item.question(), ExamRoom.wrong(item), "wrong key").value();
		assertThat(sat().getFirst().regrades()).isEqualTo(1);
		assertThat(explained.explain(attempt).items().getFirst().key().strings()).isEqualTo(ExamRoom.wrong(item));
		assertThat(explained.explain(attempt).wrong()).contains(item.question());
	}
}
