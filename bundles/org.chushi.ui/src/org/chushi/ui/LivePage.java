package org.chushi.ui;

import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A scrolled page that shows what a use case gives. It loads off the UI thread, again when the journal grew, and builds
 * its content anew only when something it shows has changed; the place is kept. A refusal fills the page with its reason
 * and what is missing. UI thread only, but for {@link #load}.
 *
 * @param <T> what is shown, compared by value
 */
public abstract class LivePage<T> implements Page {

	/** Where the person was. */
	private record Place(int top) {
	}

	private final PageContext ctx;
	private final ScrolledPage page;
	private Optional<Result<T>> shown = Optional.empty();
	private Optional<Control> first = Optional.empty();
	private boolean focusWanted;

	protected LivePage(Composite parent, PageContext ctx) {
		this.ctx = ctx;
		page = new ScrolledPage(parent, ctx.look());
	}

	/** Begins to load; to be called once. */
	public final Page start() {
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

	/** What is said while it takes long. */
	protected abstract Bilingual doing();

	/** Called off the UI thread. */
	protected abstract Result<T> load() throws Exception;

	/** Builds the content of the empty page. */
	protected abstract void fill(Composite content, T model);

	/** Names the control that gets the keyboard first. */
	protected final <C extends Control> C first(C control) {
		first = Optional.of(control);
		return control;
	}

	protected final void reload() {
		ctx.background(doing(), this::load, this::show);
	}

	/** Builds the content again from what is shown already. */
	protected final void rebuild() {
		shown.ifPresent(this::build);
	}

	private void show(Result<T> result) {
		if (!shown.equals(Optional.of(result))) {
			boolean fresh = shown.isEmpty();
			shown = Optional.of(result);
			build(result);
			if (fresh && ctx.memento().orElse(null) instanceof Place place) {
				page.position(place.top());
			}
		}
	}

	private void build(Result<T> result) {
		Composite content = page.content();
		int top = page.position();
		boolean focused = within(content, ctx.look().display().getFocusControl());
		first = Optional.empty();
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		switch (result) {
		case Result.Done<T> done -> fill(content, done.value());
		case Result.Refused<T> refused -> refuse(content, refused);
		}
		page.reflow();
		page.position(top);
		if (focusWanted || focused) {
			focus();
		}
	}

	private void refuse(Composite content, Result.Refused<T> refused) {
		Card card = new Card(content, look());
		new EmptyState(card, look(), "info", look().t(refused.reason()), look().t(help()));
		new MissingList(card, look(), refused.missing());
	}

	private static boolean within(Composite area, Control control) {
		for (Control up = control; up != null; up = up.getParent()) {
			if (up == area) {
				return true;
			}
		}
		return false;
	}

	@Override
	public final void focus() {
		focusWanted = first.isEmpty();
		first.filter(c -> !c.isDisposed()).ifPresentOrElse(Control::setFocus, page::setFocus);
	}

	@Override
	public Optional<Object> memento() {
		return Optional.of(new Place(page.position()));
	}
}
