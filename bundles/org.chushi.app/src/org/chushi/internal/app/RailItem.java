package org.chushi.internal.app;

import org.chushi.ui.Look;
import org.chushi.ui.Pressable;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A page in the rail: icon and word; marked while it is open. */
final class RailItem extends Pressable {

	private final String icon;
	private final String word;
	private final int height;
	private String key = "";
	private boolean open;

	/** @param close whether it stands close to its neighbours, one of many */
	RailItem(Composite parent, Look look, String icon, String word, boolean close, Runnable action) {
		super(parent, look, ACC.ROLE_TABITEM);
		height = look.px(close ? 36 : 44);
		this.icon = icon;
		this.word = word;
		onPress(action);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getKeyboardShortcut(AccessibleEvent e) {
				e.result = key;
			}
		});
	}

	boolean isOpen() {
		return open;
	}

	void open(boolean now) {
		open = now;
		redraw();
	}

	/** What presses it from anywhere; shown at its end while the mouse is over it or it has the keyboard. */
	void key(String name) {
		key = name;
	}

	@Override
	public String name() {
		return word;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(look().font(Type.BODY));
			int width = gc.textExtent(word).x + look().px(64);
			return new Point(wHint == SWT.DEFAULT ? width : wHint, height);
		} finally {
			gc.dispose();
		}
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		RGB ground = open ? theme().accentSoft() : hovered() ? theme().card() : behind();
		RGB ink = open ? theme().accent() : theme().ink();
		int radius = look().px(10);
		gc.setBackground(look().colour(ground));
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 2 * radius, 2 * radius);
		if (open) {
			gc.setBackground(look().colour(theme().accent()));
			gc.fillRoundRectangle(area.x, area.y + look().px(10), look().px(4), area.height - look().px(20), look().px(4),
					look().px(4));
		}
		Image image = look().icon(icon, ink, 20);
		gc.drawImage(image, area.x + look().px(16), area.y + (area.height - look().px(20)) / 2);
		gc.setFont(look().font(Type.BODY));
		gc.setForeground(look().colour(ink));
		gc.drawText(word, area.x + look().px(48), area.y + (area.height - gc.getFontMetrics().getHeight()) / 2, true);
		if (hovered() || framed()) {
			key(gc, area, area.x + look().px(56) + gc.textExtent(word).x);
		}
		frame(gc, area, radius);
	}

	/** @param from where there is room */
	private void key(GC gc, Rectangle area, int from) {
		gc.setFont(look().font(Type.SMALL));
		int left = area.x + area.width - look().px(10) - gc.textExtent(key).x;
		if (left >= from) {
			gc.setForeground(look().colour(theme().mutedInk()));
			gc.drawText(key, left, area.y + (area.height - gc.getFontMetrics().getHeight()) / 2, true);
		}
	}
}
