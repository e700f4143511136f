package org.chushi.internal.ui;

import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** The few strokes all widgets are drawn with. */
public final class Paint {

	private Paint() {
	}

	public static void smooth(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	public static void fill(GC gc, Look look, Rectangle area, int radius, RGB colour) {
		gc.setBackground(look.colour(colour));
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, radius * 2, radius * 2);
	}

	/** A border just inside the area. */
	public static void border(GC gc, Look look, Rectangle area, int radius, RGB colour, int width) {
		gc.setForeground(look.colour(colour));
		gc.setLineWidth(width);
		int half = width / 2;
		gc.drawRoundRectangle(area.x + half, area.y + half, area.width - width, area.height - width, radius * 2 - width,
				radius * 2 - width);
		gc.setLineWidth(1);
	}

	/** The mark of the keyboard, the same everywhere: two pixels of accent around, with a gap. */
	public static void focus(GC gc, Look look, Rectangle area, int radius) {
		int width = Math.max(2, look.px(2));
		border(gc, look, area, radius, look.theme().accent(), width);
	}

	public static Rectangle inset(Rectangle area, int by) {
		return new Rectangle(area.x + by, area.y + by, Math.max(0, area.width - 2 * by), Math.max(0, area.height - 2 * by));
	}

	public static void centred(GC gc, String text, Rectangle area) {
		Point size = gc.textExtent(text);
		gc.drawText(text, area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 2, true);
	}

	public static void centred(GC gc, Image image, Rectangle area) {
		Rectangle size = image.getBounds();
		gc.drawImage(image, area.x + (area.width - size.width) / 2, area.y + (area.height - size.height) / 2);
	}
}
