package org.chushi.ui;

import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A person as a disc with the first letter of the name (the last character of a Chinese one). */
public final class Avatar extends Canvas implements Named {

	private final Look look;
	private final int size;
	private final String person;

	/** @param size in the design's pixels: 40 in lists, 64 on a page */
	public Avatar(Composite parent, Look look, int size, String person) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		this.size = size;
		this.person = person;
		setBackground(look.colour(look.ground(parent)));
		setLayoutData(Cell.aligned(parent.getLayout() instanceof Column ? SWT.LEFT : SWT.CENTER));
		addListener(SWT.Paint, e -> {
			Rectangle disc = new Rectangle(0, 0, look.px(size), look.px(size));
			Paint.smooth(e.gc);
			Paint.fill(e.gc, look, disc, disc.width / 2, look.theme().accent());
			e.gc.setFont(look.font(size * 0.42, true));
			e.gc.setForeground(look.colour(look.theme().onAccent()));
			Paint.centred(e.gc, initial(person), disc);
		});
		Speaking.as(this, ACC.ROLE_GRAPHIC);
	}

	/** What stands for this name in the disc. */
	static String initial(String name) {
		String stripped = name.strip();
		if (stripped.isEmpty()) {
			return "·";
		}
		int last = stripped.codePointBefore(stripped.length());
		int shown = Character.isIdeographic(last) ? last : stripped.codePointAt(0);
		return Character.toString(Character.toUpperCase(shown));
	}

	@Override
	public String name() {
		return person;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(look.px(size), look.px(size));
	}
}
