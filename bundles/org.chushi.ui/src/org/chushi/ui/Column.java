package org.chushi.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Stacks the children; each is as wide as the column, and as high as it needs to be at that width, so text reflows.
 * {@link Cell} says otherwise. All in screen pixels.
 */
public final class Column extends Layout {

	private final int gap;
	private int left;
	private int top;
	private int right;
	private int bottom;

	public Column(int gap) {
		this.gap = gap;
	}

	/** The same margin at every side. */
	public Column margin(int margin) {
		return margin(margin, margin);
	}

	public Column margin(int horizontal, int vertical) {
		left = horizontal;
		right = horizontal;
		top = vertical;
		bottom = vertical;
		return this;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		int inner = wHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(0, wHint - left - right);
		int width = 0;
		int height = 0;
		int count = 0;
		for (Control child : composite.getChildren()) {
			if (Cell.shown(child)) {
				Point size = size(child, inner, flush);
				width = Math.max(width, size.x);
				height += size.y;
				count++;
			}
		}
		height += Math.max(0, count - 1) * gap + top + bottom;
		return new Point(wHint == SWT.DEFAULT ? width + left + right : wHint, hHint == SWT.DEFAULT ? height : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		int inner = Math.max(0, area.width - left - right);
		int left = area.x + this.left;
		int y = area.y + top;
		int spare = spare(composite, area, inner, flush);
		for (Control child : composite.getChildren()) {
			if (Cell.shown(child)) {
				Point size = size(child, inner, flush);
				Cell cell = Cell.of(child);
				int height = size.y + (cell.grow() ? spare : 0);
				int width = natural(cell) ? Math.min(size.x, inner) : inner;
				int x = switch (cell.align()) {
				case SWT.CENTER -> left + (inner - width) / 2;
				case SWT.RIGHT -> left + inner - width;
				default -> left;
				};
				child.setBounds(x, y, width, Math.max(0, height));
				y += height + gap;
			}
		}
	}

	private int spare(Composite composite, Rectangle area, int inner, boolean flush) {
		int growing = 0;
		for (Control child : composite.getChildren()) {
			if (Cell.shown(child) && Cell.of(child).grow()) {
				growing++;
			}
		}
		return growing == 0 ? 0 : (area.height - computeSize(composite, inner + left + right, SWT.DEFAULT, flush).y) / growing;
	}

	private static Point size(Control child, int inner, boolean flush) {
		Cell cell = Cell.of(child);
		if (!natural(cell) || inner == SWT.DEFAULT) {
			return Cell.size(child, inner, flush);
		}
		Point size = Cell.size(child, SWT.DEFAULT, flush);
		return size.x <= inner ? size : Cell.size(child, inner, flush);
	}

	private static boolean natural(Cell cell) {
		return cell.align() != SWT.DEFAULT && cell.align() != SWT.FILL || cell.width() != SWT.DEFAULT;
	}
}
