package org.chushi.internal.ui.exams;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.core.Language;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.Field;
import org.chushi.ui.Page;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Composite;

/** The window of whoever a page is opened for. */
final class Stage extends org.chushi.ui.testing.Stage {

	private Session session;
	private Page page;

	Stage() {
	}

	Stage(Theme theme, Language language, int percent) {
		super(theme, language, percent);
	}

	/** Opens a page for somebody, in place of the one before. */
	Page open(Session who, String argument, Function<Composite, Page> opener) {
		return open(who, argument, Optional.empty(), opener);
	}

	/** The page is built again, as when theme or language change. */
	void again(Function<Composite, Page> opener) {
		open(session, argument(), page.memento(), opener);
	}

	private Page open(Session who, String argument, Optional<Object> kept, Function<Composite, Page> opener) {
		session = who;
		with(argument, kept);
		page = opener.apply(fresh());
		open();
		for (int i = 0; i < 50 && display().getActiveShell() != shell(); i++) {
			settle();
		}
		page.focus();
		settle();
		return page;
	}

	/** Waits for what is done a moment later, too. */
	@Override
	public void settle() {
		EventLoop.live(display(), 40);
		super.settle();
	}

	static void type(Composite area, int place, String words) {
		Widgets.those(area, Field.class).get(place).text(words);
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
		return session.roles().stream().map(Role::name).map(String::toLowerCase).collect(Collectors.toSet());
	}
}
