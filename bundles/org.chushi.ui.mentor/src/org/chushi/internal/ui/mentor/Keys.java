package org.chushi.internal.ui.mentor;

import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** Ctrl+Enter anywhere on a page, in a text field too: does what the accented button does. */
final class Keys {

	static final String DO = "Ctrl+Enter";

	private Keys() {
	}

	static void onDo(Composite page, Look look, Runnable action) {
		Listener filter = e -> {
			boolean pressed = (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1
					&& (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR);
			if (pressed && e.doit && e.widget instanceof Control control && within(page, control)) {
				e.doit = false;
				action.run();
			}
		};
		look.display().addFilter(SWT.KeyDown, filter);
		page.addListener(SWT.Dispose, e -> look.display().removeFilter(SWT.KeyDown, filter));
	}

	private static boolean within(Composite page, Control control) {
		for (Control up = control; up != null; up = up.getParent()) {
			if (up == page) {
				return true;
			}
		}
		return control == page.getShell();
	}
}
