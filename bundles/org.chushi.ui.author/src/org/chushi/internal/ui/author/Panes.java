package org.chushi.internal.ui.author;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Three panes: list, form, trial. Side by side where there is room; with less, the list and one of the others; with little,
 * one of the three. Each is as high as the area. Screen pixels.
 */
final class Panes extends Layout {

	static final int LIST = 0;
	static final int FORM = 1;
	static final int TRIAL = 2;
	/** From this width on all three, in the design's pixels. */
	static final int ALL = 1120;
	/** From this width on two. */
	static final int TWO = 720;

	private static final int[] PARTS = { 28, 40, 32 };
	private static final int LIST_PART = 36;

	private final int all;
	private final int two;
	private int front = LIST;

	/** @param all, two least widths in screen pixels */
	Panes(int all, int two) {
		this.all = all;
		this.two = two;
	}

	/** The pane that is seen when not all are. */
	void front(int pane) {
		front = pane;
	}

	int front() {
		return front;
	}

	/** How many are seen at this width. */
	int seen(int width) {
		return width >= all ? 3 : width >= two ? 2 : 1;
	}

	/** Whether this pane is seen at this width. */
	boolean shows(int pane, int width) {
		return switch (seen(width)) {
		case 3 -> true;
		case 2 -> pane == LIST || pane == Math.max(FORM, front);
		default -> pane == front;
		};
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		return new Point(wHint == SWT.DEFAULT ? all : wHint, hHint == SWT.DEFAULT ? two / 2 : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		Control[] panes = composite.getChildren();
		int x = area.x;
		for (int i = 0; i < panes.length; i++) {
			boolean shown = shows(i, area.width);
			panes[i].setVisible(shown);
			if (shown) {
				int width = last(i, area.width) ? area.x + area.width - x : area.width * part(i, area.width) / 100;
				panes[i].setBounds(x, area.y, width, area.height);
				x += width;
			}
		}
	}

	private int part(int pane, int width) {
		return seen(width) == 3 ? PARTS[pane] : LIST_PART;
	}

	private boolean last(int pane, int width) {
		return IntStream.range(pane + 1, PARTS.length).noneMatch(i -> shows(i, width));
	}
}
