package org.chushi.internal.ui.career;

import org.chushi.ui.Column;
import org.chushi.ui.Look;
import org.chushi.ui.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The face of a certificate: a frame within a frame, and a seal. Put children straight into it. */
final class Plaque extends Composite {

	private static final int SEAL = 72;
	private final Look look;
	private final boolean holds;

	/** @param holds one that no longer holds is pale and has a broken frame */
	Plaque(Composite parent, Look look, boolean holds) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.holds = holds;
		setBackground(look.colour(look.ground(parent)));
		look.ground(this, look.theme().card());
		setLayout(new Column(look.px(10)).margin(look.px(36), look.px(32)));
		addListener(SWT.Paint, e -> draw(e.gc, getClientArea()));
		addListener(SWT.Resize, e -> redraw());
	}

	/** The seal, to stand at the right of the first lines. */
	Canvas seal(Composite parent) {
		Canvas seal = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				return new Point(look.px(SEAL), look.px(SEAL));
			}
		};
		seal.setBackground(look.colour(look.theme().card()));
		seal.addListener(SWT.Paint, e -> seal(e.gc));
		return seal;
	}

	private void draw(GC gc, Rectangle area) {
		Theme theme = look.theme();
		RGB ink = holds ? theme.accent() : theme.edge();
		gc.setAntialias(SWT.ON);
		gc.setBackground(look.colour(theme.card()));
		gc.fillRoundRectangle(0, 0, area.width, area.height, look.px(24), look.px(24));
		gc.setBackground(look.colour(holds ? theme.accent() : theme.line()));
		gc.setClipping(0, 0, area.width, look.px(8));
		gc.fillRoundRectangle(0, 0, area.width, look.px(40), look.px(24), look.px(24));
		gc.setClipping((Rectangle) null);
		frame(gc, area, 0, look.px(24), Theme.mix(theme.card(), ink, 0.45), SWT.LINE_SOLID);
		frame(gc, area, look.px(14), look.px(10), Theme.mix(theme.card(), ink, 0.3),
				holds ? SWT.LINE_SOLID : SWT.LINE_DASH);
	}

	private void frame(GC gc, Rectangle area, int inset, int arc, RGB colour, int style) {
		gc.setForeground(look.colour(colour));
		gc.setLineWidth(1);
		gc.setLineStyle(style);
		gc.drawRoundRectangle(inset, inset, area.width - 1 - 2 * inset, area.height - 1 - 2 * inset, arc, arc);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void seal(GC gc) {
		int size = look.px(SEAL);
		RGB ink = holds ? look.theme().accent() : look.theme().edge();
		gc.setAntialias(SWT.ON);
		gc.setBackground(look.colour(holds ? look.theme().accentSoft() : Theme.mix(look.theme().card(), ink, 0.12)));
		gc.fillOval(0, 0, size - 1, size - 1);
		gc.setForeground(look.colour(ink));
		gc.setLineWidth(Math.max(1, look.px(2)));
		gc.drawOval(look.px(5), look.px(5), size - look.px(10) - 1, size - look.px(10) - 1);
		Image star = look.icon(holds ? "star" : "certificate", ink, 34);
		Rectangle bounds = star.getBounds();
		gc.drawImage(star, (size - bounds.width) / 2, (size - bounds.height) / 2);
	}
}
