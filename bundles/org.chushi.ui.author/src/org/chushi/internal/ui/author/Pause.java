package org.chushi.internal.ui.author;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Waits for a pause in typing, and for the keyboard to go elsewhere: what was typed until then is one step to undo. UI thread. */
final class Pause {

	/** Milliseconds without a key. */
	static final int CALM = 500;

	private final Control control;
	private final Runnable action;
	private final Runnable timer = this::flush;
	private boolean due;

	Pause(Control control, Runnable action) {
		this.control = control;
		this.action = action;
		control.addListener(SWT.FocusOut, e -> flush());
		control.addListener(SWT.Dispose, e -> control.getDisplay().timerExec(-1, timer));
	}

	/** Something was typed. */
	void stir() {
		due = true;
		control.getDisplay().timerExec(CALM, timer);
	}

	/** Whether something was typed that is not done yet. */
	boolean due() {
		return due;
	}

	/** Now, if anything waits. */
	void flush() {
		if (due && !control.isDisposed()) {
			due = false;
			control.getDisplay().timerExec(-1, timer);
			action.run();
		}
	}
}
