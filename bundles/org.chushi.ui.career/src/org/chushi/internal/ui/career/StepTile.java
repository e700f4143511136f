package org.chushi.internal.ui.career;

import org.chushi.ui.Look;
import org.chushi.ui.Pressable;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
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
import org.eclipse.swt.widgets.Composite;

/** One next step to choose: up or sideways, its name, and how many of its conditions hold. */
final class StepTile extends Pressable {

	private final Career.Step step;
	private final TextLayout title;
	private final TextLayout detail;
	private boolean selected;

	StepTile(Composite parent, Look look, Career.Step step, Runnable action) {
		super(parent, look, ACC.ROLE_RADIOBUTTON);
		this.step = step;
		title = text(Type.STRONG, look.t(step.to().title()));
		detail = text(Type.SMALL, look.t(step.isReady() ? Messages.StepTile_ready : Messages.StepTile_met,
				step.met(), step.findings().size()));
		onPress(action);
		addListener(SWT.Dispose, e -> {
			title.dispose();
			detail.dispose();
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getState(AccessibleControlEvent e) {
				e.detail |= selected ? ACC.STATE_CHECKED : 0;
			}
		});
	}

	/** Whether its conditions are the ones shown. */
	void select(boolean chosen) {
		selected = chosen;
		redraw();
	}

	String position() {
		return step.to().id();
	}

	@Override
	public String name() {
		return String.join(look().t(Messages.Clause_separator), title.getText(), direction(), detail.getText());
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? look().px(220) : wHint;
		wrap(width);
		int height = title.getBounds().height + detail.getBounds().height + look().px(24 + 8 + 12 + 32);
		return new Point(width, hHint == SWT.DEFAULT ? height : hHint);
	}

	private TextLayout text(Type type, String words) {
		TextLayout layout = new TextLayout(look().display());
		layout.setFont(look().font(type));
		layout.setText(words);
		layout.setSpacing(look().px(3));
		return layout;
	}

	private void wrap(int width) {
		int words = Math.max(look().px(48), width - look().px(32));
		title.setWidth(words);
		detail.setWidth(words);
	}

	private String direction() {
		return look().t(step.vertical() ? Messages.StepTile_up : Messages.StepTile_aside);
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		Theme theme = theme();
		int ring = look().px(3);
		int arc = look().px(20);
		Rectangle body = new Rectangle(ring, ring, area.width - 2 * ring, area.height - 2 * ring);
		gc.setBackground(look().colour(selected ? theme.accentSoft() : hovered() ? theme.hover() : theme.card()));
		gc.fillRoundRectangle(body.x, body.y, body.width, body.height, arc, arc);
		frame(gc, body, arc, selected ? theme.accent() : theme.line(), selected ? look().px(2) : 1);
		wrap(area.width);
		int x = look().px(16);
		int y = look().px(14);
		Image icon = look().icon(step.vertical() ? "arrow-up" : "swap", theme.accent(), 18);
		gc.drawImage(icon, x, y + look().px(2));
		gc.setFont(look().font(Type.SMALL_STRONG));
		gc.setForeground(look().colour(theme.accent()));
		gc.drawText(direction(), x + look().px(24), y, true);
		y += look().px(28);
		gc.setForeground(look().colour(theme.ink()));
		title.draw(gc, x, y);
		y += title.getBounds().height + look().px(2);
		gc.setForeground(look().colour(step.isReady() ? theme.good() : theme.mutedInk()));
		detail.draw(gc, x, y);
		bar(gc, new Rectangle(x, area.height - look().px(22), area.width - 2 * x, look().px(6)));
		if (framed()) {
			frame(gc, area, arc + 2 * ring, theme.accent(), Math.max(2, look().px(2)));
		}
	}

	private void bar(GC gc, Rectangle area) {
		int of = Math.max(1, step.findings().size());
		gc.setBackground(look().colour(Theme.mix(theme().accentSoft(), theme().edge(), 0.35)));
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, area.height, area.height);
		int done = step.isReady() ? area.width : area.width * step.met() / of;
		if (done > 0) {
			gc.setBackground(look().colour(step.isReady() ? theme().good() : theme().accent()));
			gc.fillRoundRectangle(area.x, area.y, done, area.height, area.height, area.height);
		}
	}

	private void frame(GC gc, Rectangle area, int arc, RGB colour, int width) {
		gc.setForeground(look().colour(colour));
		gc.setLineWidth(width);
		gc.drawRoundRectangle(area.x + width / 2, area.y + width / 2, area.width - width, area.height - width, arc, arc);
		gc.setLineWidth(1);
	}
}
