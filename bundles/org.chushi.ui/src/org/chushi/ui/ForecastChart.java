package org.chushi.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.chushi.internal.ui.Messages;
import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Amounts of the coming days as bars with their numbers, in several lines where they do not fit. A bar may have two
 * parts: a full one, and an open one with a border on top of it, so that colour is not needed to tell them apart.
 */
public final class ForecastChart extends Canvas implements Named {

	/**
	 * One day.
	 *
	 * @param label under the bar, short
	 * @param text  the whole of it, for tooltip and screen reader
	 * @param full  amount of the full part
	 * @param open  amount of the open part
	 */
	public record Bar(String label, String text, int full, int open) {

		int total() {
			return full + open;
		}
	}

	private static final int CELL = 28;
	private static final int NUMBER = 22;
	private static final int BARS = 96;
	private static final int LABEL = 24;
	private static final int GAP = 10;

	private final Look look;
	private final String what;
	private final List<Bar> bars;
	private final int most;

	/** @param what says of what, for the screen reader */
	public ForecastChart(Composite parent, Look look, String what, List<Bar> bars) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.what = what;
		this.bars = List.copyOf(bars);
		most = Math.max(1, bars.stream().mapToInt(Bar::total).max().orElse(0));
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.MouseMove, e -> setToolTipText(at(e.x, e.y)));
		Speaking.as(this, ACC.ROLE_GRAPHIC);
	}

	/** Days without anything are left out. */
	@Override
	public String name() {
		return what + look.t(Messages.Clause_separator) + bars.stream().filter(b -> b.total() > 0).map(Bar::text)
				.collect(Collectors.joining(look.t(Messages.List_separator)));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? bars.size() * look.px(CELL) : wHint;
		return new Point(width, Math.max(1, Math.ceilDiv(bars.size(), perLine(width))) * line());
	}

	/** Lines are filled alike. */
	private int perLine(int width) {
		int most = Math.max(1, width / look.px(CELL));
		return Math.max(1, Math.ceilDiv(bars.size(), Math.max(1, Math.ceilDiv(bars.size(), most))));
	}

	/** As wide as the line allows, and not so wide that bars become blocks. */
	private int cell(int width) {
		return Math.min(look.px(56), width / Math.min(Math.max(1, bars.size()), perLine(width)));
	}

	private int line() {
		return look.px(NUMBER + BARS + LABEL + GAP);
	}

	private String at(int x, int y) {
		int width = getClientArea().width;
		int column = x / Math.max(1, cell(width));
		int index = y / line() * perLine(width) + column;
		return column < perLine(width) && index < bars.size() ? bars.get(index).text() : null;
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		int width = getClientArea().width;
		int perLine = perLine(width);
		int cell = cell(width);
		for (int i = 0; i < bars.size(); i++) {
			draw(gc, bars.get(i), new Rectangle(i % perLine * cell, i / perLine * line(), cell, line()));
		}
	}

	private void draw(GC gc, Bar bar, Rectangle place) {
		Theme theme = look.theme();
		int floor = place.y + look.px(NUMBER + BARS);
		int full = height(bar.full(), 4);
		int open = height(bar.open(), 8);
		int wide = Math.min(look.px(28), place.width - look.px(6));
		int left = place.x + (place.width - wide) / 2;
		gc.setForeground(look.colour(theme.line()));
		gc.setLineWidth(Math.max(1, look.px(1)));
		gc.drawLine(place.x, floor, place.x + place.width, floor);
		gc.setBackground(look.colour(theme.accent()));
		gc.fillRectangle(left, floor - full, wide, full);
		if (open > 0) {
			Rectangle top = new Rectangle(left, floor - full - open, wide, open);
			gc.setBackground(look.colour(theme.accentSoft()));
			gc.fillRectangle(top);
			Paint.border(gc, look, top, 0, theme.accent(), Math.max(1, look.px(2)));
		}
		if (bar.total() > 0) {
			text(gc, Type.SMALL_STRONG, Integer.toString(bar.total()), theme.ink(),
					new Rectangle(place.x, floor - full - open - look.px(NUMBER), place.width, look.px(NUMBER)));
		}
		text(gc, Type.SMALL, bar.label(), theme.mutedInk(), new Rectangle(place.x, floor, place.width, look.px(LABEL)));
	}

	/** Even the smallest amount is seen. */
	private int height(int amount, int least) {
		return amount == 0 ? 0 : Math.max(look.px(least), look.px(BARS - 8) * amount / most);
	}

	private void text(GC gc, Type type, String words, RGB ink, Rectangle place) {
		gc.setFont(look.font(type));
		gc.setForeground(look.colour(ink));
		Paint.centred(gc, words, place);
	}
}
