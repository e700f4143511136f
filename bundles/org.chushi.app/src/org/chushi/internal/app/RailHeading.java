package org.chushi.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.Pressable;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** What the pages below it in the rail are for; pressed, it folds them away or brings them back. */
final class RailHeading extends Pressable {

	private static final int HEIGHT = 30;
	private static final int ARROW = 12;

	private final String word;
	private final List<RailItem> items = new ArrayList<>();
	private boolean folded;

	/** @param folding told when the person folds or unfolds it */
	RailHeading(Composite parent, Look look, String word, boolean folded, Consumer<Boolean> folding) {
		super(parent, look, ACC.ROLE_PUSHBUTTON);
		this.word = word;
		this.folded = folded;
		onPress(() -> {
			fold(!this.folded);
			folding.accept(this.folded);
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getState(AccessibleControlEvent e) {
				e.detail |= RailHeading.this.folded ? ACC.STATE_COLLAPSED : ACC.STATE_EXPANDED;
			}
		});
	}

	void holds(RailItem item) {
		items.add(item);
		Cell.show(item, !folded);
	}

	/** Whether it has folded this one away. */
	boolean hides(RailItem item) {
		return folded && items.contains(item);
	}

	void fold(boolean away) {
		folded = away;
		items.forEach(item -> Cell.show(item, !away));
		redraw();
	}

	@Override
	public String name() {
		return word;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(look().font(Type.SMALL));
			int width = gc.textExtent(word).x + look().px(48);
			return new Point(wHint == SWT.DEFAULT ? width : wHint, look().px(HEIGHT));
		} finally {
			gc.dispose();
		}
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		gc.setFont(look().font(Type.SMALL));
		gc.setForeground(look().colour(hovered() ? theme().ink() : theme().mutedInk()));
		int low = area.y + area.height - look().px(6);
		gc.drawText(word, area.x + look().px(16), low - gc.getFontMetrics().getHeight(), true);
		Image arrow = look().icon(folded ? "chevron-right" : "chevron-down", theme().mutedInk(), ARROW);
		gc.drawImage(arrow, area.x + area.width - look().px(ARROW + 10), low - (gc.getFontMetrics().getHeight() + look().px(ARROW)) / 2);
		frame(gc, area, look().px(10));
	}
}
