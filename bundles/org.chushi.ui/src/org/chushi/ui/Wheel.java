package org.chushi.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The wheel of the mouse over what lies on a page. UI thread only. */
public final class Wheel {

	/** Scrolled for each line the wheel tells of, in pixels. */
	private static final int LINE = 20;

	private Wheel() {
	}

	/** The wheel moves the page under a closed list, and never what is chosen in it: that would change unseen. */
	public static void scrolls(Combo list) {
		list.addListener(SWT.MouseVerticalWheel, e -> {
			e.doit = false;
			for (Composite up = list.getParent(); up != null; up = up.getParent()) {
				if (up instanceof ScrolledComposite page) {
					Point origin = page.getOrigin();
					page.setOrigin(origin.x, origin.y - e.count * LINE);
					return;
				}
			}
		});
	}
}
