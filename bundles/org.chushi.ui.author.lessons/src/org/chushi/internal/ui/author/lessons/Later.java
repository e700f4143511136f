package org.chushi.internal.ui.author.lessons;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Does something after a pause. UI thread. */
final class Later {

	private final Control control;
	private final int calm;
	private final Runnable action;
	private final Runnable timer = this::flush;
	private boolean due;

	/** @param calm milliseconds */
	Later(Control control, int calm, Runnable action) {
		this.control = control;
		this.calm = calm;
		this.action = action;
		control.addListener(SWT.Dispose, e -> control.getDisplay().timerExec(-1, timer));
	}

	/** The pause begins anew. */
	void stir() {
		due = true;
		control.getDisplay().timerExec(calm, timer);
	}

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
