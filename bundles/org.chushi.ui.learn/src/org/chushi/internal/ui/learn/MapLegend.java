package org.chushi.internal.ui.learn;

import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Says what the shapes of the map mean, with how many there are of each. */
final class MapLegend {

	/** Draws a shape into a cell. */
	@FunctionalInterface
	private interface Shape {
		void draw(GC gc, Look look, Rectangle cell);
	}

	private final Look look;
	private final Sheet sheet;
	private final Composite row;
	private final Paragraph answered;
	private final Paragraph open;
	private final Paragraph marked;
	private final Paragraph waits;
	private final Paragraph shut;

	MapLegend(Composite parent, Look look, Sheet sheet) {
		this.look = look;
		this.sheet = sheet;
		row = look.row(parent, 20);
		answered = item(MapShape::answered);
		open = item(MapShape::open);
		marked = item(MapShape::flag);
		waits = item(MapShape::waits);
		shut = item(MapShape::shut);
		show();
	}

	/** Counts again. */
	void show() {
		answered.text(look.t(Messages.MapLegend_answered, sheet.answered()));
		open.text(look.t(Messages.MapLegend_open, sheet.open().size()));
		marked.text(look.t(Messages.MapLegend_marked, sheet.marked().size()));
		waits.text(look.t(Messages.MapLegend_waits, sheet.waiting()));
		shut.text(look.t(Messages.MapLegend_shut, sheet.shut()));
		Cell.show(waits.getParent(), sheet.waiting() > 0);
		Cell.show(shut.getParent(), sheet.shut() > 0);
		row.layout(true, true);
	}

	private Paragraph item(Shape shape) {
		Composite item = look.row(row, 8);
		Canvas picture = new Canvas(item, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				return new Point(look.px(28), look.px(28));
			}
		};
		picture.setBackground(look.colour(look.ground(item)));
		picture.setLayoutData(Cell.aligned(SWT.CENTER));
		picture.addListener(SWT.Paint, e -> {
			e.gc.setAntialias(SWT.ON);
			shape.draw(e.gc, look, new Rectangle(look.px(4), look.px(4), look.px(20), look.px(20)));
		});
		return new Paragraph(item, look, Type.SMALL, "", look.theme().ink());
	}
}
