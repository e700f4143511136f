package org.chushi.internal.ui.banks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.Pressable;
import org.chushi.ui.Status;
import org.chushi.ui.Theme;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A window with one page; its work is done by another thread, which may touch nothing on the screen. */
final class Stage implements PageContext, AutoCloseable {

	final List<String> told = new ArrayList<>();
	private final Display display = new Display();
	private final ExecutorService worker = Executors.newSingleThreadExecutor();
	private final Session session;
	private final Look look;
	private Shell shell;
	private Optional<AssertionError> failed = Optional.empty();
	private String argument = "";
	private Optional<Object> memento = Optional.empty();

	Stage(Session session) {
		this(session, false, Language.ZH, 100);
	}

	Stage(Session session, boolean dark, Language language, int percent) {
		this.session = session;
		look = new Look(display, Theme.of(dark), language, percent);
	}

	/** Opens a page in a fresh window. */
	Page open(String with, Optional<Object> kept, java.util.function.Function<Shell, Page> page) {
		argument = with;
		memento = kept;
		if (shell != null) {
			shell.dispose();
		}
		shell = new Shell(display);
		shell.setBackground(look.colour(look.theme().ground()));
		shell.setLayout(new FillLayout());
		shell.setSize(1280, 860);
		Page opened = page.apply(shell);
		shell.open();
		shell.layout(true, true);
		settle();
		return opened;
	}

	Shell shell() {
		return shell;
	}

	Display display() {
		return display;
	}

	void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
		failed.ifPresent(e -> {
			throw e;
		});
	}

	/** Lets the window live until something is so; what never becomes so fails. */
	void until(BooleanSupplier so) {
		boolean[] over = { false };
		display.timerExec(20_000, () -> over[0] = true);
		while (!so.getAsBoolean()) {
			if (over[0]) {
				throw new AssertionError("never came: " + words());
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> { });
				display.sleep();
			}
		}
	}

	String words() {
		return words(shell);
	}

	static String words(Composite area) {
		return String.join("\n", all(area).filter(Named.class::isInstance).map(control -> ((Named) control).name()).toList());
	}

	void press(String name) {
		press(shell, name);
		settle();
	}

	static void press(Composite area, String name) {
		all(area).filter(Pressable.class::isInstance).map(Pressable.class::cast).filter(p -> p.name().startsWith(name)).findFirst()
				.orElseThrow(() -> new AssertionError("no “" + name + "” in " + words(area))).press();
	}

	/** Does something in the dialog that opens next. What goes wrong in it closes it and fails at the next settling. */
	void inDialog(Consumer<Shell> action) {
		display.timerExec(50, () -> {
			Shell dialog = Arrays.stream(shell.getShells()).filter(Shell::isVisible).findFirst().orElse(null);
			if (dialog == null) {
				inDialog(action);
				return;
			}
			try {
				action.accept(dialog);
			} catch (RuntimeException | AssertionError e) {
				failed = Optional.of(new AssertionError(words(dialog), e));
				dialog.dispose();
			}
		});
	}

	<C extends Control> C find(Class<C> type, int which) {
		return all(shell, type).get(which);
	}

	static <C extends Control> List<C> all(Composite area, Class<C> type) {
		return all(area).filter(type::isInstance).map(type::cast).toList();
	}

	/** The field with this label. */
	static Field field(Composite area, String label) {
		return all(area, Field.class).stream().filter(f -> words(f).startsWith(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no field “" + label + "” in " + words(area)));
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
		return session.person();
	}

	@Override
	public <T> T session(Class<T> type) {
		return type.cast(session);
	}

	@Override
	public Set<String> roles() {
		return Set.of("trainer");
	}

	@Override
	public String argument() {
		return argument;
	}

	@Override
	public Optional<Object> memento() {
		return memento;
	}

	@Override
	public void navigate(String page, String with) {
		told.add(page + "/" + with);
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
		try {
			then.accept(worker.submit(() -> work.run(Progress.SILENT)).get());
		} catch (InterruptedException | ExecutionException e) {
			throw new AssertionError(e);
		}
	}

	@Override
	public void refused(Result.Refused<?> refusal) {
		told.add("refused: " + refusal.reason().en() + refusal.missing());
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
		// the tests load again themselves
	}

	@Override
	public void close() {
		worker.shutdownNow();
		if (shell != null) {
			shell.dispose();
		}
		look.dispose();
		display.dispose();
	}
}
