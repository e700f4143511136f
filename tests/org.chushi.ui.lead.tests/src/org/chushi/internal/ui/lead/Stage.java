package org.chushi.internal.ui.lead;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.ui.testing.Widgets;

/** The window of a lead, which also keeps what work was begun. */
final class Stage extends org.chushi.ui.testing.Stage {

	/** What the last dialog said. */
	String asked = "";

	/** What is pressed while the dialog is open that the next press opens. */
	void meanwhile(String name) {
		meanwhile(dialog -> {
			asked = Widgets.words(dialog);
			Widgets.press(dialog, name);
		});
	}

	@Override
	public UUID person() {
		return new UUID(0, 1);
	}

	@Override
	public <T> T session(Class<T> type) {
		return null;
	}

	@Override
	public Set<String> roles() {
		return Set.of("lead");
	}

	@Override
	public <T> void background(Bilingual what, Work<T> work, Consumer<T> then) {
		told.add(what.en());
		super.background(what, work, then);
	}
}
