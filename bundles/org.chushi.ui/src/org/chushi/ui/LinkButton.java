package org.chushi.ui;

import org.chushi.internal.ui.Button;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** A quiet way on: words in the accent colour. */
public final class LinkButton extends Button {

	public LinkButton(Composite parent, Look look, String text, Runnable action) {
		super(parent, look, text, Type.BODY, 12, 40);
		onPress(action);
	}

	@Override
	public LinkButton icon(String name) {
		super.icon(name);
		return this;
	}

	@Override
	protected RGB fill() {
		return hovered() ? theme().accentSoft() : behind();
	}

	@Override
	protected RGB ink() {
		return theme().accent();
	}

	@Override
	protected RGB border() {
		return fill();
	}
}
