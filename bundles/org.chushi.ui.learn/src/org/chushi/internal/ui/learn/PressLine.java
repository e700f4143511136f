package org.chushi.internal.ui.learn;

import org.chushi.ui.Look;
import org.chushi.ui.Pressable;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;

/** A line of a list that leads somewhere or unfolds: an icon that says how it stands, a title, a detail; both wrap. */
final class PressLine extends Pressable {

	private final String icon;
	private final RGB colour;
	private final TextLayout title;
	private final TextLayout detail;
	private String end;

	/** @param detail said under the title; may be empty */
	PressLine(Composite parent, Look look, String icon, RGB colour, String title, String detail, Runnable action) {
		super(parent, look, ACC.ROLE_PUSHBUTTON);
		this.icon = icon;
		this.colour = colour;
		this.title = text(Type.BODY, title);
		this.detail = text(Type.SMALL, detail);
		end = "chevron-right";
		onPress(action);
		addListener(SWT.Dispose, e -> {
			this.title.dispose();
			this.detail.dispose();
		});
	}

	/** The icon at the right end: {@code chevron-down} for what unfolds. */
	PressLine end(String name) {
		end = name;
		redraw();
		return this;
	}

	private TextLayout text(Type type, String words) {
		TextLayout layout = new TextLayout(look().display());
		layout.setFont(look().font(type));
		layout.setText(words);
		layout.setSpacing(look().px(4));
		return layout;
	}

	@Override
	public String name() {
		return detail.getText().isEmpty() ? title.getText()
				: title.getText() + look().t(Messages.PressLine_separator) + detail.getText();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? look().px(480) : wHint;
		wrap(width);
		return new Point(width, Math.max(look().px(48), height() + look().px(20)));
	}

	private void wrap(int width) {
		int words = Math.max(look().px(80), width - 2 * look().px(48));
		title.setWidth(words);
		detail.setWidth(words);
	}

	private int height() {
		return title.getBounds().height + (detail.getText().isEmpty() ? 0 : detail.getBounds().height + look().px(2));
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		int arc = look().px(16);
		if (hovered()) {
			gc.setBackground(look().colour(theme().hover()));
			gc.fillRoundRectangle(0, 0, area.width, area.height, arc, arc);
		}
		wrap(area.width);
		int top = (area.height - height()) / 2;
		Image image = look().icon(icon, colour, 24);
		gc.drawImage(image, look().px(10), (area.height - image.getBounds().height) / 2);
		gc.setForeground(look().colour(theme().ink()));
		title.draw(gc, look().px(48), top);
		if (!detail.getText().isEmpty()) {
			gc.setForeground(look().colour(theme().mutedInk()));
			detail.draw(gc, look().px(48), top + title.getBounds().height + look().px(2));
		}
		Image chevron = look().icon(end, theme().mutedInk(), 20);
		gc.drawImage(chevron, area.width - look().px(32), (area.height - chevron.getBounds().height) / 2);
		if (framed()) {
			int line = Math.max(2, look().px(2));
			gc.setForeground(look().colour(theme().accent()));
			gc.setLineWidth(line);
			gc.drawRoundRectangle(line / 2, line / 2, area.width - line, area.height - line, arc, arc);
		}
	}
}
