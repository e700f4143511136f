package org.chushi.internal.ui.author;

import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** The tree beside what is chosen in it; where there is little room, one of the two. */
final class Sides extends Layout {

	/** From this width on both are seen, in the design's pixels. */
	static final int BOTH = 900;

	private static final int LEAST = 260;
	private static final int MOST = 340;

	private final Look look;
	private boolean tree;

	Sides(Look look) {
		this.look = look;
	}

	/** What is seen where only one is. */
	void front(boolean ofTree) {
		tree = ofTree;
	}

	boolean front() {
		return tree;
	}

	boolean both(int width) {
		return width >= look.px(BOTH);
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		return new Point(wHint == SWT.DEFAULT ? look.px(BOTH) : wHint, hHint == SWT.DEFAULT ? look.px(400) : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		Control[] sides = composite.getChildren();
		boolean both = both(area.width);
		int left = !both ? area.width : Math.clamp(area.width / 5, look.px(LEAST), look.px(MOST));
		sides[0].setVisible(both || tree);
		sides[1].setVisible(both || !tree);
		sides[0].setBounds(area.x, area.y, left, area.height);
		sides[1].setBounds(area.x + (both ? left : 0), area.y, both ? area.width - left : area.width, area.height);
	}
}
