package org.chushi.internal.ui.author;

import java.util.Optional;
import java.util.function.Function;

import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Keys of a page that count while a text is typed, too: with Ctrl, or with Alt. Asked before the widget. */
final class Keys {

	private Keys() {
	}

	/** @param keys says what a key does; it is done after the event, for it may dispose what has the keyboard */
	static void on(Composite page, Look look, Function<Event, Optional<Runnable>> keys) {
		Listener filter = e -> {
			if (e.doit && e.widget instanceof Control control && (control == page.getShell() || Keyboard.within(page, control))) {
				keys.apply(e).ifPresent(action -> {
					e.doit = false;
					e.type = SWT.None;
					look.display().asyncExec(() -> {
						if (!page.isDisposed()) {
							action.run();
						}
					});
				});
			}
		};
		look.display().addFilter(SWT.KeyDown, filter);
		page.addListener(SWT.Dispose, e -> look.display().removeFilter(SWT.KeyDown, filter));
	}

	/** Whether this is Ctrl (Command on a Mac) and a letter. */
	static boolean ctrl(Event e, char letter) {
		return (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && Character.toLowerCase(e.keyCode) == letter;
	}
}
