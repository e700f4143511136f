package org.chushi.internal.ui.staffing;

import java.util.List;
import java.util.stream.Collectors;

import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.chushi.ui.DataTable;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Parts of a whole as one bar: each as wide as it is large, with its name and number in it; gaps and washes tell them apart. */
final class ShareBar extends Canvas implements Named {

	/** @param amount 0 is left out of the bar, and said all the same */
	record Part(String title, int amount) {
		String text() {
			return title + " " + amount;
		}
	}

	private static final int HEIGHT = 32;
	private static final int GAP = 4;

	private final Look look;
	private final String what;
	private final List<Part> parts;

	ShareBar(Composite parent, Look look, String what, List<Part> parts) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		this.what = what;
		this.parts = List.copyOf(parts);
		setBackground(look.colour(look.ground(parent)));
		setToolTipText(name());
		addListener(SWT.Paint, e -> draw(e.gc));
		Speaking.as(this, ACC.ROLE_GRAPHIC);
	}

	@Override
	public String name() {
		return what + " " + parts.stream().map(Part::text).collect(Collectors.joining(" : "));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? look.px(240) : wHint, look.px(HEIGHT));
	}

	private void draw(GC gc) {
		Theme theme = look.theme();
		Rectangle area = getClientArea();
		Paint.smooth(gc);
		gc.setFont(look.font(Type.SMALL_STRONG));
		List<Part> seen = parts.stream().filter(p -> p.amount() > 0).toList();
		if (seen.isEmpty()) {
			Paint.border(gc, look, area, look.px(6), theme.line(), 1);
			return;
		}
		long whole = seen.stream().mapToLong(Part::amount).sum();
		int room = area.width - (seen.size() - 1) * look.px(GAP);
		int x = 0;
		long before = 0;
		for (int i = 0; i < seen.size(); i++) {
			before += seen.get(i).amount();
			int end = (int) (room * before / whole) + i * look.px(GAP);
			part(gc, seen.get(i), new Rectangle(x, 0, Math.max(look.px(4), end - x), area.height), i % 2 == 0);
			x = end + look.px(GAP);
		}
	}

	private void part(GC gc, Part part, Rectangle place, boolean dark) {
		Theme theme = look.theme();
		RGB ink = dark ? theme.onAccent() : theme.ink();
		Paint.fill(gc, look, place, look.px(6), dark ? theme.accent() : theme.accentSoft());
		if (!dark) {
			Paint.border(gc, look, place, look.px(6), theme.accent(), 1);
		}
		gc.setForeground(look.colour(ink));
		Paint.centred(gc, DataTable.cut(words -> gc.textExtent(words).x, part.text(), place.width - look.px(12)), place);
	}
}
