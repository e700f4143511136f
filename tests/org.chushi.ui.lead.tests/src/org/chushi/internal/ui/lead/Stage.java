package org.chushi.internal.ui.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.PageContext;
import org.chushi.ui.Pressable;
import org.chushi.ui.Status;
import org.chushi.ui.Theme;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A window with one page that keeps what it is told and does its work at once. */
final class Stage implements PageContext, AutoCloseable {

	final List<String> told = new ArrayList<>();
	/** What the last dialog said. */
	String asked = "";
	private final Display display = Display.getDefault();
	private final Look look = new Look(display, Theme.of(false), Language.ZH, 100);
	private Shell shell;

	/** A new window for a page. */
	Shell fresh() {
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1024, 700);
		return shell;
	}

	void open() {
		shell.open();
		shell.layout(true, true);
		while (display.readAndDispatch()) {
			continue;
		}
	}

	String words() {
		return words(shell);
	}

	private static String words(Composite area) {
		return String.join("\n",
				all(area).filter(Named.class::isInstance).map(control -> ((Named) control).name()).toList());
	}

	/** What is pressed while the dialog is open that the next press opens. */
	void meanwhile(String name) {
		display.timerExec(50, () -> {
			if (shell.getShells().length == 0) {
				meanwhile(name);
			} else {
				asked = words(shell.getShells()[0]);
				press(shell.getShells()[0], name);
			}
		});
	}

	void press(String name) {
		press(shell, name);
	}

	private void press(Composite area, String name) {
		all(area).filter(Pressable.class::isInstance).map(Pressable.class::cast).filter(p -> p.name().equals(name))
				.findFirst().orElseThrow(() -> new AssertionError("no “" + name + "” in " + words())).press();
		while (display.readAndDispatch()) {
			continue;
		}
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
		return new UUID(0, 1);
	}

	@Override
	public <T> T session(Class<T> type) {
		return null;
	}

	@Override
	public Set<String> roles() {
		return Set.of("lead");
	}

	@Override
	public String argument() {
		return "";
	}

	@Override
	public Optional<Object> memento() {
		return Optional.empty();
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

	/** On another thread, as in the program: work that touches the screen fails. */
	private static <T> T elsewhere(Work<T> work) throws Exception {
		FutureTask<T> task = new FutureTask<>(() -> work.run(Progress.SILENT));
		Thread.ofPlatform().start(task);
		return task.get();
	}

	@Override
	public <T> void background(Bilingual what, Work<T> work, Consumer<T> then) {
		try {
			told.add(what.en());
			then.accept(elsewhere(work));
		} catch (Exception e) {
			throw new AssertionError(e);
		}
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
		shell.dispose();
		look.dispose();
	}
}
