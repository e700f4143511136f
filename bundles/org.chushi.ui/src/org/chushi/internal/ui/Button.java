package org.chushi.internal.ui;

import org.chushi.ui.Look;
import org.chushi.ui.Pressable;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** What all push buttons share: a word, perhaps an icon, perhaps the key it has. */
public abstract class Button extends Pressable {

	private final Type type;
	private final int padding;
	private final int height;
	private String text;
	private String icon = "";

	protected Button(Composite parent, Look look, String text, Type type, int padding, int height) {
		super(parent, look, ACC.ROLE_PUSHBUTTON);
		this.text = text;
		this.type = type;
		this.padding = padding;
		this.height = height;
	}

	/** An icon of the family before the words. */
	public Button icon(String name) {
		icon = name;
		redraw();
		return this;
	}

	public void text(String words) {
		text = words;
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
			gc.setFont(look().font(type));
			Point words = gc.textExtent(text);
			int width = words.x + (icon.isEmpty() ? 0 : look().px(28)) + 2 * look().px(padding);
			return new Point(wHint == SWT.DEFAULT ? width : Math.min(wHint, width),
					hHint == SWT.DEFAULT ? Math.max(look().px(height), words.y + look().px(8)) : hHint);
		} finally {
			gc.dispose();
		}
	}

	protected abstract RGB fill();

	protected abstract RGB ink();

	protected abstract RGB border();

	@Override
	protected final void draw(GC gc, Rectangle area) {
		int radius = look().px(8);
		int ring = look().px(3);
		Rectangle body = Paint.inset(area, ring);
		RGB fill = isEnabled() ? fill() : Theme.mix(fill(), behind(), 0.75);
		Paint.fill(gc, look(), body, radius, fill);
		if (!border().equals(fill())) {
			Paint.border(gc, look(), body, radius, border(), 1);
		}
		RGB ink = isEnabled() ? ink() : theme().mutedInk();
		gc.setFont(look().font(type));
		int iconWidth = icon.isEmpty() ? 0 : look().px(28);
		String shown = Paint.shortened(gc, text, area.width - iconWidth - look().px(padding));
		Point words = gc.textExtent(shown);
		int x = area.x + (area.width - words.x - iconWidth) / 2;
		if (!icon.isEmpty()) {
			Image image = look().icon(icon, ink, 20);
			gc.drawImage(image, x, area.y + (area.height - image.getBounds().height) / 2);
		}
		gc.setForeground(look().colour(ink));
		gc.drawText(shown, x + iconWidth, area.y + (area.height - words.y) / 2, true);
		if (framed()) {
			Paint.focus(gc, look(), area, radius + ring);
		}
	}
}
