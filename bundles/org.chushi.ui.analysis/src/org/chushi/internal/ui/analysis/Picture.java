package org.chushi.internal.ui.analysis;

import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A picture in the program's colours that can say in words what it shows. */
abstract class Picture extends Canvas implements Named {

	private final Look look;
	private final int height;

	/** @param height in the design's pixels */
	Picture(Composite parent, Look look, int height) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.height = height;
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Paint, e -> {
			Paint.smooth(e.gc);
			draw(e.gc, getClientArea());
		});
		Speaking.as(this, ACC.ROLE_GRAPHIC);
	}

	abstract void draw(GC gc, Rectangle area);

	final Look look() {
		return look;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? look.px(480) : wHint, look.px(height));
	}

	/** Words, from this left side, in the middle of this height. */
	final void words(GC gc, String words, Type type, RGB ink, int left, int middle) {
		Point size = pen(gc, words, type, ink);
		gc.drawText(words, left, middle - size.y / 2, true);
	}

	/** Words around this middle. */
	final void centred(GC gc, String words, Type type, RGB ink, int middle, int top) {
		Point size = pen(gc, words, type, ink);
		gc.drawText(words, Math.clamp(middle - size.x / 2, 0, Math.max(0, getClientArea().width - size.x)), top, true);
	}

	/** Words that end at this right side. */
	final void ending(GC gc, String words, Type type, RGB ink, int right, int middle) {
		Point size = pen(gc, words, type, ink);
		gc.drawText(words, right - size.x, middle - size.y / 2, true);
	}

	private Point pen(GC gc, String words, Type type, RGB ink) {
		gc.setFont(look.font(type));
		gc.setForeground(look.colour(ink));
		return gc.textExtent(words);
	}

	final void line(GC gc, RGB colour, double width, int style, int x1, int y1, int x2, int y2) {
		gc.setForeground(look.colour(colour));
		gc.setLineWidth(Math.max(1, look.px(width)));
		gc.setLineStyle(style);
		gc.drawLine(x1, y1, x2, y2);
		gc.setLineStyle(SWT.LINE_SOLID);
	}
}
