package org.chushi.internal.ui.author.scripts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A list and what is chosen in it: side by side where there is room, else one above the other. Screen pixels. */
final class TwoPanes extends Layout {

	/** From this width on side by side, in the design's pixels. */
	static final int WIDE = 720;
	private static final int LIST = 38;
	private static final int ABOVE = 40;

	private final int wide;

	TwoPanes(int wide) {
		this.wide = wide;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		return new Point(wHint == SWT.DEFAULT ? wide : wHint, hHint == SWT.DEFAULT ? wide / 2 : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		Control[] two = composite.getChildren();
		if (area.width >= wide) {
			int list = area.width * LIST / 100;
			two[0].setBounds(area.x, area.y, list, area.height);
			two[1].setBounds(area.x + list, area.y, area.width - list, area.height);
		} else {
			int list = area.height * ABOVE / 100;
			two[0].setBounds(area.x, area.y, area.width, list);
			two[1].setBounds(area.x, area.y + list, area.width, area.height - list);
		}
	}
}
