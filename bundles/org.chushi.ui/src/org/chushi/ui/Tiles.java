package org.chushi.ui;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Equal columns, as many as fit with this least width; children of one line are equally high. Screen pixels. */
public final class Tiles extends Layout {

	private final int leastWidth;
	private final int gap;
	private int wanted;

	public Tiles(int leastWidth, int gap) {
		this.leastWidth = leastWidth;
		this.gap = gap;
	}

	/** So many columns where they fit, also with fewer children: areas below each other look the same. */
	public Tiles columns(int count) {
		wanted = count;
		return this;
	}

	private int columns(int width, List<Control> children) {
		return columns(width, leastWidth, gap, wanted > 0 ? wanted : children.size());
	}

	/** How many columns there are for this width and so many children. */
	static int columns(int width, int leastWidth, int gap, int children) {
		return Math.clamp((width + gap) / Math.max(1, leastWidth + gap), 1, Math.max(1, children));
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		List<Control> children = children(composite);
		int width = wHint == SWT.DEFAULT ? children.size() * (leastWidth + gap) - gap : wHint;
		int columns = columns(width, children);
		int height = 0;
		for (int first = 0; first < children.size(); first += columns) {
			height += lineHeight(children, first, columns, cell(width, columns), flush) + (first > 0 ? gap : 0);
		}
		return new Point(Math.max(0, width), hHint == SWT.DEFAULT ? height : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		List<Control> children = children(composite);
		int columns = columns(area.width, children);
		int cell = cell(area.width, columns);
		int y = area.y;
		for (int first = 0; first < children.size(); first += columns) {
			int height = lineHeight(children, first, columns, cell, flush);
			for (int i = first; i < Math.min(children.size(), first + columns); i++) {
				children.get(i).setBounds(area.x + (i - first) * (cell + gap), y, cell, height);
			}
			y += height + gap;
		}
	}

	private int cell(int width, int columns) {
		return Math.max(0, (width - (columns - 1) * gap) / columns);
	}

	private static int lineHeight(List<Control> children, int first, int columns, int cell, boolean flush) {
		return children.subList(first, Math.min(children.size(), first + columns)).stream()
				.mapToInt(child -> child.computeSize(cell, SWT.DEFAULT, flush).y).max().orElse(0);
	}

	private static List<Control> children(Composite composite) {
		return Arrays.stream(composite.getChildren()).filter(Cell::shown).toList();
	}
}
