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

	private static final int MOST_LINES = 4;

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
		int around = iconWidth() + 2 * look().px(padding);
		try (Lines words = words(wHint == SWT.DEFAULT ? Lines.FREE : wHint - around)) {
			int width = words.width() + 1 + around;
			return new Point(wHint == SWT.DEFAULT || words.count() == 1 ? width : wHint,
					hHint == SWT.DEFAULT ? Math.max(look().px(height), words.height() + look().px(16)) : hHint);
		}
	}

	private Lines words(int width) {
		return new Lines(look(), look().font(type), text, width, MOST_LINES);
	}

	private int iconWidth() {
		return icon.isEmpty() ? 0 : look().px(28);
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
		gc.setForeground(look().colour(ink));
		try (Lines words = words(area.width - iconWidth() - 2 * look().px(padding))) {
			int wide = words.width();
			int x = area.x + (area.width - wide - iconWidth()) / 2;
			if (!icon.isEmpty()) {
				Image image = look().icon(icon, ink, 20);
				gc.drawImage(image, x, area.y + (area.height - image.getBounds().height) / 2);
			}
			words.centred(gc, new Rectangle(x + iconWidth(), area.y, wide + 1, area.height));
		}
		if (framed()) {
			Paint.focus(gc, look(), area, radius + ring);
		}
	}
}
