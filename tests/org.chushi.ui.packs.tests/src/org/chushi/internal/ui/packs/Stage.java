package org.chushi.internal.ui.packs;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.chushi.core.Language;
import org.chushi.people.Session;
import org.chushi.ui.Field;
import org.chushi.ui.Page;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of who is signed in. */
final class Stage extends org.chushi.ui.testing.Stage {

	private final Session session;

	Stage(Session session) {
		this(session, false, Language.ZH, 100);
	}

	Stage(Session session, boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
		this.session = session;
		size(1280, 860);
	}

	/** Opens a page in a fresh window. */
	Page open(String argument, Optional<Object> kept, Function<Shell, Page> page) {
		with(argument, kept);
		Page opened = page.apply(fresh());
		open();
		return opened;
	}

	/** The field with this label. */
	static Field field(Composite area, String label) {
		return Widgets.those(area, Field.class).stream().filter(f -> Widgets.words(f).startsWith(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no field “" + label + "” in " + Widgets.words(area)));
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
		return session.roles().stream().map(r -> r.name().toLowerCase(java.util.Locale.ROOT)).collect(java.util.stream.Collectors.toSet());
	}
}
