package org.chushi.internal.ui.exams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Page;
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

/** A window with one page that keeps what it is told, does its work at once, and plays the person before it. */
final class Stage implements PageContext, AutoCloseable {

	/** Places gone to, words said in passing, refusals. */
	final List<String> told = new ArrayList<>();
	final List<Throwable> failures = new ArrayList<>();
	final Display display = Display.getDefault();
	/** Never the UI thread: what looks at a widget from there fails, as it does in the window. */
	private final ExecutorService worker = Executors.newSingleThreadExecutor();
	private final Look look;
	private final List<Runnable> subscribers = new ArrayList<>();
	private Session session;
	private String argument = "";
	private int width = 1024;
	private int height = 700;
	private Shell shell;
	private Page page;
	private Optional<Object> memento = Optional.empty();

	Stage() {
		this(Theme.of(false), Language.ZH, 100);
	}

	Stage(Theme theme, Language language, int percent) {
		look = new Look(display, theme, language, percent);
	}

	/** Of the windows opened from now on. */
	void size(int wide, int high) {
		width = wide;
		height = high;
	}

	/** Opens a page for somebody, in place of the one before. */
	Page open(Session who, String with, Function<Composite, Page> opener) {
		session = who;
		argument = with;
		subscribers.clear();
		if (shell != null) {
			shell.dispose();
		}
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setBackground(look.colour(look.theme().ground()));
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
		page = opener.apply(shell);
		shell.open();
		shell.layout(true, true);
		for (int i = 0; i < 50 && display.getActiveShell() != shell; i++) {
			settle();
		}
		page.focus();
		settle();
		return page;
	}

	/** The page is built again, as when theme or language change. */
	void again(Function<Composite, Page> opener) {
		memento = page.memento();
		open(session, argument, opener);
	}

	Shell shell() {
		return shell;
	}

	/** Something was recorded. */
	void recorded() {
		List.copyOf(subscribers).forEach(Runnable::run);
		settle();
	}

	/** Lets everything happen that waits to happen. */
	void settle() {
		boolean[] over = { false };
		display.timerExec(40, () -> display.asyncExec(() -> over[0] = true));
		while (!over[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** What the person does in the dialog that the page opens; it is closed afterwards, if it is still there. */
	void meanwhile(Consumer<Shell> person) {
		meanwhile(shell, person);
	}

	/** The same for a dialog over this window. */
	void meanwhile(Shell over, Consumer<Shell> person) {
		display.timerExec(40, () -> {
			if (over.isDisposed()) {
				return;
			}
			if (over.getShells().length == 0) {
				meanwhile(over, person);
				return;
			}
			Shell dialog = over.getShells()[0];
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

	String words() {
		return words(shell);
	}

	static String words(Composite area) {
		return all(area).filter(Named.class::isInstance).map(c -> ((Named) c).name()).collect(Collectors.joining("\n"));
	}

	void press(String name) {
		press(shell, name);
		settle();
	}

	static void press(Composite area, String name) {
		all(area).filter(Pressable.class::isInstance).map(Pressable.class::cast).filter(p -> p.name().equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError("no “" + name + "” in " + words(area))).press();
	}

	/** Those of a kind, from the top. */
	<C> List<C> those(Class<C> type) {
		return those(shell, type);
	}

	static <C> List<C> those(Composite area, Class<C> type) {
		return all(area).filter(type::isInstance).map(type::cast).toList();
	}

	static void type(Composite area, int place, String words) {
		those(area, Field.class).get(place).text(words);
	}

	/** A key as the display hears it where the keyboard is. */
	void key(int modifiers, char character, int code) {
		Event event = new Event();
		event.stateMask = modifiers;
		event.character = character;
		event.keyCode = code;
		event.doit = true;
		Control focus = display.getFocusControl();
		(focus == null ? shell : focus).notifyListeners(SWT.KeyDown, event);
		settle();
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
		return session.roles().stream().map(Role::name).map(String::toLowerCase).collect(Collectors.toSet());
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
	public void navigate(String to, String with) {
		told.add(to + "/" + with);
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
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Override
	public void refused(Result.Refused<?> refusal) {
		told.add("refused: " + refusal.reason().zh());
	}

	@Override
	public void refresh() {
		told.add("refresh");
	}

	@Override
	public void toast(Status status, Bilingual text) {
		told.add(look.t(text));
	}

	@Override
	public void subscribe(Runnable onChange) {
		subscribers.add(onChange);
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
