package org.chushi.internal.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.chushi.internal.ui.review.Lines.Box;
import org.chushi.internal.ui.review.Run.Kind;
import org.chushi.ui.Look;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Measures and draws runs in a control. UI thread only. */
final class Typeset {

	/** In the design's pixels: larger than running text, for a mark is to be seen. */
	private static final double SIZE = 18;
	private static final double LEADING = 1.9;

	private final Control control;
	private final Look look;
	private final Map<String, Integer> widths = new HashMap<>();
	private final List<Run> runs;
	private Lines lines = new Lines(List.of(), 1);
	private int width = -1;
	private int line;

	Typeset(Control control, Look look, List<Run> runs) {
		this.control = control;
		this.look = look;
		this.runs = runs;
	}

	/** In lines of this width. */
	Lines lines(int wide) {
		if (wide != width) {
			GC gc = new GC(control);
			try {
				lines = Lines.of(runs, wide, run -> width(gc, run));
			} finally {
				gc.dispose();
			}
			width = wide;
		}
		return lines;
	}

	private int width(GC gc, Run run) {
		return widths.computeIfAbsent(run.kind() + run.text(), key -> {
			gc.setFont(font(run.kind()));
			int extra = run.kind() == Kind.NUMBER ? look.px(4) : 0;
			return gc.textExtent(run.text()).x + extra;
		});
	}

	private Font font(Kind kind) {
		return kind == Kind.NUMBER ? look.font(14, true) : look.font(SIZE, kind == Kind.INSERTED);
	}

	int lineHeight() {
		if (line == 0) {
			GC gc = new GC(control);
			try {
				gc.setFont(look.font(SIZE, false));
				line = (int) Math.round(gc.getFontMetrics().getAscent() * LEADING) + look.px(4);
			} finally {
				gc.dispose();
			}
		}
		return line;
	}

	int height(int wide) {
		return lines(wide).count() * lineHeight();
	}

	/** Where a box lies in the control. */
	Rectangle area(Box box) {
		int height = lineHeight();
		return new Rectangle(box.x(), box.line() * height, box.width(), height);
	}

	/** @param read draws a fine line under those words */
	void draw(GC gc, Rectangle clip, Predicate<Run> read) {
		for (Box box : lines.boxes()) {
			Rectangle area = area(box);
			if (area.intersects(clip)) {
				draw(gc, box.run(), area, read.test(box.run()));
			}
		}
	}

	private void draw(GC gc, Run run, Rectangle area, boolean read) {
		RGB ink = ink(run.kind());
		gc.setFont(font(run.kind()));
		gc.setForeground(look.colour(ink));
		int ascent = gc.getFontMetrics().getHeight();
		int top = area.y + (area.height - ascent) / 2;
		gc.drawText(run.text(), area.x + (run.kind() == Kind.NUMBER ? look.px(2) : 0), run.kind() == Kind.NUMBER ? top - look.px(5) : top, true);
		int bottom = top + ascent + look.px(1);
		gc.setLineWidth(Math.max(1, look.px(run.kind() == Kind.INSERTED ? 2 : 1.5)));
		if (run.kind() == Kind.DELETED) {
			gc.drawLine(area.x, area.y + area.height / 2, area.x + area.width, area.y + area.height / 2);
		} else if (run.kind() == Kind.INSERTED) {
			gc.drawLine(area.x, bottom, area.x + area.width, bottom);
		}
		if (read) {
			gc.setLineWidth(Math.max(1, look.px(1)));
			gc.setForeground(look.colour(look.theme().good()));
			gc.drawLine(area.x + look.px(1), bottom + look.px(2), area.x + area.width - look.px(2), bottom + look.px(2));
		}
		gc.setLineWidth(1);
	}

	private RGB ink(Kind kind) {
		return switch (kind) {
		case PLAIN -> look.theme().ink();
		case DELETED -> look.theme().stop();
		case INSERTED -> look.theme().good();
		case NUMBER -> look.theme().accent();
		};
	}
}
