package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is to be set right when something of an exam could not be stored. */
class StoringTest {

	private final Stage stage = new Stage();
	private final List<String> told = new ArrayList<>();

	private void work(Callable<String> work) {
		Storing.work(stage, Messages.SittingView_saving.text(), work, () -> told.add("failed"), told::add);
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void aCancelSetsRightWhatABugDoes() {
		work(() -> {
			throw new InterruptedException();
		});
		work(() -> {
			throw new IllegalStateException();
		});
		assertThat(told).containsExactly("failed", "failed");
	}

	@Test
	void whatWasStoredDidNotFail() {
		work(() -> "stored");
		assertThat(told).containsExactly("stored");
	}
}
