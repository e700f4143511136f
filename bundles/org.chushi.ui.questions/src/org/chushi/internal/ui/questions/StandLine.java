package org.chushi.internal.ui.questions;

import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A line that says how something stands: an icon, a word, and what it is about. */
final class StandLine extends Canvas implements Named {

	private static final int ASIDE = 32;

	private final Look look;
	private final TextLayout layout;
	private Standing standing;
	private String text;

	StandLine(Composite parent, Look look, Standing standing, String text) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		setBackground(look.colour(look.ground(parent)));
		layout = new TextLayout(look.display());
		layout.setFont(look.font(Type.BODY));
		layout.setSpacing(look.px(4));
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.Dispose, e -> layout.dispose());
		Speaking.as(this, ACC.ROLE_LABEL);
		show(standing, text);
	}

	/** Another standing or text in the same place; lay out when the length may differ. */
	void show(Standing standing, String text) {
		this.standing = standing;
		this.text = text;
		String word = look.t(standing.word());
		layout.setText(name());
		layout.setStyle(new TextStyle(look.font(Type.STRONG), look.colour(ink()), null), 0, word.length() - 1);
		redraw();
	}

	Standing standing() {
		return standing;
	}

	private RGB ink() {
		return look.theme().ink(standing.status());
	}

	@Override
	public String name() {
		return text.isEmpty() ? look.t(standing.word()) : look.t(Messages.StandLine_line, look.t(standing.word()), text);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		layout.setWidth(wHint == SWT.DEFAULT ? -1 : width(wHint));
		Rectangle bounds = layout.getBounds();
		if (wHint == SWT.DEFAULT && bounds.width > look.readingWidth()) {
			layout.setWidth(look.readingWidth());
			bounds = layout.getBounds();
		}
		return new Point(wHint == SWT.DEFAULT ? bounds.width + 1 + look.px(ASIDE) : wHint,
				Math.max(bounds.height, look.px(20)) + look.px(6));
	}

	private int width(int of) {
		return Math.max(look.px(48), Math.min(look.readingWidth(), of - look.px(ASIDE)));
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		layout.setWidth(width(getClientArea().width));
		Image image = look.icon(standing.icon(), ink(), 20);
		int line = layout.getLineBounds(0).height;
		gc.drawImage(image, 0, look.px(3) + Math.max(0, (line - image.getBounds().height) / 2));
		gc.setForeground(look.colour(look.theme().ink()));
		layout.draw(gc, look.px(ASIDE), look.px(3));
	}
}
