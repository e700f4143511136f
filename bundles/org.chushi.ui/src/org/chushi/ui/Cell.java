package org.chushi.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * How a child sits in a {@link Column} or a {@link Row}; set as its layout data. Without one it fills the width of a
 * column and keeps its natural width in a row.
 *
 * @param grow  in a row it takes what width is left, in a column what height is left
 * @param align across: {@link SWT#LEFT}, {@link SWT#CENTER}, {@link SWT#RIGHT} in a column; {@link SWT#TOP},
 *              {@link SWT#CENTER}, {@link SWT#BOTTOM}, {@link SWT#FILL} in a row; {@link SWT#DEFAULT} as the layout does
 * @param width in screen pixels, {@link SWT#DEFAULT} for the natural one
 */
public record Cell(boolean grow, int align, int width) {

	static final Cell PLAIN = new Cell(false, SWT.DEFAULT, SWT.DEFAULT);

	/** Takes what is left. */
	public static Cell growing() {
		return new Cell(true, SWT.DEFAULT, SWT.DEFAULT);
	}

	/** Natural width, at this side. */
	public static Cell aligned(int align) {
		return new Cell(false, align, SWT.DEFAULT);
	}

	/** As wide as this, in screen pixels. */
	public static Cell wide(int width) {
		return new Cell(false, SWT.DEFAULT, width);
	}

	/** The same, at this side of its line. */
	public Cell at(int side) {
		return new Cell(grow, side, width);
	}

	/** A gap that takes what is left in a row: what comes after it sits at the right. */
	public static void spring(Composite row) {
		Composite spring = new Composite(row, SWT.NONE);
		spring.setBackground(row.getBackground());
		spring.setLayout(new Column(0));
		spring.setLayoutData(growing());
	}

	static Cell of(Control control) {
		return control.getLayoutData() instanceof Cell cell ? cell : PLAIN;
	}

	static boolean shown(Control control) {
		return control.getVisible() || !Boolean.TRUE.equals(control.getData(GONE));
	}

	private static final String GONE = "org.chushi.ui.gone";

	/** Shows a control or takes it away with the room it took; lay out afterwards. */
	public static void show(Control control, boolean shown) {
		control.setData(GONE, !shown);
		control.setVisible(shown);
	}

	static Point size(Control control, int width, boolean flush) {
		Cell cell = of(control);
		if (cell.width != SWT.DEFAULT) {
			return control.computeSize(width == SWT.DEFAULT ? cell.width : Math.min(cell.width, width), SWT.DEFAULT, flush);
		}
		return control.computeSize(width, SWT.DEFAULT, flush);
	}
}
