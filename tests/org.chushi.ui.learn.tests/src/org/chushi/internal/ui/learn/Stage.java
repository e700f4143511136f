package org.chushi.internal.ui.learn;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Language;
import org.chushi.ui.Field;
import org.chushi.ui.Named;
import org.chushi.ui.Theme;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The window of a newcomer, who is told when work fails. */
final class Stage extends org.chushi.ui.testing.Stage {

	/** Light, Chinese, 100 %. */
	Stage() {
	}

	Stage(Theme theme, Language language, int percent) {
		super(theme, language, percent);
	}

	/** A new window for a page that takes the place of the one before. */
	Shell fresh(Optional<Object> kept) {
		with("", kept);
		return fresh();
	}

	Field field() {
		return those(Field.class).getFirst();
	}

	/** The first native field. */
	Text typing() {
		return those(Text.class).getFirst();
	}

	/** What has the keyboard, in words. */
	String focused() {
		return display().getFocusControl() instanceof Named named ? named.name() : "";
	}

	@Override
	public UUID person() {
		return Samples.LEARNER;
	}

	@Override
	public <T> T session(Class<T> type) {
		return null;
	}

	@Override
	public Set<String> roles() {
		return Set.of("newcomer");
	}

	@Override
	protected void failed(Exception e) {
		told.add("failed");
	}
}
