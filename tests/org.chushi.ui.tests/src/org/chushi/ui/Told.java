package org.chushi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;

/** A shell for one page that keeps what it is told; work is done when {@link #work()} is called, as if in another thread. */
final class Told implements PageContext {

	final List<String> visited = new ArrayList<>();
	final List<Runnable> waiting = new ArrayList<>();
	private final Look look;
	private final Optional<Object> memento;
	private Runnable onChange = () -> { };

	Told(Look look, Optional<Object> memento) {
		this.look = look;
		this.memento = memento;
	}

	/** Does what was asked for. */
	void work() {
		List<Runnable> now = List.copyOf(waiting);
		waiting.clear();
		now.forEach(Runnable::run);
	}

	/** Something was recorded. */
	void change() {
		onChange.run();
		work();
	}

	@Override
	public <T> void background(Bilingual what, Work<T> work, Consumer<T> then, Runnable ended) {
		waiting.add(() -> {
			try {
				then.accept(work.run(Progress.SILENT));
			} catch (Exception e) {
				throw new AssertionError(e);
			} finally {
				ended.run();
			}
		});
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
		throw new AssertionError("no session here");
	}

	@Override
	public Set<String> roles() {
		return Set.of();
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
		visited.add(page + "/" + argument);
	}

	@Override
	public void back() {
		visited.add("back");
	}

	@Override
	public void leave() {
		visited.add("leave");
	}

	@Override
	public void refused(Result.Refused<?> refusal) {
		visited.add("refused");
	}

	@Override
	public void refresh() {
		visited.add("refresh");
	}

	@Override
	public void toast(Status status, Bilingual text) {
		visited.add(text.en());
	}

	@Override
	public void subscribe(Runnable listener) {
		onChange = listener;
	}
}
