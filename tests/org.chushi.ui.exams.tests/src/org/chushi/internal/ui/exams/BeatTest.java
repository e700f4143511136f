package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.chushi.ui.testing.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BeatTest extends OnScreen {

	@AfterEach
	void throwAgain() {
		display.setRuntimeExceptionHandler(e -> {
			throw e;
		});
	}

	@Test
	void whatGoesWrongOnceDoesNotStopIt() {
		List<RuntimeException> bugs = new ArrayList<>();
		display.setRuntimeExceptionHandler(bugs::add);
		int[] beats = { 0 };
		new Beat(shell, () -> {
			beats[0]++;
			throw new IllegalStateException("a bug");
		}, 1, () -> { });
		boolean[] late = { false };
		display.timerExec(20_000, () -> late[0] = true);
		while (beats[0] < 2 && !late[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		assertThat(bugs).hasSize(2);
	}
}
