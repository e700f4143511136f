package org.chushi.ui.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.ui.Look;
import org.chushi.ui.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A window with one page that does its work at once, and plays the person before it. */
public abstract class Stage extends Told implements AutoCloseable {

	private final Display display = HastyDisplay.get();
	/** Never the UI thread: what looks at a widget from there fails, as it does in the window. */
	private final ExecutorService worker = Executors.newSingleThreadExecutor();
	/** Why a step in a dialog failed; its own exceptions would be lost in the event loop. */
	private final List<Throwable> failures = new ArrayList<>();
	private Optional<List<Runnable>> waiting = Optional.empty();
	private int width = 1024;
	private int height = 700;
	private Shell shell;

	/** Light, Chinese, 100 %. */
	protected Stage() {
		this(Theme.of(false), Language.ZH, 100);
	}

	protected Stage(Theme theme, Language language, int percent) {
		super(new Look(HastyDisplay.get(), theme, language, percent));
	}

	/** Of the windows opened from now on. */
	public final void size(int wide, int high) {
		width = wide;
		height = high;
	}

	/** A new window for a page that takes the place of the one before. */
	public final Shell fresh() {
		forget();
		if (shell != null) {
			shell.dispose();
		}
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setBackground(look().colour(theme().ground()));
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
		return shell;
	}

	/** Shows the window. */
	public final void open() {
		shell.open();
		shell.layout(true, true);
		settle();
	}

	public final Display display() {
		return display;
	}

	public final Shell shell() {
		return shell;
	}

	/** Lets everything happen that waits to happen; what failed in a dialog fails here. */
	public void settle() {
		EventLoop.drain(display);
		fail();
	}

	public final String words() {
		return Widgets.words(shell);
	}

	public final void press(String name) {
		Widgets.press(shell, name);
		settle();
	}

	/** Those of a kind, from the top. */
	public final <C> List<C> those(Class<C> type) {
		return Widgets.those(shell, type);
	}

	/** Lets the window live until something is so; what never becomes so fails. */
	public final void until(BooleanSupplier so) {
		EventLoop.until(display, so, this::words);
		settle();
	}

	/** As if this time had gone by, for all that waits in the window. */
	public final void elapse(int milliseconds) {
		HastyDisplay.elapse(display, milliseconds);
		settle();
	}

	/** A key where the keyboard is. */
	public final void key(int modifiers, int code) {
		key(modifiers, code < 0x80 ? (char) code : 0, code);
	}

	/** A key whose character is another than its code. */
	public final void key(int modifiers, char character, int code) {
		Event event = new Event();
		event.stateMask = modifiers;
		event.character = character;
		event.keyCode = code;
		event.doit = true;
		Control focus = display.getFocusControl();
		(focus == null ? shell : focus).notifyListeners(SWT.KeyDown, event);
		settle();
	}

	/** What the person does in the dialog that comes up; it is closed afterwards, if it is still there. */
	public final void meanwhile(Consumer<Shell> person) {
		meanwhile(shell, person);
	}

	/** The same for a dialog over this window. */
	public final void meanwhile(Shell over, Consumer<Shell> person) {
		display.timerExec(20, () -> {
			if (!over.isDisposed()) {
				Arrays.stream(over.getShells()).filter(Shell::isVisible).findFirst()
						.ifPresentOrElse(dialog -> play(dialog, person), () -> meanwhile(over, person));
			}
		});
	}

	private void play(Shell dialog, Consumer<Shell> person) {
		try {
			person.accept(dialog);
		} catch (Throwable e) {
			failures.add(dialog.isDisposed() ? e : new AssertionError("in a dialog: " + Widgets.words(dialog), e));
		}
		if (!dialog.isDisposed()) {
			dialog.close();
		}
	}

	private void fail() {
		if (!failures.isEmpty()) {
			throw new AssertionError(failures.getFirst());
		}
	}

	@Override
	public final void recorded() {
		super.recorded();
		settle();
	}

	/** From now on work is done when {@link #work} is called, as if it took long. */
	public final void slow() {
		waiting = Optional.of(new ArrayList<>());
	}

	/** Does what was asked for since. */
	public final void work() {
		work(waiting.orElseThrow());
	}

	/** The same, and what was asked for last comes first. */
	public final void workBackwards() {
		work(waiting.orElseThrow().reversed());
	}

	private void work(List<Runnable> now) {
		slow();
		now.forEach(Runnable::run);
		settle();
	}

	@Override
	public <T> void background(Bilingual what, Work<T> work, Consumer<T> then, Runnable ended) {
		waiting.ifPresentOrElse(later -> later.add(() -> carryOut(work, then, ended)), () -> carryOut(work, then, ended));
	}

	private <T> void carryOut(Work<T> work, Consumer<T> then, Runnable ended) {
		try {
			then.accept(worker.submit(() -> work.run(Progress.SILENT)).get());
		} catch (ExecutionException | InterruptedException e) {
			failed(e);
		} finally {
			ended.run();
		}
	}

	/** Work came to grief: so does the test. */
	protected void failed(Exception e) {
		throw new AssertionError(e);
	}

	@Override
	public void close() {
		worker.shutdownNow();
		if (shell != null) {
			shell.dispose();
		}
		look().dispose();
		fail();
	}
}
