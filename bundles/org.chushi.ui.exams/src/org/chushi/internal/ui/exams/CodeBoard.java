package org.chushi.internal.ui.exams;

import java.util.stream.Collectors;

import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A start code so large that it can be read aloud from across the room, in two groups of three. */
final class CodeBoard extends Canvas implements Named {

	private static final int[] SIZES = { 88, 72, 56, 44, 32 };

	private final Look look;
	private final String shown;
	private final String said;

	CodeBoard(Composite parent, Look look, String code) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		shown = code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
		said = code.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.Resize, e -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_LABEL;
			}
		});
	}

	/** Digit by digit, as it is read aloud. */
	@Override
	public String name() {
		return said;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(font(gc, wHint == SWT.DEFAULT ? Integer.MAX_VALUE : wHint));
			Point size = gc.textExtent(shown);
			return new Point(wHint == SWT.DEFAULT ? size.x : wHint, size.y);
		} finally {
			gc.dispose();
		}
	}

	/** The largest that fits. */
	private Font font(GC gc, int width) {
		for (int size : SIZES) {
			gc.setFont(look.font(size, true));
			if (gc.textExtent(shown).x <= width) {
				return look.font(size, true);
			}
		}
		return look.font(SIZES[SIZES.length - 1], true);
	}

	private void draw(GC gc) {
		Rectangle area = getClientArea();
		gc.setFont(font(gc, area.width));
		gc.setForeground(look.colour(look.theme().ink()));
		Point size = gc.textExtent(shown);
		gc.drawText(shown, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
	}
}
