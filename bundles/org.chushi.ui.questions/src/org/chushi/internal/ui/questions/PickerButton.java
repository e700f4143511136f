package org.chushi.internal.ui.questions;

import org.chushi.internal.ui.Paint;
import org.chushi.ui.Look;
import org.chushi.ui.Pressable;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;

/** What is picked of a list, and that there is a list. */
final class PickerButton extends Pressable {

	private static final int BEFORE = 14;
	private static final int AFTER = 40;

	private final String label;
	private final TextLayout layout;
	private boolean picked;
	private boolean open;

	PickerButton(Composite parent, Look look, String label, String text) {
		super(parent, look, ACC.ROLE_COMBOBOX);
		this.label = label;
		layout = new TextLayout(look.display());
		layout.setFont(look.font(Type.BODY));
		layout.setSpacing(look.px(4));
		layout.setText(text);
		addListener(SWT.Dispose, e -> layout.dispose());
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getState(AccessibleControlEvent e) {
				e.detail |= open ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED;
			}
		});
	}

	void show(String text, boolean picked) {
		this.picked = picked;
		layout.setText(text);
		redraw();
		getAccessible().selectionChanged();
	}

	void open(boolean open) {
		this.open = open;
		redraw();
	}

	@Override
	public String name() {
		return look().t(Messages.Picker_name, label, layout.getText());
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int aside = look().px(BEFORE + AFTER);
		layout.setWidth(wHint == SWT.DEFAULT ? -1 : Math.max(look().px(48), Math.min(look().readingWidth(), wHint - aside)));
		Rectangle bounds = layout.getBounds();
		return new Point(wHint == SWT.DEFAULT ? bounds.width + 1 + aside : wHint,
				Math.max(look().px(44), bounds.height + look().px(18)));
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		int ring = look().px(3);
		Rectangle body = Paint.inset(area, ring);
		Paint.fill(gc, look(), body, look().px(8), picked || hovered() ? theme().accentSoft() : theme().card());
		Paint.border(gc, look(), body, look().px(8), picked ? theme().accent() : theme().edge(), 1);
		layout.setWidth(Math.max(look().px(48), area.width - look().px(BEFORE + AFTER)));
		gc.setForeground(look().colour(picked ? theme().ink() : theme().mutedInk()));
		layout.draw(gc, look().px(BEFORE), (area.height - layout.getBounds().height) / 2);
		if (isEnabled()) {
			Paint.centred(gc, look().icon(open ? "arrow-up" : "chevron-down", theme().accent(), 18),
					new Rectangle(area.width - look().px(AFTER), 0, look().px(AFTER - 6), area.height));
		}
		if (framed()) {
			Paint.focus(gc, look(), area, look().px(8) + ring);
		}
	}
}
