package org.chushi.internal.ui.learn;

import java.util.Optional;
import java.util.function.Function;

import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** The keyboard of a page: keys that belong to all of it, not while a text is typed, and who has it. */
final class Keyboard {

	/** Nanoseconds within which the same key is the same press: WebKitGTK tells of one press up to three times. */
	private static final long ONE_PRESS = 25_000_000;

	private Keyboard() {
	}

	/**
	 * @param keys says what a key does; asked before the widget and before a page made later. It is done after the event,
	 *             for it may dispose what has the keyboard.
	 */
	static void on(Composite page, Look look, Function<Event, Optional<Runnable>> keys) {
		long[] last = { 0, 0 };
		Listener filter = e -> {
			if (e.doit && e.widget instanceof Control control && !(control instanceof Text) && within(page, control)) {
				keys.apply(e).ifPresent(action -> {
					long now = System.nanoTime();
					boolean again = control instanceof Browser && e.keyCode == last[0] && now - last[1] < ONE_PRESS;
					last[0] = e.keyCode;
					last[1] = now;
					e.doit = false;
					e.type = SWT.None;
					if (!again) {
						look.display().asyncExec(() -> run(page, action));
					}
				});
			}
		};
		look.display().addFilter(SWT.KeyDown, filter);
		page.addListener(SWT.Dispose, e -> look.display().removeFilter(SWT.KeyDown, filter));
		releaseAtEnd(page);
	}

	/**
	 * Takes the keyboard away from what is in this area, before that is disposed: SWT would hand it to the parent of the
	 * disposed control, and a composite that gives it on to its children finds them gone.
	 */
	static void release(Composite area) {
		Control control = area.getDisplay().getFocusControl();
		if (control != null && control != area.getShell() && within(area, control)) {
			area.getShell().forceFocus();
		}
	}

	/** The same when the area itself is disposed. */
	static void releaseAtEnd(Composite area) {
		area.addListener(SWT.Dispose, e -> release(area));
	}

	private static void run(Composite page, Runnable action) {
		if (!page.isDisposed()) {
			action.run();
		}
	}

	/** Whether a control lies on a page, or is the window itself: then nothing in particular has the keyboard. */
	static boolean within(Composite page, Control control) {
		if (control == page.getShell()) {
			return true;
		}
		for (Control up = control; up != null; up = up.getParent()) {
			if (up == page) {
				return true;
			}
		}
		return false;
	}
}
