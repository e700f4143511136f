package org.chushi.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.ui.PageContext.Work;

/**
 * Work of a page that is never under way twice: what is asked for before it has come to an end is not done, so that a
 * second press does nothing twice. UI thread only.
 */
public final class OneAtATime {

	private boolean busy;

	/** Something is under way: what is asked for now would not be done. */
	public boolean busy() {
		return busy;
	}

	/** As {@link PageContext#background(Bilingual, Callable, Consumer)}. */
	public <T> void background(PageContext ctx, Bilingual what, Callable<T> work, Consumer<T> then) {
		background(ctx, what, (Work<T>) progress -> work.call(), then);
	}

	/** As {@link PageContext#background(Bilingual, Work, Consumer, Runnable)}; {@code ended} is told at once when this is not done because something is under way. */
	public <T> void background(PageContext ctx, Bilingual what, Work<T> work, Consumer<T> then, Runnable ended) {
		if (busy) {
			ended.run();
			return;
		}
		busy = true;
		ctx.background(what, work, then, () -> {
			over();
			ended.run();
		});
	}

	/** As {@link PageContext#background(Bilingual, Work, Consumer)}. */
	public <T> void background(PageContext ctx, Bilingual what, Work<T> work, Consumer<T> then) {
		if (!busy) {
			busy = true;
			ctx.background(what, work, then, this::over);
		}
	}

	/** As {@link PageContext#use(Bilingual, Callable, Consumer)}. */
	public <T> void use(PageContext ctx, Bilingual what, Callable<Result<T>> work, Consumer<T> then) {
		background(ctx, what, work, ctx.orRefused(then));
	}

	private void over() {
		busy = false;
	}
}
