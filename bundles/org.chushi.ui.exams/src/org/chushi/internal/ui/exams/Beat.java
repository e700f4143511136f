package org.chushi.internal.ui.exams;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Does something each second, and something else now and then, as long as a control is there. UI thread. */
final class Beat {

	private static final int SECOND = 1_000;

	private final Display display;
	private final Control control;
	private final Runnable each;
	private final int often;
	private final Runnable then;
	private int count;

	/** @param often after how many seconds the second thing is done, again and again */
	Beat(Control control, Runnable each, int often, Runnable then) {
		this.display = control.getDisplay();
		this.control = control;
		this.each = each;
		this.often = often;
		this.then = then;
		display.timerExec(SECOND, this::beat);
	}

	private void beat() {
		if (!control.isDisposed()) {
			// what goes wrong this time does not stop it
			display.timerExec(SECOND, this::beat);
			count++;
			each.run();
			if (count % often == 0) {
				then.run();
			}
		}
	}
}
