package org.chushi.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

class WorkbenchSetupTest {

	private final Preferences preferences = new Node().preferences();

	@Test
	void theNextWindowOpensInTheSizeOfTheLast() {
		try (Screen screen = new Screen()) {
			screen.shell.setSize(1300, 820);
			screen.settle();
			WorkbenchSetup.keepSize(screen.shell, preferences);
			assertThat(preferences.windowSize()).isEqualTo(new Point(1300, 820));
		}
	}

	@Test
	void aMaximizedWindowLeavesTheSizeOfTheOneBefore() {
		preferences.windowSize(new Point(1200, 800));
		try (Screen screen = new Screen()) {
			screen.shell.setMaximized(true);
			WorkbenchSetup.keepSize(screen.shell, preferences);
			assertThat(preferences.windowSize()).isEqualTo(new Point(1200, 800));
		}
	}
}
