package org.chushi.ui;

import org.chushi.internal.ui.Lines;
import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Something said in passing, low in an area and above the buttons at its foot; it goes away by itself. */
public final class Toast extends Canvas implements Named {

	/** How long it stays, in milliseconds: at least, and more for long words. */
	private static final int LEAST = 2500;
	private static final int PER_CHARACTER = 60;
	private static final int MOST_LINES = 4;
	/** What the icon and the margins take of the width. */
	private static final int ASIDE = 72;
	/** What the buttons at the foot of a page take. */
	private static final int FOOT = 96;

	private final Look look;
	private final Status status;
	private final String text;

	private Toast(Composite area, Look look, Status status, String text) {
		super(area, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		this.status = status;
		this.text = text;
		setBackground(look.colour(look.ground(area)));
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.MouseUp, e -> dispose());
		Speaking.as(this, ACC.ROLE_ALERT);
	}

	/** Shows it over this area, whose layout must leave a toast alone. */
	public static void show(Composite area, Look look, Status status, String text) {
		for (var child : area.getChildren()) {
			if (child instanceof Toast old) {
				old.dispose();
			}
		}
		Toast toast = new Toast(area, look, status, text);
		Rectangle room = area.getClientArea();
		Point size = toast.computeSize(room.width - look.px(32), SWT.DEFAULT);
		toast.setBounds((room.width - size.x) / 2, Math.max(0, room.height - size.y - look.px(FOOT)), size.x, size.y);
		toast.moveAbove(null);
		look.display().timerExec(LEAST + PER_CHARACTER * text.length(), () -> {
			if (!toast.isDisposed()) {
				toast.dispose();
			}
		});
	}

	@Override
	public String name() {
		return text;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int widest = Math.min(look.readingWidth(), wHint == SWT.DEFAULT ? Lines.FREE : wHint - look.px(ASIDE));
		try (Lines words = words(widest)) {
			return new Point(words.width() + 1 + look.px(ASIDE), Math.max(look.px(48), words.height() + look.px(24)));
		}
	}

	private Lines words(int width) {
		return new Lines(look, look.font(Type.BODY), text, width, MOST_LINES);
	}

	private void draw(GC gc) {
		Theme theme = look.theme();
		Rectangle area = getClientArea();
		Paint.smooth(gc);
		Paint.fill(gc, look, area, look.px(12), theme.ink());
		gc.drawImage(look.icon(status.icon(), theme.card(), 20), look.px(20), (area.height - look.px(20)) / 2);
		gc.setForeground(look.colour(theme.card()));
		try (Lines words = words(area.width - look.px(ASIDE))) {
			words.draw(gc, look.px(52), (area.height - words.height()) / 2);
		}
	}
}
