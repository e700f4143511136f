package org.chushi.ui;

import org.chushi.internal.ui.TextBlock;
import org.eclipse.swt.widgets.Composite;

/** A heading; wraps where it must. */
public final class Heading extends TextBlock {

	/** @param type {@link Type#TITLE} for the page, {@link Type#HEADING}, {@link Type#SUBHEADING} for a card */
	public Heading(Composite parent, Look look, Type type, String text) {
		super(parent, look, type, text, look.theme().ink(), 1.4, look.px(960));
	}
}
