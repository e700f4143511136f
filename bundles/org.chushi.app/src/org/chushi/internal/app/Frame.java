package org.chushi.internal.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.ui.Look;
import org.chushi.ui.SignedIn;
import org.chushi.ui.Startup.Opened;
import org.chushi.ui.entry.Founding;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
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

		/** Open, but nobody is in it yet. */
		record NoTeam(Beginning beginning) implements Folder {
		}

		/** Open, and somebody is in it, but the team did not come out as it should. */
		record HalfMade(Trouble why) implements Folder {
		}

		record Refused(Result.Refused<?> why) implements Folder {
		}

		record Failed() implements Folder {
		}

		/** Whether somebody may sign in. */
		default boolean lets() {
			return this instanceof Open || this instanceof HalfMade;
		}
	}

	private final Composite area;
	private final Display display;
	private final Services house;
	private final Preferences preferences;
	private final Path data;
	private final Listener keys = this::key;
	private Folder folder = new Folder.Opening();
	private Look look;
	private Optional<SignedIn> person = Optional.empty();
	private Optional<Desk> desk = Optional.empty();
	private Optional<Entrance> entrance = Optional.empty();
	private volatile List<Diagnostic> notes = List.of();

	/** @param data where the records lie or shall lie */
	Frame(Composite parent, Services house, Preferences preferences, Path data) {
		this.house = house;
		this.preferences = preferences;
		this.data = data;
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

	Services house() {
		return house;
	}

	Preferences preferences() {
		return preferences;
	}

	Look look() {
		return look;
	}

	Folder folder() {
		return folder;
	}

	/** Opens the data folder, while the person reads the sign-in page. */
	void open() {
		stands(new Folder.Opening());
		inBackground("open", () -> {
			Folder now = opened();
			inScreen(() -> stands(now));
		});
	}

	/** A page that is not for this any more gives way. */
	private void stands(Folder now) {
		folder = now;
		boolean beginning = now instanceof Folder.NoTeam;
		if (person.isEmpty() && entrance.filter(e -> e instanceof Door != beginning).isEmpty()) {
			build();
		} else {
			entrance.ifPresent(Entrance::show);
		}
	}

	private static void inBackground(String what, Runnable work) {
		Job.createSystem(what, (ICoreRunnable) monitor -> work.run()).schedule();
	}

	private void inScreen(Runnable work) {
		display.asyncExec(() -> {
			if (!area.isDisposed()) {
				work.run();
			}
		});
	}

	private Folder opened() {
		try {
			Result<Opened> result = house.startup().orElseThrow().open(data, Progress.SILENT);
			// the pages are made here, while the person types a name
			house.pages(Set.of());
			return switch (result) {
			case Result.Done<Opened> done -> opened(done);
			case Result.Refused<Opened> refused -> new Folder.Refused(refused);
			};
		} catch (RuntimeException e) {
			ILog.get().error("the data folder could not be opened", e);
			return new Folder.Failed();
		}
	}

	private Folder opened(Result.Done<Opened> done) {
		notes = done.notes();
		return house.founding().filter(Founding::isWanted).<Folder>map(this::beginning)
				.orElseGet(() -> new Folder.Open(done.value()));
	}

	private Folder beginning(Founding founding) {
		return new Folder.NoTeam(
				new Beginning(founding, work -> inBackground("begin", work), this::inScreen, outcome()));
	}

	private Beginning.Outcome outcome() {
		return new Beginning.Outcome() {
			@Override
			public void changed() {
				entrance.ifPresent(Entrance::show);
			}

			@Override
			public void founded(SignedIn founder, List<Diagnostic> notes) {
				folder = new Folder.Open(new Opened(Optional.empty()));
				signedIn(founder, notes);
			}

			@Override
			public void demoMade(Bilingual hint) {
				stands(new Folder.Open(new Opened(Optional.of(hint))));
			}

			@Override
			public void halfMade(Trouble why) {
				stands(new Folder.HalfMade(why));
			}

			@Override
			public void broken(RuntimeException bug) {
				ILog.get().error("a team could not be begun", bug);
			}
		};
	}

	/** @param coming what did not go as it should, though the person is in; what is wrong with the data folder matters more */
	void signedIn(SignedIn who, List<Diagnostic> coming) {
		if (!area.isDisposed() && person.isEmpty()) {
			person = Optional.of(who);
			build();
			desk.ifPresent(d -> Stream.concat(coming.stream(), notes.stream()).forEach(d::note));
		}
	}

	void signOut() {
		if (mayLeave(this::signOut)) {
			person.ifPresent(who -> house.gate().ifPresent(g -> g.signOut(who)));
			person = Optional.empty();
			build();
		}
	}

	/** @param goOn what the person wants to do; done later if the page that is open says no now */
	boolean mayLeave(Runnable goOn) {
		boolean beginning = folder instanceof Folder.NoTeam none && none.beginning().underWay().isPresent();
		return !beginning && desk.map(d -> d.mayLeave(goOn)).orElse(true);
	}

	void focus() {
		desk.ifPresentOrElse(Desk::focus, () -> entrance.ifPresent(Entrance::focus));
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
		entrance = person.isPresent() ? Optional.empty() : Optional.of(entrance());
		desk = person.map(p -> new Desk(area, this, p, place));
		before.ifPresent(Look::dispose);
		area.layout(true, true);
		focus();
	}

	private Entrance entrance() {
		return folder instanceof Folder.NoTeam none ? new BeginningPage(area, this, none.beginning()) : new Door(area, this);
	}

	/** Keys of the program, whatever has the keyboard. */
	private void key(Event e) {
		if (area.isDisposed() || display.getActiveShell() != area.getShell()) {
			return;
		}
		// + is reached with Shift on many keyboards
		boolean ctrl = (e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == SWT.CTRL;
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
		} else if (!alt) {
			action = entrance.map(i -> i.action(e.keyCode)).orElse(null);
		}
		if (action != null) {
			e.doit = false;
			action.run();
		}
	}
}
