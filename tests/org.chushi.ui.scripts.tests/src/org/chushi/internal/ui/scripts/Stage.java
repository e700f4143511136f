package org.chushi.internal.ui.scripts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.core.Language;
import org.chushi.people.Session;
import org.chushi.ui.Field;
import org.chushi.ui.Page;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of somebody on the team. */
final class Stage extends org.chushi.ui.testing.Stage {

	private Session session;

	Stage(Session session) {
		this(session, false, Language.ZH, 100);
	}

	Stage(Session session, boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
		this.session = session;
		size(1100, 800);
	}

	/** Somebody else sits down. */
	void as(Session other) {
		session = other;
	}

	Page open(String argument, Optional<Object> kept, Function<Shell, Page> page) {
		with(argument, kept);
		Page opened = page.apply(fresh());
		open();
		return opened;
	}

	static Field field(Composite area, String label) {
		return Widgets.those(area, Field.class).stream().filter(f -> Widgets.words(f).startsWith(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no field “" + label + "” in " + Widgets.words(area)));
	}

	Field field(String label) {
		return field(shell(), label);
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
		return session.roles().stream().map(r -> r.name().toLowerCase(java.util.Locale.ROOT)).collect(Collectors.toSet());
	}
}
