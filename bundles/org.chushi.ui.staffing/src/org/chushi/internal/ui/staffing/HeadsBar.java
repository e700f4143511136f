package org.chushi.internal.ui.staffing;

import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * How many there are against how many are wanted: a filled bar for those who are there, within the outline of what is wanted, on a
 * scale that the bars of a list share. The numbers stand beside it, and it says them.
 */
final class HeadsBar extends Canvas implements Named {

	private static final int HEIGHT = 20;

	private final Look look;
	private final String said;
	private final int there;
	private final int wanted;
	private final int scale;

	/**
	 * @param wanted 0 when nothing is wanted
	 * @param scale  how many the whole width stands for, at least 1
	 */
	HeadsBar(Composite parent, Look look, String said, int there, int wanted, int scale) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		this.said = said;
		this.there = there;
		this.wanted = wanted;
		this.scale = Math.max(1, scale);
		setBackground(look.colour(look.ground(parent)));
		setToolTipText(said);
		addListener(SWT.Paint, e -> draw(e.gc));
		Speaking.as(this, ACC.ROLE_GRAPHIC);
	}

	@Override
	public String name() {
		return said;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? look.px(160) : wHint, look.px(HEIGHT));
	}

	private void draw(GC gc) {
		Theme theme = look.theme();
		Rectangle area = getClientArea();
		Paint.smooth(gc);
		gc.setForeground(look.colour(theme.line()));
		gc.drawLine(0, area.height - 1, area.width, area.height - 1);
		if (wanted > there) {
			Rectangle room = part(area, wanted);
			Paint.fill(gc, look, room, look.px(4), theme.card());
			gc.setLineStyle(SWT.LINE_DASH);
			Paint.border(gc, look, room, look.px(4), theme.pending(), Math.max(1, look.px(2)));
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		if (there > 0) {
			Paint.fill(gc, look, part(area, there), look.px(4), theme.accent());
		}
		if (wanted > 0) {
			// a mark across the bar: seen whether it is reached or not, without any colour
			int x = Math.min(area.width - look.px(3), (int) ((long) area.width * wanted / scale) - look.px(3));
			gc.setBackground(look.colour(theme.ink()));
			gc.fillRectangle(Math.max(0, x), 0, look.px(3), area.height);
		}
	}

	private Rectangle part(Rectangle area, int heads) {
		return new Rectangle(0, look.px(2), Math.max(look.px(6), (int) ((long) area.width * heads / scale)), area.height - look.px(4));
	}
}
