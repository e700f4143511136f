package org.chushi.internal.ui.author;

import org.chushi.ui.Look;
import org.chushi.ui.Pressable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A button that is an icon; its words are said, and shown when the mouse rests on it. */
final class IconButton extends Pressable {

	private static final int SIDE = 36;

	private final String icon;
	private String name;

	IconButton(Composite parent, Look look, String icon, String name, Runnable action) {
		super(parent, look, ACC.ROLE_PUSHBUTTON);
		this.icon = icon;
		name(name);
		onPress(action);
	}

	void name(String words) {
		name = words;
		setToolTipText(words);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(look().px(SIDE), look().px(SIDE));
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		int arc = look().px(12);
		if (hovered()) {
			gc.setBackground(look().colour(theme().accentSoft()));
			gc.fillRoundRectangle(0, 0, area.width, area.height, arc, arc);
		}
		RGB ink = isEnabled() ? theme().accent() : theme().line();
		Image image = look().icon(icon, ink, 20);
		Rectangle size = image.getBounds();
		gc.drawImage(image, (area.width - size.width) / 2, (area.height - size.height) / 2);
		if (framed()) {
			int width = Math.max(2, look().px(2));
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setLineWidth(width);
			gc.setForeground(look().colour(theme().accent()));
			gc.drawRoundRectangle(width / 2, width / 2, area.width - width, area.height - width, arc, arc);
		}
	}
}
