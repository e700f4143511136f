package org.chushi.internal.ui;

import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** A short text on as many lines as it needs and may have; only what goes beyond them is shortened with an ellipsis. */
public final class Lines implements AutoCloseable {

	/** As wide as one line needs. */
	public static final int FREE = Short.MAX_VALUE;

	private final TextLayout layout;

	/**
	 * @param width in screen pixels, or {@link #FREE}
	 * @param most  lines, at least one
	 */
	public Lines(Look look, Font font, String text, int width, int most) {
		layout = new TextLayout(look.display());
		layout.setFont(font);
		layout.setWidth(Math.max(1, width));
		layout.setText(text);
		if (layout.getLineCount() > most) {
			shorten(text, most);
		}
	}

	private void shorten(String text, int most) {
		int[] points = text.substring(0, layout.getLineOffsets()[most]).stripTrailing().codePoints().toArray();
		for (int length = points.length; length >= 0 && layout.getLineCount() > most; length--) {
			layout.setText(new String(points, 0, length).stripTrailing() + "…");
		}
	}

	/** How wide the widest line is. */
	public int width() {
		int widest = 0;
		for (int line = 0; line < layout.getLineCount(); line++) {
			widest = Math.max(widest, layout.getLineBounds(line).width);
		}
		return widest;
	}

	public int height() {
		return layout.getBounds().height;
	}

	public int count() {
		return layout.getLineCount();
	}

	/** What is seen of the text. */
	public String shown() {
		return layout.getText();
	}

	/** From the left, in the colour that is set. */
	public void draw(GC gc, int x, int y) {
		layout.draw(gc, x, y);
	}

	/** Each line in the middle of the area, and all of them in the middle of its height. */
	public void centred(GC gc, Rectangle area) {
		layout.setWidth(Math.max(1, area.width));
		layout.setAlignment(SWT.CENTER);
		layout.draw(gc, area.x, area.y + Math.max(0, area.height - height()) / 2);
	}

	@Override
	public void close() {
		layout.dispose();
	}
}
