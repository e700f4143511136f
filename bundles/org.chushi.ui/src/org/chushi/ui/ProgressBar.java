package org.chushi.ui;

import org.chushi.internal.ui.Messages;
import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** How much of something is done, as a bar as wide as there is room. */
public final class ProgressBar extends Canvas implements Named {

	private final Look look;
	private final String what;
	private long done;
	private long total;

	public ProgressBar(Composite parent, Look look, String what, long done, long total) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		this.what = what;
		setBackground(look.colour(look.ground(parent)));
		show(done, total);
		addListener(SWT.Paint, e -> draw(e.gc));
		Speaking.as(this, ACC.ROLE_PROGRESSBAR);
	}

	/** @param total 0 when not known */
	public void show(long done, long total) {
		this.total = Math.max(0, total);
		this.done = Math.clamp(done, 0, this.total);
		redraw();
	}

	@Override
	public String name() {
		return total == 0 ? what : look.t(Messages.Progress_spoken, what, done, total, percent(done, total));
	}

	/** Rounded, and 100 only when all is done. */
	static int percent(long done, long total) {
		return total == 0 ? 0 : done == total ? 100 : (int) Math.min(99, Math.round(100.0 * done / total));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? look.px(160) : wHint, look.px(8));
	}

	private void draw(GC gc) {
		Theme theme = look.theme();
		Rectangle area = getClientArea();
		int radius = area.height / 2;
		Paint.smooth(gc);
		Paint.fill(gc, look, area, radius, Theme.mix(theme.accentSoft(), theme.line(), 0.4));
		if (done > 0) {
			int width = (int) Math.max(area.height, area.width * done / total);
			Paint.fill(gc, look, new Rectangle(area.x, area.y, width, area.height), radius,
					done == total ? theme.good() : theme.accent());
		}
	}
}
