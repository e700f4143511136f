package org.chushi.internal.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A window with one page that keeps what it is told and does its work at once. */
final class Stage implements PageContext, AutoCloseable {

	final List<String> told = new ArrayList<>();
	private final Display display = Display.getDefault();
	private final Look look = new Look(display, Theme.of(false), Language.ZH, 100);
	private Shell shell;
	private Optional<Object> memento = Optional.empty();

	/** A new window for a page that takes the place of the one before. */
	Shell fresh(Optional<Object> kept) {
		memento = kept;
		if (shell != null) {
			shell.dispose();
		}
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
		return String.join("\n",
				all(shell).filter(Named.class::isInstance).map(control -> ((Named) control).name()).toList());
	}

	void press(String name) {
		all(shell).filter(Pressable.class::isInstance).map(Pressable.class::cast).filter(p -> p.name().equals(name))
				.findFirst().orElseThrow(() -> new AssertionError("no “" + name + "” in " + words())).press();
		while (display.readAndDispatch()) {
			continue;
		}
	}

	Field field() {
		return find(Field.class);
	}

	/** The first of its kind. */
	<C extends Control> C find(Class<C> type) {
		return all(shell).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
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
		try {
			then.accept(work.run(Progress.SILENT));
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
