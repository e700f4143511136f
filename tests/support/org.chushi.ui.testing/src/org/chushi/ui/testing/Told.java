package org.chushi.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Status;

/** What a page is given, which keeps what it is told. */
public abstract class Told implements PageContext {

	/** Places gone to, words said in passing as they are read, refusals. */
	public final List<String> told = new ArrayList<>();
	private final Look look;
	private final List<Runnable> subscribers = new ArrayList<>();
	private String argument = "";
	private Optional<Object> memento = Optional.empty();

	protected Told(Look look) {
		this.look = look;
	}

	/** What the next page is opened with. */
	protected final void with(String what, Optional<Object> kept) {
		argument = what;
		memento = kept;
	}

	/** The page is gone and hears nothing any more. */
	protected final void forget() {
		subscribers.clear();
	}

	/** Something was recorded. */
	public void recorded() {
		List.copyOf(subscribers).forEach(Runnable::run);
	}

	@Override
	public final Look look() {
		return look;
	}

	@Override
	public final String argument() {
		return argument;
	}

	@Override
	public final Optional<Object> memento() {
		return memento;
	}

	@Override
	public final void navigate(String page, String with) {
		told.add(page + "/" + with);
	}

	@Override
	public final void back() {
		told.add("back");
	}

	@Override
	public final void leave() {
		told.add("leave");
	}

	@Override
	public final void refused(Result.Refused<?> refusal) {
		told.add("refused: " + t(refusal.reason()));
	}

	@Override
	public final void refresh() {
		told.add("refresh");
	}

	@Override
	public final void toast(Status status, Bilingual text) {
		told.add(t(text));
	}

	@Override
	public final void subscribe(Runnable onChange) {
		subscribers.add(onChange);
	}
}
