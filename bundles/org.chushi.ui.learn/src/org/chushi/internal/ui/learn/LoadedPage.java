package org.chushi.internal.ui.learn;

import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.ui.Look;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.ScrolledPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A scrolled page that shows what a use case gives. It loads off the UI thread, again when the journal grew, and builds
 * its content anew only when something it shows has changed; the place is kept.
 *
 * @param <T> what is shown, compared by value
 */
abstract class LoadedPage<T> implements Page {

	/** Where the person was. */
	private record Place(int top) {
	}

	private final PageContext ctx;
	private final ScrolledPage page;
	private Optional<T> shown = Optional.empty();
	private Optional<Control> first = Optional.empty();
	private boolean focusWanted;

	protected LoadedPage(Composite parent, PageContext ctx) {
		this.ctx = ctx;
		page = new ScrolledPage(parent, ctx.look());
		Keyboard.releaseAtEnd(page);
	}

	/** Begins to load; to be called once. */
	final Page start() {
		ctx.subscribe(this::reload);
		reload();
		return this;
	}

	protected final PageContext ctx() {
		return ctx;
	}

	protected final Look look() {
		return ctx.look();
	}

	/** The page itself, for dialogs over it. */
	protected final Control control() {
		return page;
	}

	/** What is said while it takes long. */
	protected abstract Bilingual doing();

	/** Called off the UI thread. */
	protected abstract Result<T> load();

	/** Builds the content of the empty page. */
	protected abstract void fill(Composite content, T model);

	/** Names the control that gets the keyboard first. */
	protected final <C extends Control> C first(C control) {
		first = Optional.of(control);
		return control;
	}

	protected final void reload() {
		if (!page.isDisposed()) {
			ctx.use(doing(), this::load, this::show);
		}
	}

	/** Builds the content again from what is shown already. */
	protected final void rebuild() {
		shown.ifPresent(this::build);
	}

	private void show(T model) {
		if (!page.isDisposed() && !shown.equals(Optional.of(model))) {
			boolean fresh = shown.isEmpty();
			shown = Optional.of(model);
			build(model);
			if (fresh && ctx.memento().orElse(null) instanceof Place place) {
				page.position(place.top());
			}
		}
	}

	private void build(T model) {
		Composite content = page.content();
		int top = page.position();
		Control focus = look().display().getFocusControl();
		boolean focused = focus != null && focus != content.getShell() && Keyboard.within(content, focus);
		Keyboard.release(content);
		first = Optional.empty();
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		fill(content, model);
		page.reflow();
		page.position(top);
		if (focusWanted || focused) {
			focus();
		}
	}

	@Override
	public final void focus() {
		focusWanted = first.isEmpty();
		first.ifPresent(Control::setFocus);
	}

	@Override
	public Optional<Object> memento() {
		return Optional.of(new Place(page.position()));
	}
}
