package org.chushi.internal.ui.learn;

import org.chushi.ui.Look;
import org.chushi.ui.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The shapes of the question map: what is answered is a filled square, what is open a hollow disc, a mark a flag,
 * what waits for its section a dashed disc and what is shut a barred square.
 */
final class MapShape {

	private MapShape() {
	}

	static void answered(GC gc, Look look, Rectangle cell) {
		int arc = look.px(12);
		gc.setBackground(look.colour(look.theme().accentSoft()));
		gc.fillRoundRectangle(cell.x, cell.y, cell.width, cell.height, arc, arc);
		gc.setForeground(look.colour(look.theme().accent()));
		gc.setLineWidth(Math.max(1, look.px(2)));
		gc.drawRoundRectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2, arc, arc);
	}

	static void open(GC gc, Look look, Rectangle cell) {
		gc.setForeground(look.colour(look.theme().edge()));
		gc.setLineWidth(1);
		gc.drawOval(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
	}

	/** In a section that is to be entered: a dashed disc. */
	static void waits(GC gc, Look look, Rectangle cell) {
		gc.setLineStyle(SWT.LINE_DASH);
		open(gc, look, cell);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/** In a section that is shut: a square with a bar at its foot. */
	static void shut(GC gc, Look look, Rectangle cell) {
		int arc = look.px(12);
		gc.setBackground(look.colour(look.theme().ground()));
		gc.fillRoundRectangle(cell.x, cell.y, cell.width, cell.height, arc, arc);
		gc.setForeground(look.colour(look.theme().edge()));
		gc.setLineWidth(1);
		gc.drawRoundRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1, arc, arc);
		gc.setLineWidth(Math.max(2, look.px(3)));
		int bar = cell.y + cell.height - Math.max(2, look.px(4));
		gc.drawLine(cell.x + cell.width / 4, bar, cell.x + cell.width * 3 / 4, bar);
	}

	/** A pennant at the upper right corner of a cell. */
	static void flag(GC gc, Look look, Rectangle cell) {
		Theme theme = look.theme();
		int size = Math.max(look.px(12), cell.width * 2 / 5);
		int x = cell.x + cell.width - size + look.px(3);
		int y = cell.y - look.px(3);
		gc.setBackground(look.colour(theme.pending()));
		gc.fillPolygon(new int[] { x, y, x + size, y + size / 3, x, y + size * 2 / 3 });
		gc.fillRectangle(x - Math.max(1, look.px(2)), y, Math.max(2, look.px(2)), size);
	}

	static void here(GC gc, Look look, Rectangle cell) {
		int out = look.px(3);
		gc.setForeground(look.colour(look.theme().ink()));
		gc.setLineWidth(Math.max(2, look.px(2)));
		gc.drawRoundRectangle(cell.x - out, cell.y - out, cell.width + 2 * out - 1, cell.height + 2 * out - 1,
				look.px(16), look.px(16));
	}
}
