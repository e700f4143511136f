package org.chushi.internal.ui.learn;

import org.chushi.ui.Look;
import org.chushi.ui.ScrolledPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Head, body and foot of something to read, in the middle; the body takes the height that is left. */
final class Reader extends Layout {

	private final int widest;
	private final int margin;
	private final int gap;

	Reader(Look look) {
		widest = look.px(ScrolledPage.WIDTH);
		margin = look.px(40);
		gap = look.px(12);
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		return new Point(wHint == SWT.DEFAULT ? widest : wHint, hHint == SWT.DEFAULT ? widest : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		int width = Math.max(1, Math.min(widest, area.width - 2 * margin));
		int left = (area.width - width) / 2;
		Control[] three = composite.getChildren();
		int head = three[0].computeSize(width, SWT.DEFAULT, flush).y;
		int foot = three[2].computeSize(width, SWT.DEFAULT, flush).y;
		int top = margin / 2;
		int body = Math.max(0, area.height - top - head - foot - 2 * gap - top / 2);
		three[0].setBounds(left, top, width, head);
		three[1].setBounds(left, top + head + gap, width, body);
		three[2].setBounds(left, top + head + gap + body + gap, width, foot);
	}
}
