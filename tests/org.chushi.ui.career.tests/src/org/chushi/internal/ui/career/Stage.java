package org.chushi.internal.ui.career;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Language;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.Theme;

/** The window of somebody on a page about careers. */
final class Stage extends org.chushi.ui.testing.Stage {

	private final Session session;

	Stage(Role role) {
		this(role, false, Language.ZH, 100);
	}

	Stage(Role role, boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
		session = new Session(new UUID(1, 1), "somebody", Set.of(role));
	}

	/** What the page was opened with. */
	void with(String argument) {
		with(argument, Optional.empty());
	}

	@Override
	public UUID person() {
		return session.person();
	}

	@Override
	public <T> T session(Class<T> type) {
		return type.cast(session);
	}

	@Override
	public Set<String> roles() {
		return Set.of(session.roles().iterator().next().name().toLowerCase());
	}
}
