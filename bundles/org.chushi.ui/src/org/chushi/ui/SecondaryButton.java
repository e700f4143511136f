package org.chushi.ui;

import org.chushi.internal.ui.Button;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** Something else that can be done here. */
public final class SecondaryButton extends Button {

	public SecondaryButton(Composite parent, Look look, String text, Runnable action) {
		super(parent, look, text, Type.BODY, 20, 48);
		onPress(action);
	}

	@Override
	public SecondaryButton icon(String name) {
		super.icon(name);
		return this;
	}

	@Override
	protected RGB fill() {
		return hovered() ? theme().accentSoft() : theme().card();
	}

	@Override
	protected RGB ink() {
		return theme().ink();
	}

	@Override
	protected RGB border() {
		return theme().edge();
	}
}
