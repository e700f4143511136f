package org.chushi.internal.ui.questions;

import java.util.function.LongSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Waits for a pause in typing, though not for ever, and for the keyboard to go elsewhere. UI thread. */
final class Pause {

	/** Milliseconds without a key. */
	static final int CALM = 700;
	/** Nanoseconds after which somebody who types without a pause is heard all the same. */
	static final long LONGEST = 4_000_000_000L;

	private final Control control;
	private final LongSupplier nanos;
	private final Runnable action;
	private final Runnable timer = this::flush;
	private long since;
	private boolean due;

	/** @param nanos a clock, as {@link System#nanoTime} */
	Pause(Control control, LongSupplier nanos, Runnable action) {
		this.control = control;
		this.nanos = nanos;
		this.action = action;
		control.addListener(SWT.FocusOut, e -> flush());
		control.addListener(SWT.Dispose, e -> control.getDisplay().timerExec(-1, timer));
	}

	/** Something was typed. */
	void stir() {
		if (!due) {
			due = true;
			since = nanos.getAsLong();
		} else if (nanos.getAsLong() - since > LONGEST) {
			flush();
			return;
		}
		control.getDisplay().timerExec(CALM, timer);
	}

	/** Now, if anything waits. */
	void flush() {
		if (due && !control.isDisposed()) {
			due = false;
			control.getDisplay().timerExec(-1, timer);
			action.run();
		}
	}

	/** What waits is of no use any more. */
	void forget() {
		due = false;
		control.getDisplay().timerExec(-1, timer);
	}
}
