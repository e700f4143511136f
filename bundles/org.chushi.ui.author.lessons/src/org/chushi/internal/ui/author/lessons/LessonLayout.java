package org.chushi.internal.ui.author.lessons;

import java.util.Arrays;

import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Sets what is seen side by side, in equal parts; where there is no room for two, the first or the last of them. */
final class LessonLayout extends Layout {

	/** Least width of one of two, in the design's pixels. */
	static final int LEAST = 330;

	private final Look look;
	private boolean last;

	LessonLayout(Look look) {
		this.look = look;
	}

	/** Which one is seen where only one is. */
	void last(boolean wanted) {
		last = wanted;
	}

	boolean both(int width) {
		return width >= look.px(2 * LEAST);
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		return new Point(wHint == SWT.DEFAULT ? look.px(2 * LEAST) : wHint, hHint == SWT.DEFAULT ? look.px(300) : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		Control[] seen = Arrays.stream(composite.getChildren()).filter(c -> Boolean.TRUE.equals(c.getData(LessonLayout.class.getName())))
				.toArray(Control[]::new);
		for (Control child : composite.getChildren()) {
			if (!Arrays.asList(seen).contains(child)) {
				child.setVisible(false);
			}
		}
		boolean all = seen.length < 2 || both(area.width);
		int gap = look.px(12);
		int width = all ? (area.width - gap * (seen.length - 1)) / Math.max(1, seen.length) : area.width;
		for (int i = 0; i < seen.length; i++) {
			boolean shown = all || (last ? i == seen.length - 1 : i == 0);
			seen[i].setVisible(shown);
			seen[i].setBounds(area.x + (all ? i * (width + gap) : 0), area.y, width, area.height);
		}
	}

	/** Whether a child takes part. */
	static void show(Control child, boolean wanted) {
		child.setData(LessonLayout.class.getName(), wanted);
	}
}
