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

/** How much of something is done, as a ring with the number in it. */
public final class ProgressRing extends Canvas implements Named {

	private final Look look;
	private final int size;
	private final String what;
	private int done;
	private int total;

	/** @param size in the design's pixels, 96 for a card; what says of what, for the screen reader */
	public ProgressRing(Composite parent, Look look, int size, String what, int done, int total) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		this.size = size;
		this.what = what;
		setBackground(look.colour(look.ground(parent)));
		setLayoutData(Cell.aligned(parent.getLayout() instanceof Column ? SWT.LEFT : SWT.CENTER));
		show(done, total);
		addListener(SWT.Paint, e -> draw(e.gc));
		Speaking.as(this, ACC.ROLE_PROGRESSBAR);
	}

	public void show(int done, int total) {
		this.total = Math.max(0, total);
		this.done = Math.clamp(done, 0, this.total);
		setToolTipText(name());
		redraw();
	}

	/** 0 to 100, and 100 only when all is done. */
	public int percent() {
		return ProgressBar.percent(done, total);
	}

	@Override
	public String name() {
		return look.t(Messages.Progress_spoken, what, done, total, percent());
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(look.px(size), look.px(size));
	}

	private void draw(GC gc) {
		Theme theme = look.theme();
		Rectangle area = getClientArea();
		int stroke = Math.max(4, look.px(size / 11.0));
		Rectangle ring = Paint.inset(area, stroke / 2 + 1);
		Paint.smooth(gc);
		gc.setLineWidth(stroke);
		gc.setLineCap(SWT.CAP_ROUND);
		gc.setForeground(look.colour(Theme.mix(theme.accentSoft(), theme.line(), 0.4)));
		gc.drawArc(ring.x, ring.y, ring.width, ring.height, 0, 360);
		boolean whole = percent() == 100;
		gc.setForeground(look.colour(whole ? theme.good() : theme.accent()));
		if (done > 0) {
			gc.drawArc(ring.x, ring.y, ring.width, ring.height, 90, -Math.round(360f * done / total));
		}
		if (whole) {
			Paint.centred(gc, look.icon("check", theme.good(), size * 4 / 10), area);
		} else {
			gc.setFont(look.font(size * 0.24, true));
			gc.setForeground(look.colour(theme.ink()));
			Paint.centred(gc, percent() + "%", area);
		}
	}
}
