package org.chushi.internal.ui.lead;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.Widgets;

/** The window of a lead, which also keeps what work was begun. */
final class Stage extends org.chushi.ui.testing.Stage {

	/** Of who is signed in. */
	Set<Role> roles = Set.of(Role.LEAD);
	/** What the last dialog said. */
	String asked = "";

	Stage() {
		// light, in Chinese
	}

	Stage(boolean dark, Language language) {
		super(Theme.of(dark), language, 100);
	}

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
		return type.cast(new Session(person(), "guyu", roles));
	}

	@Override
	public Set<String> roles() {
		return roles.stream().map(r -> r.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}

	@Override
	public <T> void background(Bilingual what, Work<T> work, Consumer<T> then, Runnable ended) {
		told.add(what.en());
		super.background(what, work, then, ended);
	}
}
