package org.chushi.ui.testing;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;

/**
 * The display of the tests. What waits until some time has passed can be made to come at once: a test that waits for it itself is slow, and
 * on a busy machine too early. UI thread.
 */
public final class HastyDisplay extends Display {

	private static final long MILLISECOND = 1_000_000;

	/** By what they do. */
	private final Map<Runnable, Timer> timers = new IdentityHashMap<>();
	/** By how much the time of the timers is ahead of the clock, in nanoseconds. */
	private long ahead;

	private HastyDisplay() {
	}

	/** That of this thread; a new one where there is none. */
	public static Display get() {
		Display there = Display.getCurrent();
		return there == null ? new HastyDisplay() : there;
	}

	/** Does what this time would have brought, one thing after the other, and what comes of it. */
	public static void elapse(Display display, int milliseconds) {
		if (display instanceof HastyDisplay hasty) {
			hasty.elapse(milliseconds);
		} else {
			EventLoop.live(display, milliseconds);
		}
	}

	private void elapse(int milliseconds) {
		long end = now() + milliseconds * MILLISECOND;
		EventLoop.drain(this);
		for (Optional<Timer> next = next(end); next.isPresent(); next = next(end)) {
			Timer timer = next.get();
			ahead += Math.max(0, timer.due - now());
			super.timerExec(-1, timer);
			timer.run();
			EventLoop.drain(this);
		}
		ahead += Math.max(0, end - now());
	}

	private Optional<Timer> next(long end) {
		return timers.values().stream().filter(t -> t.due <= end).min(Comparator.comparingLong(t -> t.due));
	}

	private long now() {
		return System.nanoTime() + ahead;
	}

	@Override
	public void timerExec(int milliseconds, Runnable action) {
		Timer before = timers.remove(action);
		if (before != null) {
			super.timerExec(-1, before);
		}
		if (action == null || milliseconds < 0) {
			super.timerExec(milliseconds, action);
		} else {
			Timer timer = new Timer(action, now() + milliseconds * MILLISECOND);
			timers.put(action, timer);
			super.timerExec(milliseconds, timer);
		}
	}

	/** SWT asks who extends it to know what they do; this only counts. */
	@Override
	protected void checkSubclass() {
		// nothing of its own is overridden but timers
	}

	private final class Timer implements Runnable {
		private final Runnable action;
		private final long due;

		Timer(Runnable action, long due) {
			this.action = action;
			this.due = due;
		}

		@Override
		public void run() {
			timers.remove(action, this);
			action.run();
		}
	}
}
