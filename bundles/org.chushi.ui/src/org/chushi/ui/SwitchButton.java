package org.chushi.ui;

import org.chushi.internal.ui.Button;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** One of several ways to look at the same thing; the one that is on is framed and filled. */
public final class SwitchButton extends Button {

	private boolean on;

	public SwitchButton(Composite parent, Look look, String text, Runnable action) {
		super(parent, look, text, Type.BODY, 12, 40);
		onPress(action);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getState(AccessibleControlEvent e) {
				e.detail |= on ? ACC.STATE_PRESSED : 0;
			}
		});
	}

	@Override
	public SwitchButton icon(String name) {
		super.icon(name);
		return this;
	}

	/** Whether this way is the one that is seen. */
	public boolean on() {
		return on;
	}

	public void on(boolean seen) {
		on = seen;
		redraw();
		getAccessible().selectionChanged();
	}

	@Override
	protected RGB fill() {
		return on ? theme().accentSoft() : hovered() ? theme().hover() : behind();
	}

	@Override
	protected RGB ink() {
		return theme().accent();
	}

	@Override
	protected RGB border() {
		return on ? theme().accent() : fill();
	}
}
