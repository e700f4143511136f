package org.chushi.ui;

import org.chushi.internal.ui.Button;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** The one thing to do next on a page; at most one of them is seen at a time. */
public final class PrimaryButton extends Button {

	public PrimaryButton(Composite parent, Look look, String text, Runnable action) {
		super(parent, look, text, Type.STRONG, 24, 48);
		onPress(action);
	}

	@Override
	public PrimaryButton icon(String name) {
		super.icon(name);
		return this;
	}

	@Override
	protected RGB fill() {
		return hovered() ? Theme.mix(theme().accent(), theme().ink(), down() ? 0.3 : 0.15) : theme().accent();
	}

	@Override
	protected RGB ink() {
		return theme().onAccent();
	}

	@Override
	protected RGB border() {
		return fill();
	}
}
