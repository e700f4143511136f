package org.chushi.internal.ui.career;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** The map, and beside it what is told of the chosen position; below it where the map would get too narrow. Screen pixels. */
final class Abreast extends Layout {

	private final int gap;
	private final int least;
	private final int aside;

	/** @param least width of the first. @param aside width of the second one beside it */
	Abreast(int gap, int least, int aside) {
		this.gap = gap;
		this.least = least;
		this.aside = aside;
	}

	/** How wide the first one is. */
	static int share(int width, int gap, int least, int aside) {
		return width - gap - aside >= least ? width - gap - aside : width;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		Control[] two = composite.getChildren();
		int width = wHint == SWT.DEFAULT ? least + gap + aside : wHint;
		int first = share(width, gap, least, aside);
		int high = two[0].computeSize(first, SWT.DEFAULT, flush).y;
		int other = two[1].computeSize(first == width ? width : aside, SWT.DEFAULT, flush).y;
		return new Point(width, first == width ? high + gap + other : Math.max(high, other));
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Control[] two = composite.getChildren();
		Rectangle area = composite.getClientArea();
		int first = share(area.width, gap, least, aside);
		int high = two[0].computeSize(first, SWT.DEFAULT, flush).y;
		two[0].setBounds(area.x, area.y, first, high);
		if (first == area.width) {
			two[1].setBounds(area.x, area.y + high + gap, area.width, two[1].computeSize(area.width, SWT.DEFAULT, flush).y);
		} else {
			two[1].setBounds(area.x + first + gap, area.y, aside, two[1].computeSize(aside, SWT.DEFAULT, flush).y);
		}
	}
}
