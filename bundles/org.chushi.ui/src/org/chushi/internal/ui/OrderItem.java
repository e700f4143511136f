package org.chushi.internal.ui;

import java.util.function.IntConsumer;

import org.chushi.ui.Look;
import org.chushi.ui.Pressable;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;

/** One line of a list to be ordered, with an arrow up and one down at its end. */
public final class OrderItem extends Pressable {

	private static final int ARROW = 36;

	private final int place;
	private final int count;
	private final TextLayout layout;
	private int pressedAt = Integer.MAX_VALUE;
	private boolean lifted;

	public OrderItem(Composite parent, Look look, int place, int count, String text, IntConsumer move) {
		super(parent, look, ACC.ROLE_LISTITEM);
		this.place = place;
		this.count = count;
		layout = new TextLayout(look.display());
		layout.setFont(look.font(Type.BODY));
		layout.setSpacing(look.px(4));
		layout.setText(text);
		addListener(SWT.Dispose, e -> layout.dispose());
		addListener(SWT.MouseDown, e -> pressedAt = e.x);
		addListener(SWT.MouseUp, e -> {
			if (isArrow(e.x) && isArrow(pressedAt)) {
				move.accept(fromRight(e.x) < look.px(ARROW) ? 1 : -1);
			}
		});
	}

	/** Whether one of the two arrows is there. */
	public boolean isArrow(int x) {
		return fromRight(x) >= 0 && fromRight(x) < look().px(2 * ARROW);
	}

	private int fromRight(int x) {
		return getClientArea().width - look().px(12) - x;
	}

	/** Shows that the mouse holds it. */
	public void lift(boolean held) {
		lifted = held;
		redraw();
	}

	public void text(String text) {
		layout.setText(text);
		redraw();
	}

	@Override
	public String name() {
		return look().t(Messages.OrderList_place, place, count, layout.getText());
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		layout.setWidth(wHint == SWT.DEFAULT ? -1 : textWidth(wHint));
		Rectangle bounds = layout.getBounds();
		return new Point(wHint == SWT.DEFAULT ? bounds.width + look().px(64 + 24 + 2 * ARROW) : wHint,
				Math.max(bounds.height, look().px(32)) + look().px(26));
	}

	private int textWidth(int width) {
		return Math.max(look().px(48), Math.min(look().readingWidth(), width - look().px(64 + 24 + 2 * ARROW)));
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		int ring = look().px(3);
		int radius = look().px(10);
		Rectangle body = Paint.inset(area, ring);
		Paint.fill(gc, look(), body, radius, lifted ? theme().accentSoft() : hovered() && !down() ? theme().hover() : theme().card());
		Paint.border(gc, look(), body, radius, lifted ? theme().accent() : theme().edge(), lifted ? look().px(2) : 1);
		Rectangle badge = new Rectangle(look().px(16), (area.height - look().px(32)) / 2, look().px(32), look().px(32));
		Paint.fill(gc, look(), badge, badge.height / 2, theme().accentSoft());
		gc.setFont(look().font(Type.STRONG));
		gc.setForeground(look().colour(theme().accent()));
		Paint.centred(gc, Integer.toString(place), badge);
		layout.setWidth(textWidth(area.width));
		gc.setForeground(look().colour(theme().ink()));
		layout.draw(gc, look().px(64), (area.height - layout.getBounds().height) / 2);
		if (isEnabled()) {
			arrow(gc, area, "arrow-up", 2, place > 1);
			arrow(gc, area, "arrow-down", 1, place < count);
		}
		if (framed()) {
			Paint.focus(gc, look(), area, radius + ring);
		}
	}

	private void arrow(GC gc, Rectangle area, String icon, int fromRight, boolean possible) {
		RGB ink = possible ? theme().accent() : theme().line();
		Paint.centred(gc, look().icon(icon, ink, 20),
				new Rectangle(area.width - look().px(12 + fromRight * ARROW), 0, look().px(ARROW), area.height));
	}
}
