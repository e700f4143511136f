package org.chushi.internal.ui.author.maps;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** The board, and what is chosen on it at its right; below it where there is little room. Screen pixels. */
final class MapSides extends Layout {

	/** From this width on side by side, in the design's pixels. */
	static final int WIDE = 720;
	/** Of what is chosen, in the design's pixels. */
	static final int SHEET = 372;
	private static final int BELOW = 45;

	private final int wide;
	private final int sheet;

	MapSides(int wide, int sheet) {
		this.wide = wide;
		this.sheet = sheet;
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
			two[0].setBounds(area.x, area.y, area.width - sheet, area.height);
			two[1].setBounds(area.x + area.width - sheet, area.y, sheet, area.height);
		} else {
			int below = area.height * BELOW / 100;
			two[0].setBounds(area.x, area.y, area.width, area.height - below);
			two[1].setBounds(area.x, area.y + area.height - below, area.width, below);
		}
	}
}
