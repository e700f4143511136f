package org.chushi.internal.ui.learn;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.chushi.assessment.Noticed;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Notices that another program is in front for longer than a moment, and that this one is back. Windows of this program
 * may come and go: a dialog leaves nobody. Ends with the page.
 */
final class Presence {

	/** Milliseconds in which somebody is not away yet: a message that comes up and goes. */
	static final int MOMENT = 2_000;

	private final Display display;
	private final BooleanSupplier inFront;
	private final Consumer<Noticed> told;
	private final Runnable look = this::look;
	private boolean away;

	/** @param away whether the person was away when the page was built again */
	Presence(Control page, boolean away, Consumer<Noticed> told) {
		this(page, away, () -> page.getDisplay().getActiveShell() != null, told);
	}

	/** @param inFront whether any window of this program has the keyboard */
	Presence(Control page, boolean away, BooleanSupplier inFront, Consumer<Noticed> told) {
		this.away = away;
		this.inFront = inFront;
		this.told = told;
		display = page.getDisplay();
		Listener left = e -> lost(e.widget instanceof Shell);
		Listener back = e -> gained(e.widget instanceof Shell);
		display.addFilter(SWT.Deactivate, left);
		display.addFilter(SWT.Activate, back);
		page.addListener(SWT.Dispose, e -> {
			display.timerExec(-1, look);
			display.removeFilter(SWT.Deactivate, left);
			display.removeFilter(SWT.Activate, back);
		});
	}

	boolean away() {
		return away;
	}

	private void lost(boolean window) {
		if (window) {
			display.timerExec(MOMENT, look);
		}
	}

	private void gained(boolean window) {
		if (window) {
			display.timerExec(-1, look);
			if (away) {
				away = false;
				told.accept(Noticed.BACK);
			}
		}
	}

	/** The moment is over. */
	void look() {
		if (!away && !inFront.getAsBoolean()) {
			away = true;
			told.accept(Noticed.LEFT);
		}
	}
}
