package org.chushi.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;

/** Something to tick, on a line of its own that wraps. */
public final class CheckBox extends Pressable {

	private static final int BOX = 26;

	private final TextLayout words;
	private final String name;
	/** One of several. */
	private final boolean round;
	private boolean ticked;

	public CheckBox(Composite parent, Look look, String text, boolean ticked) {
		this(parent, look, "", text, ticked);
	}

	/** @param mark stands out before the words; empty for none */
	public CheckBox(Composite parent, Look look, String mark, String text, boolean ticked) {
		this(parent, look, mark, text, ticked, false);
	}

	/** Of a {@link PickGroup}, which unticks the others. */
	static CheckBox round(Composite parent, Look look, String text, boolean picked) {
		return new CheckBox(parent, look, "", text, picked, true);
	}

	private CheckBox(Composite parent, Look look, String mark, String text, boolean ticked, boolean round) {
		super(parent, look, round ? ACC.ROLE_RADIOBUTTON : ACC.ROLE_CHECKBUTTON);
		this.ticked = ticked;
		this.round = round;
		name = mark + text;
		words = new TextLayout(look.display());
		words.setFont(look.font(Type.BODY));
		words.setText(name);
		words.setSpacing(look.px(4));
		if (!mark.isEmpty()) {
			words.setStyle(new TextStyle(look.font(Type.STRONG), look.colour(look.theme().pending()), null), 0,
					mark.length() - 1);
		}
		onPress(() -> {
			this.ticked = round || !this.ticked;
			redraw();
			getAccessible().selectionChanged();
		});
		addListener(SWT.Dispose, e -> words.dispose());
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getState(AccessibleControlEvent e) {
				e.detail |= CheckBox.this.ticked ? ACC.STATE_CHECKED : 0;
			}
		});
	}

	public boolean ticked() {
		return ticked;
	}

	/** Shows what was ticked before; nobody is told. */
	public void tick(boolean on) {
		ticked = on;
		redraw();
		getAccessible().selectionChanged();
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? look().px(480) : wHint;
		wrap(width);
		return new Point(width, Math.max(look().px(44), words.getBounds().height + look().px(16)));
	}

	private void wrap(int width) {
		words.setWidth(Math.max(look().px(80), width - look().px(BOX + 32)));
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		Theme theme = theme();
		int arc = look().px(16);
		if (hovered()) {
			gc.setBackground(look().colour(theme.hover()));
			gc.fillRoundRectangle(0, 0, area.width, area.height, arc, arc);
		}
		wrap(area.width);
		int size = look().px(BOX);
		int top = (area.height - size) / 2;
		int left = look().px(8);
		int corner = round ? size : look().px(12);
		if (ticked) {
			gc.setBackground(look().colour(theme.accent()));
			gc.fillRoundRectangle(left, top, size, size, corner, corner);
			Image check = look().icon("check", theme.onAccent(), 20);
			Rectangle bounds = check.getBounds();
			gc.drawImage(check, left + (size - bounds.width) / 2, top + (size - bounds.height) / 2);
		} else {
			gc.setBackground(look().colour(theme.card()));
			gc.fillRoundRectangle(left, top, size, size, corner, corner);
			frame(gc, new Rectangle(left, top, size, size), corner, 1, theme.edge());
		}
		gc.setForeground(look().colour(theme.ink()));
		words.draw(gc, left + size + look().px(14), (area.height - words.getBounds().height) / 2);
		if (framed()) {
			frame(gc, area, arc, Math.max(2, look().px(2)), theme.accent());
		}
	}

	private void frame(GC gc, Rectangle area, int arc, int width, RGB colour) {
		gc.setForeground(look().colour(colour));
		gc.setLineWidth(width);
		gc.drawRoundRectangle(area.x + width / 2, area.y + width / 2, area.width - width, area.height - width, arc, arc);
		gc.setLineWidth(1);
	}
}
