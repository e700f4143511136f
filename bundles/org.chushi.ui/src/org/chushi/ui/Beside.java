package org.chushi.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Two children side by side: one takes the width, the other has its natural one. Where the first would get narrower than
 * {@code least} they stand below each other. Screen pixels.
 */
final class Beside extends Layout {

	private final int gap;
	private final int least;
	private final int growing;

	/** @param growing which of the two takes the width, 0 or 1 */
	Beside(int gap, int least, int growing) {
		this.gap = gap;
		this.least = least;
		this.growing = growing;
	}

	/** Width for the growing child where both fit side by side; else none of it. */
	static int share(int width, int other, int gap, int least) {
		int rest = width - gap - other;
		return rest >= least ? rest : 0;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		Control[] two = composite.getChildren();
		Point[] natural = { two[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush),
				two[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush) };
		Point fixed = natural[1 - growing];
		if (wHint == SWT.DEFAULT) {
			return new Point(natural[0].x + gap + natural[1].x, Math.max(natural[0].y, natural[1].y));
		}
		int share = share(wHint, fixed.x, gap, least);
		if (share > 0) {
			return new Point(wHint, Math.max(fixed.y, two[growing].computeSize(share, SWT.DEFAULT, flush).y));
		}
		return new Point(wHint, below(two[1 - growing], fixed, wHint, flush) + gap / 2
				+ two[growing].computeSize(wHint, SWT.DEFAULT, flush).y);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		Control[] two = composite.getChildren();
		Point fixed = two[1 - growing].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
		int share = share(area.width, fixed.x, gap, least);
		if (share > 0) {
			int height = two[growing].computeSize(share, SWT.DEFAULT, flush).y;
			two[growing].setBounds(area.x + (growing == 0 ? 0 : fixed.x + gap),
					area.y + Math.max(0, area.height - height) / 2, share, height);
			two[1 - growing].setBounds(area.x + (growing == 0 ? share + gap : 0),
					area.y + Math.max(0, area.height - fixed.y) / 2, fixed.x, fixed.y);
			return;
		}
		int y = area.y;
		for (int i = 0; i < 2; i++) {
			int width = i == growing ? area.width : Math.min(fixed.x, area.width);
			int height = i == growing ? two[i].computeSize(width, SWT.DEFAULT, flush).y
					: below(two[i], fixed, area.width, flush);
			two[i].setBounds(area.x, y, width, height);
			y += height + gap / 2;
		}
	}

	private static int below(Control control, Point natural, int width, boolean flush) {
		return natural.x <= width ? natural.y : control.computeSize(width, SWT.DEFAULT, flush).y;
	}
}
