package org.chushi.ui;

import org.chushi.internal.ui.TextBlock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** Running text: wraps, lines 1.6 apart, never wider than is good to read. */
public final class Paragraph extends TextBlock {

	public Paragraph(Composite parent, Look look, String text) {
		this(parent, look, Type.BODY, text, look.theme().ink());
	}

	public Paragraph(Composite parent, Look look, Type type, String text, RGB colour) {
		super(parent, look, type, text, colour, 1.6, look.readingWidth());
	}

	/** Text of second rank. */
	public static Paragraph muted(Composite parent, Look look, String text) {
		return new Paragraph(parent, look, Type.SMALL, text, look.theme().mutedInk());
	}

	@Override
	public void colour(RGB rgb) {
		super.colour(rgb);
	}

	/** Sets it in the middle of its width. */
	public Paragraph centred() {
		align(SWT.CENTER);
		return this;
	}
}
