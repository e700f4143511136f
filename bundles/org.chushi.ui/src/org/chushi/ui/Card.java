package org.chushi.ui;

import org.chushi.internal.ui.Paint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A rounded area on the page; a {@link Column} with a margin of 24. Put children straight into it. */
public final class Card extends Composite {

	private static final int RADIUS = 12;

	public Card(Composite parent, Look look) {
		this(parent, look, look.theme().card(), look.theme().line());
	}

	/** A card in another wash, such as {@code theme.accentSoft()}. */
	public Card(Composite parent, Look look, RGB fill, RGB border) {
		super(parent, SWT.DOUBLE_BUFFERED);
		setBackground(look.colour(look.ground(parent)));
		look.ground(this, fill);
		setLayout(new Column(look.px(12)).margin(look.px(24), look.px(20)));
		addListener(SWT.Paint, e -> {
			Rectangle area = getClientArea();
			Paint.smooth(e.gc);
			Paint.fill(e.gc, look, area, look.px(RADIUS), fill);
			Paint.border(e.gc, look, area, look.px(RADIUS), border, 1);
		});
		addListener(SWT.Resize, e -> redraw());
	}
}
