package org.chushi.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.chushi.internal.ui.Lines;
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

/** The days or steps of a programme in a line, in several lines where they do not fit. */
public final class DayTimeline extends Canvas implements Named {

	/** Where a day lies. */
	public enum When {
		DONE, NOW, LATER
	}

	/**
	 * One mark.
	 *
	 * @param label under it, short: a day, a step
	 * @param text  the whole of it, for tooltip and screen reader
	 */
	public record Day(String label, String text, When when) {
	}

	private static final int CELL = 88;
	private static final int MARK = 32;
	private static final int LABEL = 38;
	private static final int MOST_LINES = 3;

	private final Look look;
	private final List<Day> days;

	public DayTimeline(Composite parent, Look look, List<Day> days) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.days = List.copyOf(days);
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.MouseMove, e -> setToolTipText(at(e.x, e.y)));
		Speaking.as(this, ACC.ROLE_TEXT);
	}

	@Override
	public String name() {
		return days.stream().map(day -> look.t(switch (day.when()) {
		case DONE -> Messages.DayTimeline_done;
		case NOW -> Messages.DayTimeline_now;
		case LATER -> Messages.DayTimeline_later;
		}, day.text())).collect(Collectors.joining(look.t(Messages.List_separator)));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? Math.min(days.size(), 7) * look.px(CELL) : wHint;
		int lines = Math.max(1, Math.ceilDiv(days.size(), perLine(width)));
		return new Point(width, lines * line(width));
	}

	private int perLine(int width) {
		return Math.max(1, width / look.px(CELL));
	}

	private int cell(int width) {
		return Math.min(look.px(132), width / Math.min(Math.max(1, days.size()), perLine(width)));
	}

	/** How high a line of marks is with the longest label. */
	private int line(int width) {
		int cell = cell(width);
		int highest = look.px(28);
		for (Day day : days) {
			try (Lines label = label(day, cell)) {
				highest = Math.max(highest, label.height());
			}
		}
		return look.px(LABEL) + highest + look.px(10);
	}

	private Lines label(Day day, int cell) {
		return new Lines(look, look.font(day.when() == When.NOW ? Type.SMALL_STRONG : Type.SMALL), day.label(),
				cell - look.px(8), MOST_LINES);
	}

	private String at(int x, int y) {
		int width = getClientArea().width;
		int column = x / Math.max(1, cell(width));
		int index = y / line(width) * perLine(width) + column;
		return column < perLine(width) && index < days.size() ? days.get(index).text() : null;
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		int width = getClientArea().width;
		int perLine = perLine(width);
		int cell = cell(width);
		int line = line(width);
		for (int i = 0; i < days.size(); i++) {
			Rectangle place = new Rectangle(i % perLine * cell, i / perLine * line, cell, line);
			boolean last = i % perLine == perLine - 1 || i == days.size() - 1;
			draw(gc, days.get(i), i, place, last);
		}
	}

	private void draw(GC gc, Day day, int index, Rectangle place, boolean last) {
		Theme theme = look.theme();
		int size = look.px(MARK);
		int middle = place.y + size / 2 + look.px(2);
		int centre = place.x + place.width / 2;
		if (!last) {
			gc.setForeground(look.colour(day.when() == When.DONE ? theme.good() : theme.line()));
			gc.setLineWidth(look.px(2));
			gc.drawLine(centre + size / 2 + look.px(4), middle, centre + place.width - size / 2 - look.px(4), middle);
		}
		Rectangle mark = new Rectangle(centre - size / 2, middle - size / 2, size, size);
		switch (day.when()) {
		case DONE -> {
			Paint.fill(gc, look, mark, size / 2, theme.goodSoft());
			Paint.centred(gc, look.icon("check", theme.good(), 18), mark);
		}
		case NOW -> {
			Paint.fill(gc, look, mark, size / 2, theme.accent());
			number(gc, index, mark, look.theme().onAccent());
		}
		case LATER -> {
			Paint.border(gc, look, mark, size / 2, theme.line(), look.px(2));
			number(gc, index, mark, theme.mutedInk());
		}
		}
		gc.setForeground(look.colour(day.when() == When.NOW ? theme.accent() : theme.mutedInk()));
		try (Lines label = label(day, place.width)) {
			label.centred(gc, new Rectangle(place.x + look.px(4), place.y + look.px(LABEL), place.width - look.px(8), label.height()));
		}
	}

	private void number(GC gc, int index, Rectangle mark, RGB ink) {
		gc.setFont(look.font(Type.SMALL_STRONG));
		gc.setForeground(look.colour(ink));
		Paint.centred(gc, Integer.toString(index + 1), mark);
	}
}
