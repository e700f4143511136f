package org.chushi.internal.ui.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Stores changes one after the other in the order they were made; a change that was not begun gives way to a later one
 * of the same question. What could not be stored is kept and tried again with the next change. One thread only.
 */
final class Saving {

	private final Consumer<Change> store;
	private final Map<String, Change> waiting = new LinkedHashMap<>();
	private final List<Runnable> whenIdle = new ArrayList<>();
	private Optional<Change> under = Optional.empty();

	/** @param store begins to store a change; {@link #ended} or {@link #failed} is called when it has come to an end */
	Saving(Consumer<Change> store) {
		this.store = store;
	}

	void put(Change change) {
		waiting.remove(change.slot());
		waiting.put(change.slot(), change);
		next();
	}

	/** The change under way is stored, or refused for good. */
	void ended() {
		under = Optional.empty();
		next();
		if (isIdle()) {
			List<Runnable> now = List.copyOf(whenIdle);
			whenIdle.clear();
			now.forEach(Runnable::run);
		}
	}

	/** The change under way could not be stored; it waits for {@link #retry} or the next change. */
	void failed() {
		under.ifPresent(change -> waiting.putIfAbsent(change.slot(), change));
		under = Optional.empty();
		whenIdle.clear();
	}

	void retry() {
		next();
	}

	/** Runs when all is stored: at once when nothing waits; not at all when storing fails before. */
	void whenIdle(Runnable action) {
		if (isIdle()) {
			action.run();
		} else {
			whenIdle.add(action);
			next();
		}
	}

	boolean isIdle() {
		return under.isEmpty() && waiting.isEmpty();
	}

	/** What is not known to be stored, in order. */
	List<Change> pending() {
		List<Change> pending = new ArrayList<>(under.stream().toList());
		pending.addAll(waiting.values());
		return pending;
	}

	private void next() {
		if (under.isEmpty() && !waiting.isEmpty()) {
			Change change = waiting.remove(waiting.keySet().iterator().next());
			under = Optional.of(change);
			store.accept(change);
		}
	}
}
