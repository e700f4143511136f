package org.chushi.internal.ui.honour;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Language;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.Theme;

/** The window of somebody on the page of ideas. */
final class Stage extends org.chushi.ui.testing.Stage {

	private final Session session;

	Stage(Role role, boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
		session = new Session(Ideas.ME, "xiaoman", Set.of(role));
	}

	/** The page on these ideas. */
	void show(Ideas ideas) {
		new IdeasPage(ideas, Clock.systemUTC()).open(fresh(), this);
		open();
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
