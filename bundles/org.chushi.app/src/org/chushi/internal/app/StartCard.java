package org.chushi.internal.app;

import org.chushi.ui.Look;
import org.chushi.ui.Pressable;
import org.chushi.ui.Type;
import org.chushi.ui.entry.Founding.Start;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;

/** A way of working to choose: its title and what it is about. */
final class StartCard extends Pressable {

	private static final int MARGIN = 16;
	private static final int DOT = 20;

	private final TextLayout title;
	private final TextLayout summary;
	private boolean selected;

	StartCard(Composite parent, Look look, Start start) {
		super(parent, look, ACC.ROLE_RADIOBUTTON);
		title = text(Type.STRONG, look.t(start.title()));
		summary = text(Type.SMALL, look.t(start.summary()));
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getState(AccessibleControlEvent e) {
				e.detail |= selected ? ACC.STATE_CHECKED : 0;
			}
		});
	}

	private TextLayout text(Type type, String words) {
		TextLayout layout = new TextLayout(look().display());
		layout.setFont(look().font(type));
		layout.setText(words);
		layout.setSpacing(look().px(4));
		addListener(SWT.Dispose, e -> layout.dispose());
		return layout;
	}

	boolean selected() {
		return selected;
	}

	void select(boolean chosen) {
		selected = chosen;
		redraw();
		getAccessible().selectionChanged();
	}

	@Override
	public String name() {
		String said = title.getText() + "\n" + summary.getText();
		return selected ? look().t(Messages.StartCard_chosen, said) : said;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? look().px(280) : wHint;
		wrap(width);
		return new Point(width, summaryTop() + summary.getBounds().height + look().px(MARGIN));
	}

	private void wrap(int width) {
		title.setWidth(Math.max(1, width - look().px(2 * MARGIN + DOT + 12)));
		summary.setWidth(Math.max(1, width - look().px(2 * MARGIN)));
	}

	private int summaryTop() {
		return look().px(MARGIN) + Math.max(look().px(DOT), title.getBounds().height) + look().px(8);
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		int ring = look().px(3);
		int margin = look().px(MARGIN);
		wrap(area.width);
		Rectangle body = new Rectangle(area.x + ring, area.y + ring, area.width - 2 * ring, area.height - 2 * ring);
		round(gc, body, look().px(10),
				selected ? theme().accentSoft() : hovered() ? theme().hover() : theme().card(), 0);
		round(gc, body, look().px(10), selected ? theme().accent() : theme().edge(), selected ? look().px(2) : 1);
		dot(gc, margin, margin + (title.getBounds().height - look().px(DOT)) / 2);
		gc.setForeground(look().colour(theme().ink()));
		title.draw(gc, margin + look().px(DOT + 12), margin);
		summary.draw(gc, margin, summaryTop());
		if (framed()) {
			round(gc, area, look().px(13), theme().accent(), Math.max(2, look().px(2)));
		}
	}

	private void dot(GC gc, int x, int y) {
		int size = look().px(DOT);
		gc.setForeground(look().colour(selected ? theme().accent() : theme().edge()));
		gc.setLineWidth(look().px(2));
		gc.drawOval(x + 1, y + 1, size - 2, size - 2);
		if (selected) {
			int inner = look().px(5);
			gc.setBackground(look().colour(theme().accent()));
			gc.fillOval(x + inner, y + inner, size - 2 * inner, size - 2 * inner);
		}
	}

	/** @param line its width; 0 fills */
	private void round(GC gc, Rectangle area, int radius, RGB colour, int line) {
		if (line == 0) {
			gc.setBackground(look().colour(colour));
			gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 2 * radius, 2 * radius);
		} else {
			gc.setForeground(look().colour(colour));
			gc.setLineWidth(line);
			gc.drawRoundRectangle(area.x + line / 2, area.y + line / 2, area.width - line, area.height - line,
					2 * radius - line, 2 * radius - line);
		}
	}
}
