package org.chushi.internal.ui;

import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Text that wraps at any width, Chinese as well, with air between its lines. */
public abstract class TextBlock extends Canvas implements Named {

	private final Look look;
	private final TextLayout layout;
	private final int spacing;
	private final int widest;
	private RGB colour;
	private int align = SWT.LEFT;

	/** @param widest in screen pixels; the text is never wider */
	protected TextBlock(Composite parent, Look look, Type type, String text, RGB colour, double lineHeight, int widest) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		this.colour = colour;
		this.widest = widest;
		setBackground(look.colour(look.ground(parent)));
		layout = new TextLayout(look.display());
		Font font = look.font(type);
		layout.setFont(font);
		layout.setText(text);
		spacing = Math.max(0, (int) Math.round(look.px(type.size()) * lineHeight) - height(font));
		layout.setSpacing(spacing);
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.Dispose, e -> layout.dispose());
		Speaking.as(this, ACC.ROLE_LABEL);
	}

	/** Another text in the same place; lay out the parent when its length may differ. */
	public void text(String text) {
		layout.setText(text);
		redraw();
	}

	public String text() {
		return layout.getText();
	}

	@Override
	public String name() {
		return text();
	}

	protected void colour(RGB rgb) {
		colour = rgb;
		redraw();
	}

	protected void align(int side) {
		align = side;
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		checkWidget();
		layout.setWidth(wHint == SWT.DEFAULT ? -1 : Math.max(1, Math.min(wHint, widest)));
		Rectangle bounds = layout.getBounds();
		if (wHint == SWT.DEFAULT && bounds.width > widest) {
			layout.setWidth(widest);
			bounds = layout.getBounds();
		}
		int height = Math.max(bounds.height, layout.getLineMetrics(0).getHeight()) + spacing;
		return new Point(wHint == SWT.DEFAULT ? bounds.width + 1 : wHint, hHint == SWT.DEFAULT ? height : hHint);
	}

	private void draw(GC gc) {
		Point size = getSize();
		Paint.smooth(gc);
		int width = Math.max(1, Math.min(size.x, widest));
		layout.setWidth(width);
		layout.setAlignment(align);
		gc.setForeground(look.colour(colour));
		layout.draw(gc, align == SWT.CENTER ? (size.x - width) / 2 : 0, spacing / 2);
	}

	private int height(Font font) {
		GC gc = new GC(this);
		try {
			gc.setFont(font);
			FontMetrics metrics = gc.getFontMetrics();
			return metrics.getHeight();
		} finally {
			gc.dispose();
		}
	}
}
