package org.chushi.ui;

import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A small word with an icon that says how something stands. */
public final class StatusPill extends Canvas implements Named {

	private final Look look;
	private Status status;
	private String text;

	public StatusPill(Composite parent, Look look, Status status, String text) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		this.status = status;
		this.text = text;
		setBackground(look.colour(look.ground(parent)));
		setLayoutData(Cell.aligned(parent.getLayout() instanceof Column ? SWT.LEFT : SWT.CENTER));
		addListener(SWT.Paint, e -> draw(e.gc));
		Speaking.as(this, ACC.ROLE_LABEL);
	}

	public void show(Status status, String text) {
		this.status = status;
		this.text = text;
		redraw();
	}

	@Override
	public String name() {
		return text;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(look.font(Type.SMALL_STRONG));
			Point words = gc.textExtent(text);
			int width = words.x + look.px(16 + 6 + 24);
			return new Point(wHint == SWT.DEFAULT ? width : Math.min(width, wHint), Math.max(look.px(30), words.y + look.px(6)));
		} finally {
			gc.dispose();
		}
	}

	private void draw(GC gc) {
		Rectangle area = getClientArea();
		Paint.smooth(gc);
		Paint.fill(gc, look, area, area.height / 2, look.theme().soft(status));
		RGB ink = look.theme().ink(status);
		Image image = look.icon(status.icon(), ink, 16);
		gc.drawImage(image, look.px(12), (area.height - image.getBounds().height) / 2);
		gc.setFont(look.font(Type.SMALL_STRONG));
		gc.setForeground(look.colour(ink));
		String shown = Paint.shortened(gc, text, area.width - look.px(44));
		gc.drawText(shown, look.px(34), (area.height - gc.textExtent(shown).y) / 2, true);
	}
}
