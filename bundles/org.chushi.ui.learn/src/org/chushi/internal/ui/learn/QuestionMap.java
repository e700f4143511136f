package org.chushi.internal.ui.learn;

import java.util.function.IntConsumer;

import org.chushi.core.Bilingual;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * All questions at a look: which are answered, which are marked, which is shown. One stop of the Tab key; arrows go from
 * one to another, Enter opens it.
 */
final class QuestionMap extends Canvas implements Named {

	private static final int CELL = 40;
	private static final int GAP = 12;

	private final Look look;
	private final Sheet sheet;
	private final IntConsumer open;
	private int shown;
	private int cursor;

	/** @param open told the index of a question to be opened */
	QuestionMap(Composite parent, Look look, Sheet sheet, IntConsumer open) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.sheet = sheet;
		this.open = open;
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.MouseUp, this::click);
		addListener(SWT.MouseMove, e -> setToolTipText(at(e.x, e.y) < 0 ? null : look.t(said(at(e.x, e.y)))));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
				&& e.detail != SWT.TRAVERSE_ARROW_PREVIOUS && e.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_LIST;
			}

			@Override
			public void getValue(AccessibleControlEvent e) {
				e.result = look.t(said(cursor));
			}
		});
	}

	/** Marks the question that is shown; none with {@link Sheet#NONE}. */
	void show(int index) {
		shown = index;
		cursor = Math.max(0, index);
		redraw();
	}

	@Override
	public String name() {
		return look.t(Messages.QuestionMap_name, sheet.answered(), sheet.open().size(), sheet.marked().size(),
				said(cursor));
	}

	/** How a question stands, in words. */
	private Bilingual said(int index) {
		Bilingual state = (sheet.answered(index) ? Messages.QuestionMap_answered
				: sheet.readable(index) ? Messages.QuestionMap_open
						: sheet.waits(index) ? Messages.QuestionMap_waits : Messages.QuestionMap_shut).text();
		return (sheet.flagged(index) ? Messages.QuestionMap_saidFlagged : Messages.QuestionMap_said).text(index + 1, state);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int step = look.px(CELL + GAP);
		int width = wHint == SWT.DEFAULT ? 10 * step : wHint;
		return new Point(width, Math.ceilDiv(sheet.size(), perLine(width)) * step);
	}

	private int perLine(int width) {
		return Math.max(1, width / look.px(CELL + GAP));
	}

	private Rectangle cell(int index) {
		int step = look.px(CELL + GAP);
		int perLine = perLine(getClientArea().width);
		return new Rectangle(index % perLine * step + look.px(GAP / 2), index / perLine * step + look.px(GAP / 2),
				look.px(CELL), look.px(CELL));
	}

	private int at(int x, int y) {
		for (int i = 0; i < sheet.size(); i++) {
			if (cell(i).contains(x, y)) {
				return i;
			}
		}
		return -1;
	}

	private void click(Event e) {
		int index = at(e.x, e.y);
		if (index >= 0) {
			open.accept(index);
		}
	}

	private void key(Event e) {
		int perLine = perLine(getClientArea().width);
		int to = switch (e.keyCode) {
		case SWT.ARROW_LEFT -> cursor - 1;
		case SWT.ARROW_RIGHT -> cursor + 1;
		case SWT.ARROW_UP -> cursor - perLine;
		case SWT.ARROW_DOWN -> cursor + perLine;
		default -> -1;
		};
		if (to >= 0 && to < sheet.size()) {
			cursor = to;
			redraw();
			getAccessible().selectionChanged();
		} else if (e.character == SWT.CR || e.character == ' ') {
			open.accept(cursor);
		}
	}

	private void draw(GC gc) {
		gc.setAntialias(SWT.ON);
		for (int i = 0; i < sheet.size(); i++) {
			Rectangle cell = cell(i);
			shape(gc, i, cell);
			number(gc, i, cell);
			if (sheet.flagged(i)) {
				MapShape.flag(gc, look, cell);
			}
			if (i == shown) {
				MapShape.here(gc, look, cell);
			}
			if (i == cursor && isFocusControl()) {
				gc.setForeground(look.colour(look.theme().accent()));
				gc.setLineWidth(Math.max(2, look.px(2)));
				int out = look.px(5);
				gc.drawRoundRectangle(cell.x - out, cell.y - out, cell.width + 2 * out - 1, cell.height + 2 * out - 1,
						look.px(18), look.px(18));
			}
		}
	}

	private void shape(GC gc, int index, Rectangle cell) {
		if (sheet.answered(index)) {
			MapShape.answered(gc, look, cell);
		} else if (sheet.readable(index)) {
			MapShape.open(gc, look, cell);
		} else if (sheet.waits(index)) {
			MapShape.waits(gc, look, cell);
		} else {
			MapShape.shut(gc, look, cell);
		}
	}

	private void number(GC gc, int index, Rectangle cell) {
		gc.setFont(look.font(index == shown ? Type.STRONG : Type.SMALL));
		gc.setForeground(look.colour(sheet.readable(index) ? look.theme().ink() : look.theme().mutedInk()));
		String number = Integer.toString(index + 1);
		Point size = gc.textExtent(number);
		gc.drawText(number, cell.x + (cell.width - size.x) / 2, cell.y + (cell.height - size.y) / 2, true);
	}
}
