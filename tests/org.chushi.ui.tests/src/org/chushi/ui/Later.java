package org.chushi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.ui.testing.Told;

/** What one page is given; work is done when {@link #work()} is called, as if in another thread. */
final class Later extends Told {

	final List<Runnable> waiting = new ArrayList<>();

	Later(Look look, Optional<Object> memento) {
		super(look);
		with("", memento);
	}

	/** Does what was asked for. */
	void work() {
		List<Runnable> now = List.copyOf(waiting);
		waiting.clear();
		now.forEach(Runnable::run);
	}

	@Override
	public void recorded() {
		super.recorded();
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
}
