package org.chushi.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.core.Result;
import org.chushi.ui.HomeCard.Part;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A scrolled page that shows what a use case gives. It loads off the UI thread, again when the journal grew, and builds
 * its content anew only when something it shows has changed; the place is kept. A refusal fills the page with its reason
 * and what is missing. Made to be extended. UI thread only.
 *
 * @param <T> what is shown, compared by value
 */
public abstract class LivePage<T> implements Page {

	/** What the page shows, and what others show on it. */
	private record Read<T>(Result<T> result, List<Part> parts) {
	}

	/** Where the person was, and what else the page keeps. */
	private record Place(int top, Optional<Object> kept) {
	}

	private final PageContext ctx;
	private final Phrase doing;
	private final Phrase help;
	private final Callable<Result<T>> read;
	private final ScrolledPage page;
	private final Comeback comeback;
	private final List<Callable<Optional<Part>>> cards = new ArrayList<>();
	private Optional<Read<T>> shown = Optional.empty();
	private Optional<Control> first = Optional.empty();
	private Optional<Control> sought = Optional.empty();
	private final Set<Object> found = new HashSet<>();
	private boolean focusWanted;
	private boolean reading;
	private boolean again;

	/**
	 * @param doing said while it takes long
	 * @param help  shown at F1, and with a refusal
	 * @param read  called off the UI thread
	 */
	protected LivePage(Composite parent, PageContext ctx, Phrase doing, Phrase help, Callable<Result<T>> read) {
		this(parent, ctx, doing, help, read, ScrolledPage.WIDTH);
	}

	/** @param width of the content at most, in the design's pixels */
	protected LivePage(Composite parent, PageContext ctx, Phrase doing, Phrase help, Callable<Result<T>> read, int width) {
		this.ctx = ctx;
		this.doing = doing;
		this.help = help;
		this.read = read;
		page = new ScrolledPage(parent, ctx.look(), width);
		Keyboard.releaseAtEnd(page);
		comeback = new Comeback(page);
	}

	/** Lets others show something below the head of this page; to be called before it starts. */
	public final LivePage<T> with(List<HomeCard> others) {
		others.forEach(card -> cards.add(card.reader(ctx)));
		return this;
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

	/** The page itself, for dialogs over it. */
	protected final Control control() {
		return page;
	}

	/** Builds the content of the empty page. */
	protected abstract void fill(Composite content, T model);

	/** Names a control that may get the keyboard first; of several the one named first does. */
	protected final <C extends Control> C first(C control) {
		first = first.or(() -> Optional.of(control));
		return control;
	}

	/** Brings this to the top of what is seen when the page is built; once for each {@code what}, then the place is kept. */
	protected final <C extends Control> C reveal(Object what, C control) {
		if (found.add(what)) {
			sought = Optional.of(control);
		}
		return control;
	}

	/** One read after the other: what is asked for while one is under way begins, once, when that is over. */
	protected final void reload() {
		again = reading;
		if (!reading && !page.isDisposed()) {
			reading = true;
			ctx.background(doing.text(), this::read, this::show, this::ended);
		}
	}

	private Read<T> read() throws Exception {
		List<Part> parts = new ArrayList<>();
		for (Callable<Optional<Part>> card : cards) {
			card.call().ifPresent(parts::add);
		}
		return new Read<>(read.call(), parts);
	}

	private void ended() {
		reading = false;
		if (again) {
			reload();
		}
	}

	/** Builds the content again from what is shown already. */
	protected final void rebuild() {
		shown.ifPresent(this::build);
	}

	private void show(Read<T> now) {
		if (!page.isDisposed() && !shown.equals(Optional.of(now))) {
			boolean fresh = shown.isEmpty();
			shown = Optional.of(now);
			build(now);
			if (fresh && (place().isPresent() || sought.isEmpty())) {
				page.position(place().map(Place::top).orElse(0));
			}
		}
	}

	private void build(Read<T> now) {
		Composite content = page.content();
		int top = page.position();
		Optional<Keyboard.Spot> spot = Keyboard.spot(content);
		Keyboard.release(content);
		first = Optional.empty();
		sought = Optional.empty();
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		switch (now.result()) {
		case Result.Done<T> done -> {
			fill(content, done.value());
			below(content, now.parts());
		}
		case Result.Refused<T> refused -> refuse(content, refused);
		}
		page.reflow();
		page.position(top);
		Optional<Control> again = spot.flatMap(was -> was.in(content));
		if (focusWanted) {
			focus();
		} else if (again.isPresent()) {
			// the same button, or what took its place: the person stays where they were
			again.get().setFocus();
			page.position(top);
		} else if (spot.isPresent()) {
			focus();
		}
		sought.ifPresent(page::reveal);
		comeback.built(page.position());
	}

	/** In their order, below the head of the page. */
	private void below(Composite content, List<Part> parts) {
		Control above = content.getChildren().length == 0 ? null : content.getChildren()[0];
		for (Part part : parts) {
			Composite area = look().column(content, 16);
			part.fill(area, ctx);
			if (above != null) {
				area.moveBelow(above);
			}
			above = area;
		}
	}

	/** What the page that takes the place of this one must not lose, such as what is typed. */
	protected Optional<Object> keep() {
		return Optional.empty();
	}

	/** What the page before this one kept. */
	protected final Optional<Object> kept() {
		return place().flatMap(Place::kept);
	}

	private Optional<Place> place() {
		return ctx.memento().filter(Place.class::isInstance).map(Place.class::cast);
	}

	private void refuse(Composite content, Result.Refused<T> refused) {
		Card card = new Card(content, look());
		new EmptyState(card, look(), "info", look().t(refused.reason()), look().t(help()));
		new MissingList(card, look(), refused.missing());
	}

	@Override
	public final void focus() {
		focusWanted = first.isEmpty();
		first.filter(c -> !c.isDisposed()).ifPresentOrElse(Control::setFocus, page::setFocus);
	}

	@Override
	public final Bilingual help() {
		return help.text();
	}

	@Override
	public Optional<Object> memento() {
		return Optional.of(new Place(page.position(), keep()));
	}
}
