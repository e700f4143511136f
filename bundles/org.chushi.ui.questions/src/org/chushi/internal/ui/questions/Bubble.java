package org.chushi.internal.ui.questions;

import org.chushi.internal.ui.Paint;
import org.chushi.model.Speaker;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.chushi.ui.questions.ChatView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** One message of a chat at its side, with who and when above it. */
public final class Bubble extends Composite {

	/** A message never takes the whole width, so that its side is seen. */
	private static final double WIDEST = 0.86;

	private final Look look;
	private final int side;
	private final Composite below;

	/**
	 * @param own  whose messages stand at the right, in the colour of one's own
	 * @param head who and when
	 */
	public Bubble(Composite parent, Look look, Speaker own, Speaker speaker, String head, String text) {
		super(parent, SWT.NONE);
		this.look = look;
		side = speaker == Speaker.SYSTEM ? SWT.CENTER : speaker == own ? SWT.RIGHT : SWT.LEFT;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Sides());
		new Paragraph(this, look, Type.SMALL, head, look.theme().mutedInk());
		body(speaker, speaker == own, text);
		below = look.column(this, 6);
		Cell.show(below, false);
	}

	private void body(Speaker speaker, boolean own, String text) {
		Theme theme = look.theme();
		RGB fill = own ? theme.accentSoft() : speaker == Speaker.SYSTEM ? look.ground(this) : theme.rail();
		Composite body = new Composite(this, SWT.DOUBLE_BUFFERED);
		body.setBackground(getBackground());
		look.ground(body, fill);
		body.setLayout(new Column(0).margin(look.px(16), look.px(8)));
		body.addListener(SWT.Paint, e -> {
			Rectangle area = body.getClientArea();
			Paint.smooth(e.gc);
			Paint.fill(e.gc, look, area, look.px(14), fill);
			Paint.border(e.gc, look, area, look.px(14), own ? fill : theme.line(), 1);
		});
		body.addListener(SWT.Resize, e -> body.redraw());
		new Paragraph(body, look, speaker == Speaker.SYSTEM ? Type.SMALL : Type.BODY, text,
				speaker == Speaker.SYSTEM ? theme.mutedInk() : theme.ink());
	}

	/** Where more can be put; it takes the whole width. */
	public Composite below() {
		Cell.show(below, true);
		return below;
	}

	/** Children below each other at the side of the speaker; what is below fills the width. */
	private final class Sides extends Layout {

		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
			int width = 0;
			int height = 0;
			for (Control child : getChildren()) {
				if (child.getVisible() || child != below) {
					Point size = size(child, wHint, flush);
					width = Math.max(width, size.x);
					height += size.y + (child == below ? look.px(6) : 0);
				}
			}
			return new Point(wHint == SWT.DEFAULT ? width : wHint, height);
		}

		private Point size(Control child, int width, boolean flush) {
			if (width == SWT.DEFAULT || child == below) {
				return child.computeSize(width, SWT.DEFAULT, flush);
			}
			Point natural = child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
			int most = (int) (width * WIDEST);
			return natural.x <= most ? natural : child.computeSize(most, SWT.DEFAULT, flush);
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			int width = getClientArea().width;
			int y = 0;
			for (Control child : getChildren()) {
				Point size = size(child, width, flush);
				y += child == below ? look.px(6) : 0;
				int x = child == below || side == SWT.LEFT ? 0 : side == SWT.RIGHT ? width - size.x : (width - size.x) / 2;
				child.setBounds(x, y, child == below ? width : size.x, size.y);
				y += size.y;
			}
		}
	}
}
