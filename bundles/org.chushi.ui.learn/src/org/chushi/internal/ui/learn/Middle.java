package org.chushi.internal.ui.learn;

import org.chushi.ui.Look;
import org.chushi.ui.ScrolledPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** One child in the middle, as wide as the column of a {@link ScrolledPage}; for what stands above one. */
final class Middle extends Layout {

	private final int widest;
	private final int margin;
	private final int above;

	Middle(Look look) {
		widest = look.px(ScrolledPage.WIDTH);
		margin = look.px(40);
		above = look.px(16);
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		int width = wHint == SWT.DEFAULT ? widest + 2 * margin : wHint;
		return new Point(width, composite.getChildren()[0].computeSize(inner(width), SWT.DEFAULT, flush).y + above);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		Control child = composite.getChildren()[0];
		int width = inner(area.width);
		child.setBounds((area.width - width) / 2, above, width, Math.max(0, area.height - above));
	}

	private int inner(int width) {
		return Math.max(1, Math.min(widest, width - 2 * margin));
	}
}
