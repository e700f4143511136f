package org.chushi.internal.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.PageContext;
import org.chushi.ui.Pressable;
import org.chushi.ui.Status;
import org.chushi.ui.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A window with one page that keeps what it is told and does its work at once. */
final class Stage implements PageContext, AutoCloseable {

	final List<String> told = new ArrayList<>();
	private final Display display = Display.getDefault();
	/** Never the UI thread: what looks at a widget from there fails, as it does in the window. */
	private final ExecutorService worker = Executors.newSingleThreadExecutor();
	private final Look look;
	/** Why a step in a dialog failed; its own exceptions would be lost in the event loop. */
	private final List<Throwable> failures = new ArrayList<>();
	private Shell shell;
	private Optional<Object> memento = Optional.empty();

	/** Light, Chinese, 100 %. */
	Stage() {
		this(Theme.light(), Language.ZH, 100);
	}

	Stage(Theme theme, Language language, int percent) {
		look = new Look(display, theme, language, percent);
	}

	/** A new window for a page that takes the place of the one before. */
	Shell fresh(Optional<Object> kept) {
		memento = kept;
		if (shell != null) {
			shell.dispose();
		}
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		shell.setSize(1024, 700);
		return shell;
	}

	void open() {
		shell.open();
		shell.layout(true, true);
		settle();
	}

	/** Lets everything happen that waits to happen. */
	void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	String words() {
		return words(shell);
	}

	static String words(Composite area) {
		return String.join("\n",
				all(area).filter(Named.class::isInstance).map(control -> ((Named) control).name()).toList());
	}

	void press(String name) {
		press(shell, name);
		settle();
	}

	static void press(Composite area, String name) {
		all(area).filter(Pressable.class::isInstance).map(Pressable.class::cast).filter(p -> p.name().equals(name))
				.findFirst().orElseThrow(() -> new AssertionError("no “" + name + "” in " + words(area))).press();
	}

	/** A key where the keyboard is. */
	void key(int modifiers, int code) {
		Control focus = display.getFocusControl();
		Event event = new Event();
		event.stateMask = modifiers;
		event.keyCode = code;
		event.character = code < 0x80 ? (char) code : 0;
		event.doit = true;
		(focus == null ? shell : focus).notifyListeners(SWT.KeyDown, event);
		settle();
	}

	/** What a person does in the dialog that comes up; it is closed afterwards, if it is still there. */
	void meanwhile(Consumer<Shell> person) {
		display.asyncExec(() -> {
			if (shell.getShells().length == 0 || !shell.getShells()[0].isVisible()) {
				display.timerExec(20, () -> meanwhile(person));
				return;
			}
			Shell dialog = shell.getShells()[0];
			try {
				person.accept(dialog);
			} catch (Throwable e) {
				failures.add(e);
			}
			if (!dialog.isDisposed()) {
				dialog.close();
			}
		});
	}

	Field field() {
		return find(Field.class);
	}

	/** The first native field. */
	Text typing() {
		return find(Text.class);
	}

	/** The first of its kind. */
	<C extends Control> C find(Class<C> type) {
		return find(shell, type);
	}

	static <C extends Control> C find(Composite area, Class<C> type) {
		return all(area).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	/** What has the keyboard, in words. */
	String focused() {
		return display.getFocusControl() instanceof Named named ? named.name() : "";
	}

	private static Stream<Control> all(Composite area) {
		return Stream.of(area.getChildren()).filter(Control::getVisible).flatMap(child -> Stream.concat(Stream.of(child),
				child instanceof Composite inner ? all(inner) : Stream.empty()));
	}

	@Override
	public Look look() {
		return look;
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
	public String argument() {
		return "";
	}

	@Override
	public Optional<Object> memento() {
		return memento;
	}

	@Override
	public void navigate(String page, String argument) {
		told.add(page + "/" + argument);
	}

	@Override
	public void back() {
		told.add("back");
	}

	@Override
	public void leave() {
		told.add("leave");
	}

	@Override
	public <T> void background(Bilingual what, Work<T> work, Consumer<T> then) {
		T done;
		try {
			done = worker.submit(() -> work.run(Progress.SILENT)).get();
		} catch (Exception e) {
			told.add("failed");
			return;
		}
		then.accept(done);
	}

	@Override
	public void refused(Result.Refused<?> refusal) {
		told.add("refused");
	}

	@Override
	public void refresh() {
		told.add("refresh");
	}

	@Override
	public void toast(Status status, Bilingual text) {
		told.add(text.en());
	}

	@Override
	public void subscribe(Runnable onChange) {
		// nothing is recorded here
	}

	@Override
	public void close() {
		worker.shutdownNow();
		if (shell != null) {
			shell.dispose();
		}
		look.dispose();
		if (!failures.isEmpty()) {
			throw new AssertionError(failures.getFirst());
		}
	}
}
