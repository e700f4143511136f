package org.chushi.ui.atlas;

import java.util.List;
import java.util.stream.IntStream;

import org.chushi.atlas.Area;
import org.chushi.atlas.Area.Spot;
import org.chushi.atlas.Drawing;
import org.chushi.atlas.Head;
import org.chushi.atlas.Ink;
import org.chushi.atlas.Mark;
import org.chushi.internal.ui.Lines;
import org.chushi.internal.ui.Paint;
import org.chushi.ui.Look;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a drawing on a screen or an image, at one size. */
public final class GcPainter {

	/** Below this size a position shows its title and its seal only. */
	private static final double DETAILED = 0.72;
	/** Nothing is written smaller, in the design's pixels. */
	private static final double LEAST_TEXT = 13;
	private static final double CORNER = 8;
	private static final double HEAD = 11;

	private final GC gc;
	private final Look look;
	private final Theme theme;
	private final double zoom;
	private final Point origin;

	/** @param origin where the corner of the drawing lies, in screen pixels */
	public GcPainter(GC gc, Look look, double zoom, Point origin) {
		this.gc = gc;
		this.look = look;
		this.theme = look.theme();
		this.zoom = zoom;
		this.origin = origin;
	}

	public void draw(Drawing drawing) {
		Paint.smooth(gc);
		Rectangle seen = gc.getClipping();
		for (Mark mark : drawing.marks()) {
			switch (mark) {
			case Mark.Box box when seen(seen, box.area()) -> box(box);
			case Mark.Line line -> line(line);
			case Mark.Words words when seen(seen, words.area()) -> words(words);
			case Mark.Label label when seen(seen, label.area()) -> label(label);
			case Mark.Seal seal when seen(seen, seal.area()) -> seal(seal);
			case Mark.Number number -> number(number);
			default -> { }
			}
		}
	}

	/** The chosen position: with a gap around it. */
	public void ring(Area area, boolean focused) {
		int gap = size(6);
		Paint.border(gc, look, Paint.inset(screen(area), -gap), size(12) + gap, focused ? theme.accent() : theme.ink(), Math.max(2, look.px(2)));
	}

	private boolean seen(Rectangle clip, Area area) {
		return clip.intersects(screen(area.inset(-4)));
	}

	private void box(Mark.Box box) {
		Rectangle area = screen(box.area());
		Paint.fill(gc, look, area, size(box.radius()), colour(box.fill()));
		if (box.width() > 0) {
			gc.setLineStyle(box.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
			Paint.border(gc, look, area, size(box.radius()), colour(box.line()), width(box.width()));
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private void line(Mark.Line line) {
		Head head = Head.of(line.corners(), HEAD + line.width());
		Head begin = Head.of(head.shortened().reversed(), HEAD + line.width());
		List<Spot> corners = line.both() ? begin.shortened() : head.shortened();
		Path path = new Path(look.display());
		try {
			path.moveTo(x(corners.getFirst()), y(corners.getFirst()));
			for (int i = 1; i < corners.size() - 1; i++) {
				Spot corner = corners.get(i);
				Spot in = Head.towards(corner, corners.get(i - 1), CORNER);
				Spot out = Head.towards(corner, corners.get(i + 1), CORNER);
				path.lineTo(x(in), y(in));
				path.quadTo(x(corner), y(corner), x(out), y(out));
			}
			path.lineTo(x(corners.getLast()), y(corners.getLast()));
			gc.setForeground(look.colour(colour(line.ink())));
			gc.setLineWidth(width(line.width()));
			gc.setLineStyle(line.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
			gc.drawPath(path);
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setLineWidth(1);
		} finally {
			path.dispose();
		}
		wings(head, line.ink());
		if (line.both()) {
			wings(begin, line.ink());
		}
	}

	private void wings(Head head, Ink ink) {
		gc.setBackground(look.colour(colour(ink)));
		gc.fillPolygon(head.wings().stream().flatMapToInt(s -> IntStream.of(Math.round(x(s)), Math.round(y(s)))).toArray());
	}

	private void words(Mark.Words words) {
		Rectangle area = screen(words.area());
		try (Lines lines = new Lines(look, font(words.size(), words.strong()), words.text(), area.width, words.lines())) {
			gc.setForeground(look.colour(colour(words.ink())));
			if (words.centred()) {
				lines.centred(gc, area);
			} else {
				lines.draw(gc, area.x, area.y + (area.height - lines.height()) / 2);
			}
		}
	}

	private void label(Mark.Label label) {
		boolean told = !label.detail().isEmpty() && zoom >= DETAILED;
		Rectangle upper = screen(label.upper(told));
		Font strong = font(Mark.Label.TITLE, true);
		try (Lines title = title(label.title(), strong, upper)) {
			gc.setForeground(look.colour(colour(label.ink())));
			title.draw(gc, upper.x, upper.y + Math.max(0, (upper.height - title.height()) / 2));
		}
		if (told) {
			words(new Mark.Words(label.lower(), label.detail(), Mark.Label.DETAIL, false, label.second(), false, 1));
		}
	}

	/** As many lines as there is room for. */
	private Lines title(String text, Font font, Rectangle area) {
		Lines title = new Lines(look, font, text, area.width, 3);
		for (int most = 2; most > 0 && title.height() > area.height + look.px(4); most--) {
			title.close();
			title = new Lines(look, font, text, area.width, most);
		}
		return title;
	}

	private void seal(Mark.Seal seal) {
		// it stays large enough to be told
		Rectangle area = screen(seal.area());
		int side = Math.max(area.width, look.px(22));
		Rectangle round = new Rectangle(area.x + (area.width - side) / 2, area.y + (area.height - side) / 2, side, side);
		int radius = seal.square() ? side / 5 : side / 2;
		Paint.fill(gc, look, round, radius, colour(seal.fill()));
		Paint.border(gc, look, round, radius, colour(seal.ink()), Math.max(1, look.px(1.5)));
		Paint.centred(gc, look.icon(seal.sign().icon(), colour(seal.ink()), (int) Math.round(18 * Math.clamp(zoom, 0.8, 1))), round);
	}

	private void number(Mark.Number number) {
		int radius = Math.max(size(number.radius()), look.px(11));
		Rectangle round = new Rectangle(Math.round(x(number.middle())) - radius, Math.round(y(number.middle())) - radius, 2 * radius, 2 * radius);
		Paint.fill(gc, look, round, radius, colour(number.fill()));
		Paint.border(gc, look, round, radius, colour(number.ink()), Math.max(1, look.px(1.5)));
		gc.setFont(look.font(Type.SMALL_STRONG));
		gc.setForeground(look.colour(colour(number.ink())));
		Paint.centred(gc, Integer.toString(number.number()), round);
	}

	private RGB colour(Ink ink) {
		return switch (ink) {
		case GROUND, CARD -> theme.card();
		case BAND -> theme.ground();
		case TEXT -> theme.ink();
		case MUTED -> theme.mutedInk();
		case EDGE -> theme.edge();
		case LINE -> theme.line();
		case ACCENT -> theme.accent();
		case ACCENT_SOFT -> theme.accentSoft();
		case ON_ACCENT -> theme.onAccent();
		case GOOD -> theme.good();
		case GOOD_SOFT -> theme.goodSoft();
		};
	}

	private Font font(double size, boolean strong) {
		return look.font(Math.max(size * zoom, LEAST_TEXT), strong);
	}

	Rectangle screen(Area area) {
		return new Rectangle(origin.x + size(area.x()), origin.y + size(area.y()), size(area.width()), size(area.height()));
	}

	private int width(double design) {
		return Math.max(1, size(design));
	}

	private float x(Spot spot) {
		return origin.x + size(spot.x());
	}

	private float y(Spot spot) {
		return origin.y + size(spot.y());
	}

	private int size(double design) {
		return (int) Math.round(look.px(1000) * zoom * design / 1000);
	}
}
