package org.chushi.ui;

import org.chushi.internal.ui.Paint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Nothing here yet: says so, and what to do. */
public final class EmptyState extends Composite {

	private final Look look;

	/** @param sentence why it is empty and what fills it */
	public EmptyState(Composite parent, Look look, String icon, String title, String sentence) {
		super(parent, SWT.NONE);
		this.look = look;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(8)).margin(look.px(24), look.px(40)));
		Canvas picture = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				return new Point(look.px(88), look.px(96));
			}
		};
		picture.setBackground(getBackground());
		picture.setLayoutData(Cell.aligned(SWT.CENTER));
		picture.addListener(SWT.Paint, e -> {
			Rectangle disc = new Rectangle(0, 0, look.px(88), look.px(88));
			Paint.smooth(e.gc);
			Paint.fill(e.gc, look, disc, disc.width / 2, look.theme().accentSoft());
			Paint.centred(e.gc, look.icon(icon, look.theme().accent(), 40), disc);
		});
		new Paragraph(this, look, Type.SUBHEADING, title, look.theme().ink()).centred();
		new Paragraph(this, look, Type.BODY, sentence, look.theme().mutedInk()).centred();
	}

	/** The way out of emptiness. */
	public EmptyState action(String text, Runnable action) {
		PrimaryButton button = new PrimaryButton(this, look, text, action);
		button.setLayoutData(Cell.aligned(SWT.CENTER));
		return this;
	}
}
