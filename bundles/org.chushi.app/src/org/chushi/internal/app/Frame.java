package org.chushi.internal.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.ui.Look;
import org.chushi.ui.SignedIn;
import org.chushi.ui.Startup.Opened;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * What fills the window: the sign-in page, and after it the rail with the pages. A change of language, theme or size
 * builds it again in place. UI thread only.
 */
final class Frame {

	/** How the data folder stands. */
	sealed interface Folder {
		record Opening() implements Folder {
		}

		record Open(Opened opened) implements Folder {
		}

		record Refused(Result.Refused<?> why) implements Folder {
		}

		record Failed() implements Folder {
		}
	}

	private final Composite area;
	private final Display display;
	private final House house = new House();
	private final Preferences preferences = Preferences.of();
	private final Listener keys = this::key;
	private Folder folder = new Folder.Opening();
	private Look look;
	private Optional<SignedIn> person = Optional.empty();
	private Optional<Desk> desk = Optional.empty();
	private Optional<Door> door = Optional.empty();

	Frame(Composite parent) {
		display = parent.getDisplay();
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		area.addListener(SWT.Dispose, e -> {
			display.removeFilter(SWT.KeyDown, keys);
			desk.ifPresent(Desk::end);
			house.close();
		});
		display.addFilter(SWT.KeyDown, keys);
		build();
		open();
	}

	House house() {
		return house;
	}

	Look look() {
		return look;
	}

	Preferences preferences() {
		return preferences;
	}

	Folder folder() {
		return folder;
	}

	/** Opens the data folder, while the person reads the sign-in page. */
	void open() {
		folder = new Folder.Opening();
		door.ifPresent(Door::show);
		Path place = instanceArea().resolve("data");
		Job.createSystem("open", monitor -> {
			Folder now = opened(place);
			display.asyncExec(() -> {
				if (!area.isDisposed()) {
					folder = now;
					door.ifPresent(Door::show);
				}
			});
		}).schedule();
	}

	private static Path instanceArea() {
		try {
			return URIUtil.toFile(URIUtil.toURI(Platform.getInstanceLocation().getURL())).toPath();
		} catch (URISyntaxException e) {
			throw new IllegalStateException("the workbench itself made this address", e);
		}
	}

	private Folder opened(Path place) {
		try {
			return switch (house.startup().orElseThrow().open(place, Progress.SILENT)) {
			case Result.Done<Opened> done -> new Folder.Open(done.value());
			case Result.Refused<Opened> refused -> new Folder.Refused(refused);
			};
		} catch (RuntimeException e) {
			ILog.get().error("the data folder could not be opened", e);
			return new Folder.Failed();
		}
	}

	void signedIn(SignedIn who) {
		person = Optional.of(who);
		build();
	}

	void signOut() {
		if (mayLeave()) {
			house.gate().ifPresent(g -> g.signOut());
			person = Optional.empty();
			build();
		}
	}

	boolean mayLeave() {
		return desk.map(Desk::mayLeave).orElse(true);
	}

	void focus() {
		desk.ifPresentOrElse(Desk::focus, () -> door.ifPresent(Door::focus));
	}

	void switchLanguage() {
		preferences.language(look.language() == Language.ZH ? Language.EN : Language.ZH);
		build();
	}

	void switchTheme() {
		preferences.dark(!look.theme().isDark());
		build();
	}

	/** @param step percent to add; 0 goes back to 100 */
	void resize(int step) {
		preferences.percent(step == 0 ? Preferences.LEAST_PERCENT : preferences.percent() + step);
		build();
	}

	private void build() {
		Optional<Desk.Place> place = desk.map(Desk::place);
		desk.ifPresent(Desk::end);
		area.forceFocus();
		for (var old : area.getChildren()) {
			old.dispose();
		}
		Optional<Look> before = Optional.ofNullable(look);
		look = new Look(display, preferences.theme(), preferences.language(), preferences.percent());
		area.setBackground(look.colour(look.theme().ground()));
		door = person.isPresent() ? Optional.empty() : Optional.of(new Door(area, this));
		desk = person.map(p -> new Desk(area, this, p, place));
		before.ifPresent(Look::dispose);
		area.layout(true, true);
		focus();
	}

	/** Keys of the program, whatever has the keyboard. */
	private void key(Event e) {
		if (area.isDisposed() || display.getActiveShell() != area.getShell()) {
			return;
		}
		boolean ctrl = (e.stateMask & SWT.MODIFIER_MASK) == SWT.CTRL;
		boolean alt = (e.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
		Runnable action = null;
		if (ctrl) {
			action = switch (e.keyCode) {
			case 'l' -> this::switchLanguage;
			case 'd' -> this::switchTheme;
			case '=', '+', SWT.KEYPAD_ADD -> () -> resize(25);
			case '-', SWT.KEYPAD_SUBTRACT -> () -> resize(-25);
			case '0', SWT.KEYPAD_0 -> () -> resize(0);
			default -> null;
			};
		} else if (desk.isPresent()) {
			action = desk.get().action(e.keyCode, alt);
		}
		if (action != null) {
			e.doit = false;
			action.run();
		}
	}
}
