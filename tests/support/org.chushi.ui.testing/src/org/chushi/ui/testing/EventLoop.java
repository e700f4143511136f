package org.chushi.ui.testing;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** Lets what waits on a display happen. */
public final class EventLoop {

	/** After how long a wait is given up, in milliseconds; a busy machine takes long. */
	private static final int PATIENCE = 30_000;

	private EventLoop() {
	}

	/** What waits now. */
	public static void drain(Display display) {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	/** What comes in this time. */
	public static void live(Display display, int milliseconds) {
		boolean[] over = { false };
		display.timerExec(milliseconds, () -> display.asyncExec(() -> over[0] = true));
		while (!over[0]) {
			step(display);
		}
		drain(display);
	}

	/** What comes until something is so; what never becomes so fails with what there is instead. */
	public static void until(Display display, BooleanSupplier so, Supplier<String> instead) {
		boolean[] late = { false };
		Runnable alarm = () -> late[0] = true;
		display.timerExec(PATIENCE, alarm);
		while (!so.getAsBoolean()) {
			if (late[0]) {
				throw new AssertionError("never came: " + instead.get());
			}
			Runnable look = () -> { };
			display.timerExec(20, look);
			step(display);
			display.timerExec(-1, look);
		}
		display.timerExec(-1, alarm);
	}

	private static void step(Display display) {
		if (!display.readAndDispatch()) {
			display.sleep();
		}
	}
}
