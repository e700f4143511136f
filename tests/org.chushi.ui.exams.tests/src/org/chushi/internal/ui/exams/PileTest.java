package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.chushi.assessment.MarkingTask;
import org.chushi.core.Bilingual;
import org.junit.jupiter.api.Test;

class PileTest {

	private static MarkingTask task(String id, String stem, int ended, boolean decides) {
		return new MarkingTask(id, Bilingual.same("P"), "essay", Bilingual.same(stem), Instant.ofEpochSecond(ended), decides ? 2 : 0,
				decides ? 3 : 2, decides);
	}

	@Test
	void answersToOneQuestionAreOnePileAndWhatDecidesComesFirst() {
		List<Pile> piles = Pile.of(List.of(task("a", "one", 9, false), task("b", "two", 3, false), task("c", "one", 5, true)));
		assertThat(piles).extracting(p -> p.stem().en()).as("who waits longest comes first").containsExactly("two", "one");
		assertThat(piles.get(1).tasks()).extracting(MarkingTask::task).containsExactly("c", "a");
		assertThat(piles.get(1).deciding()).isEqualTo(1);
	}

	@Test
	void afterAnAnswerComesTheSameQuestionAndThenAnother() {
		MarkingTask one = task("b", "one", 1, false);
		List<MarkingTask> queue = List.of(task("a", "one", 2, false), one, task("c", "one", 3, false), task("d", "two", 0, false));
		assertThat(Pile.after(queue, one)).map(MarkingTask::task).contains("c");
		assertThat(Pile.after(List.of(queue.get(0), queue.get(3)), one)).map(MarkingTask::task).contains("a");
		assertThat(Pile.after(List.of(one, queue.get(3)), one)).map(MarkingTask::task).contains("d");
		assertThat(Pile.after(List.of(one), one)).isEmpty();
	}

	@Test
	void howManyMarkItAndWhichOneTheCallerIsIsSaid() {
		assertThat(Pile.standing(task("a", "s", 1, true)).en()).contains("yours decides");
		assertThat(Pile.standing(task("a", "s", 1, false)).en()).contains("the first");
	}
}
