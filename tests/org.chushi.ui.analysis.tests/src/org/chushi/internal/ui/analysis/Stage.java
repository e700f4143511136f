package org.chushi.internal.ui.analysis;

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
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.Pressable;
import org.chushi.ui.Status;
import org.chushi.ui.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A window with one page that keeps what it is told and does its work at once. */
final class Stage implements PageContext, AutoCloseable {

	final List<String> told = new ArrayList<>();
	private final Display display;
	/** Never the UI thread: what looks at a widget from there fails, as it does in the window. */
	private final ExecutorService worker = Executors.newSingleThreadExecutor();
	private final Look look;
	private final Shell shell;
	private final String argument;
	private Page page;
	private Optional<Object> memento = Optional.empty();

	Stage(String argument) {
		this(argument, new Display(), false, Language.ZH, 100, 1024, 700);
	}

	Stage(String argument, Display display, boolean dark, Language language, int percent, int width, int height) {
		this.argument = argument;
		this.display = display;
		look = new Look(display, Theme.of(dark), language, percent);
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setBackground(look.colour(look.theme().ground()));
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
	}

	Stage kept(Object what) {
		memento = Optional.of(what);
		return this;
	}

	Page show(PageContribution contribution) {
		page = contribution.open(shell, this);
		shell.layout(true, true);
		shell.open();
		settle();
		return page;
	}

	Shell shell() {
		return shell;
	}

	void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	String words() {
		return String.join("\n", all(shell).filter(Named.class::isInstance).map(c -> ((Named) c).name()).toList());
	}

	void press(String name) {
		all(shell).filter(Pressable.class::isInstance).map(Pressable.class::cast).filter(p -> p.name().equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError("no “" + name + "” in " + words())).press();
		settle();
	}

	<C extends Control> List<C> find(Class<C> type) {
		return all(shell).filter(type::isInstance).map(type::cast).toList();
	}

	static Stream<Control> all(Composite area) {
		return Stream.of(area.getChildren()).flatMap(
				child -> Stream.concat(Stream.of(child), child instanceof Composite inner ? all(inner) : Stream.empty()));
	}

	@Override
	public Look look() {
		return look;
	}

	@Override
	public UUID person() {
		return new UUID(1, 1);
	}

	@Override
	public <T> T session(Class<T> type) {
		return null;
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
	public void navigate(String target, String with) {
		told.add(target + "/" + with);
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
		told.add(refusal.reason().en());
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
		shell.dispose();
		look.dispose();
	}
}
