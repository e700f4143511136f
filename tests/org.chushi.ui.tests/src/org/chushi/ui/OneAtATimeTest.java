package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.internal.ui.Messages;
import org.chushi.ui.testing.OnScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneAtATimeTest extends OnScreen {

	private final OneAtATime storing = new OneAtATime();
	private final List<String> stored = new ArrayList<>();

	@BeforeEach
	void nothingIsStored() {
		stored.clear();
	}

	private void store(Later shell, String what) {
		storing.use(shell, Messages.SavedMark_saving.text(), () -> Result.done(what), stored::add);
	}

	@Test
	void aSecondPressDoesNothingTwice() {
		Later told = new Later(look(), Optional.empty());
		store(told, "one");
		store(told, "two");
		assertThat(storing.busy()).isTrue();
		told.work();
		assertThat(stored).containsExactly("one");
		assertThat(storing.busy()).isFalse();
		store(told, "three");
		told.work();
		assertThat(stored).containsExactly("one", "three");
	}

	@Test
	void whatWasRefusedCanBeTriedAgain() {
		Later told = new Later(look(), Optional.empty());
		storing.use(told, Messages.SavedMark_saving.text(), () -> Result.<String>refused(same("Not yet.")), stored::add);
		told.work();
		store(told, "one");
		told.work();
		assertThat(told.told).singleElement().asString().startsWith("refused: ");
		assertThat(stored).containsExactly("one");
	}

	@Test
	void whatFailedCanBeTriedAgain() {
		Later told = new Later(look(), Optional.empty());
		storing.<String>background(told, Messages.SavedMark_saving.text(), () -> {
			throw new Exception("a full disk");
		}, stored::add);
		assertThatThrownBy(told::work).hasRootCauseMessage("a full disk");
		settle();
		store(told, "one");
		told.work();
		assertThat(stored).containsExactly("one");
	}
}
