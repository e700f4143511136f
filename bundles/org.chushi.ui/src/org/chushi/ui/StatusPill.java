package org.chushi.ui;

import org.chushi.internal.ui.Lines;
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

	private static final int MOST_LINES = 3;
	/** What the icon and the margins take of the width. */
	private static final int ASIDE = 46;

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
		try (Lines words = words(wHint == SWT.DEFAULT ? Lines.FREE : wHint - look.px(ASIDE))) {
			return new Point(words.width() + 1 + look.px(ASIDE), Math.max(look.px(30), words.height() + look.px(6)));
		}
	}

	private Lines words(int width) {
		return new Lines(look, look.font(Type.SMALL_STRONG), text, width, MOST_LINES);
	}

	private void draw(GC gc) {
		Rectangle area = getClientArea();
		Paint.smooth(gc);
		Paint.fill(gc, look, area, Math.min(area.height / 2, look.px(20)), look.theme().soft(status));
		RGB ink = look.theme().ink(status);
		Image image = look.icon(status.icon(), ink, 16);
		gc.drawImage(image, look.px(12), (area.height - image.getBounds().height) / 2);
		gc.setForeground(look.colour(ink));
		try (Lines words = words(area.width - look.px(ASIDE))) {
			words.draw(gc, look.px(34), (area.height - words.height()) / 2);
		}
	}
}
