package org.chushi.internal.ui.kpis;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Language;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.Exported;
import org.eclipse.swt.widgets.Control;

/** The window of somebody on the page of figures; whoever asks for a file gets one. */
final class Stage extends org.chushi.ui.testing.Stage implements FileDialogs {

	final Exported exported = new Exported();
	private final Session session;

	Stage(Role role, boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
		session = new Session(Team.ME, "guyu", Set.of(role));
	}

	void show(Team team) {
		Clock clock = Clock.fixed(Team.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
		new FiguresPage(team, team, exported.export(), this, clock).open(fresh(), this);
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

	@Override
	public Optional<Path> open(Control over, List<String> suffixes) {
		return Optional.of(Path.of("三月日报.xlsx"));
	}

	@Override
	public Optional<Path> save(Control over, String name) {
		return Optional.empty();
	}

	@Override
	public Optional<Path> folder(Control over, String message) {
		return Optional.empty();
	}
}
