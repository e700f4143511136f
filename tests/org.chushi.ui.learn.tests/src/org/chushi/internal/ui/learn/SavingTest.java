package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.chushi.questions.Response;
import org.junit.jupiter.api.Test;

class SavingTest {

	private final List<Change> begun = new ArrayList<>();
	private final Saving saving = new Saving(begun::add);
	private final List<String> said = new ArrayList<>();

	private static Change answer(String question, String key) {
		return new Change.Answer(question, Response.keys(key));
	}

	@Test
	void changesAreStoredOneAfterTheOther() {
		saving.put(answer("q1", "A"));
		saving.put(answer("q2", "B"));
		assertThat(begun).containsExactly(answer("q1", "A"));

		saving.ended();
		assertThat(begun).containsExactly(answer("q1", "A"), answer("q2", "B"));
	}

	@Test
	void aLaterAnswerToTheSameQuestionTakesThePlaceOfOneNotBegun() {
		saving.put(answer("q1", "A"));
		saving.put(answer("q2", "A"));
		saving.put(answer("q2", "B"));
		saving.ended();
		saving.ended();

		assertThat(begun).containsExactly(answer("q1", "A"), answer("q2", "B"));
		assertThat(saving.isIdle()).isTrue();
	}

	@Test
	void aFlagDoesNotTakeThePlaceOfAnAnswer() {
		saving.put(answer("q1", "A"));
		saving.put(answer("q2", "A"));
		saving.put(new Change.Flag("q2", true));

		assertThat(saving.pending()).hasSize(3);
	}

	@Test
	void whatFailedIsKeptAndTriedAgain() {
		saving.put(answer("q1", "A"));
		saving.failed();
		assertThat(saving.pending()).containsExactly(answer("q1", "A"));

		saving.retry();
		assertThat(begun).containsExactly(answer("q1", "A"), answer("q1", "A"));
	}

	@Test
	void aNewerAnswerIsNotOverwrittenByOneThatFailed() {
		saving.put(answer("q1", "A"));
		saving.put(answer("q1", "B"));
		saving.failed();

		assertThat(saving.pending()).containsExactly(answer("q1", "B"));
	}

	@Test
	void handingInWaitsUntilAllIsStored() {
		saving.put(answer("q1", "A"));
		saving.whenIdle(() -> said.add("hand in"));
		assertThat(said).isEmpty();

		saving.ended();
		assertThat(said).containsExactly("hand in");
	}

	@Test
	void handingInIsCalledOffWhenStoringFails() {
		saving.put(answer("q1", "A"));
		saving.whenIdle(() -> said.add("hand in"));
		saving.failed();
		saving.retry();
		saving.ended();

		assertThat(said).isEmpty();
		assertThat(saving.isIdle()).isTrue();
	}
}
