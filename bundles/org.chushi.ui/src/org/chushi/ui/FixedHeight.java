package org.chushi.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** The children fill the area, which is always so high, for what scrolls inside: a text, a table, a map. Screen pixels. */
public final class FixedHeight extends Layout {

	private final int height;
	private final int horizontal;
	private final int vertical;

	public FixedHeight(int height) {
		this(height, 0, 0);
	}

	FixedHeight(int height, int horizontal, int vertical) {
		this.height = height;
		this.horizontal = horizontal;
		this.vertical = vertical;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		int width = 0;
		for (Control child : composite.getChildren()) {
			width = Math.max(width, child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).x);
		}
		return new Point(wHint == SWT.DEFAULT ? width + 2 * horizontal : wHint, height);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		for (Control child : composite.getChildren()) {
			child.setBounds(area.x + horizontal, area.y + vertical, Math.max(0, area.width - 2 * horizontal),
					Math.max(0, area.height - 2 * vertical));
		}
	}
}
