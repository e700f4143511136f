package org.chushi.internal.ui;

import org.chushi.ui.Look;
import org.chushi.ui.MapModel.Node;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the positions and moves of a map that is being written, at one size. */
public final class MapPainter {

	/** From this size on a position shows its detail, too; below it its title. */
	private static final double DETAILED = 0.8;
	/** Nothing is written smaller, in the design's pixels. */
	private static final int LEAST_TEXT = 14;

	private final GC gc;
	private final Look look;
	private final Theme theme;
	private final double zoom;
	private final Point origin;

	/** @param origin where the map's corner lies on the canvas, in screen pixels */
	public MapPainter(GC gc, Look look, double zoom, Point origin) {
		this.gc = gc;
		this.look = look;
		this.theme = look.theme();
		this.zoom = zoom;
		this.origin = origin;
	}

	/** A line with a head; a strong one is solid, another one dashed. */
	public void way(Way way, RGB colour, boolean strong) {
		Path path = new Path(look.display());
		try {
			path.moveTo(x(way.from().x), y(way.from().y));
			path.cubicTo(x(way.fromPull().x), y(way.fromPull().y), x(way.toPull().x), y(way.toPull().y), x(way.to().x), y(way.to().y));
			gc.setForeground(look.colour(colour));
			gc.setLineWidth(Math.max(1, size(strong ? 3 : 2)));
			gc.setLineStyle(strong ? SWT.LINE_SOLID : SWT.LINE_DASH);
			gc.drawPath(path);
			gc.setLineStyle(SWT.LINE_SOLID);
		} finally {
			path.dispose();
		}
		head(way, colour);
	}

	private void head(Way way, RGB colour) {
		double dx = way.to().x - way.toPull().x;
		double dy = way.to().y - way.toPull().y;
		double length = Math.hypot(dx, dy);
		double ux = dx / length;
		double uy = dy / length;
		double back = 11;
		double half = 6;
		double bx = way.to().x - ux * back;
		double by = way.to().y - uy * back;
		gc.setBackground(look.colour(colour));
		gc.fillPolygon(new int[] { x(way.to().x), y(way.to().y), x(bx - uy * half), y(by + ux * half), x(bx + uy * half),
				y(by - ux * half) });
	}

	/** A position, where it is seen. @param design its box */
	public void node(Node node, Rectangle design) {
		Rectangle box = screen(design);
		if (gc.getClipping().intersects(Paint.inset(box, -size(24)))) {
			Paint.fill(gc, look, box, size(12), theme.card());
			Paint.border(gc, look, box, size(12), theme.edge(), Math.max(1, size(2)));
			words(node, box);
		}
	}

	/** The title on as many lines as there is room for, and below it, unless the map is small, its detail. */
	private void words(Node node, Rectangle box) {
		int aside = Math.max(look.px(9), size(14));
		int width = box.width - 2 * aside;
		Font small = look.font(Math.max(Type.SMALL.size() * zoom, LEAST_TEXT), false);
		String said = node.detail();
		try (Lines detail = new Lines(look, small, said, width, 1)) {
			int below = zoom < DETAILED || said.isEmpty() ? 0 : detail.height() + size(4);
			Font strong = look.font(Math.max(Type.STRONG.size() * zoom, LEAST_TEXT), true);
			try (Lines title = title(node.title(), strong, width, box.height - below - size(8))) {
				int y = box.y + Math.max(0, (box.height - title.height() - below) / 2);
				gc.setForeground(look.colour(theme.ink()));
				title.draw(gc, box.x + aside, y);
				if (below > 0) {
					gc.setForeground(look.colour(theme.mutedInk()));
					detail.draw(gc, box.x + aside, y + title.height() + size(4));
				}
			}
		}
	}

	/** As many lines as the box is high. */
	private Lines title(String words, Font font, int width, int high) {
		Lines title = new Lines(look, font, words, width, 3);
		for (int most = 2; most > 0 && title.height() > high; most--) {
			title.close();
			title = new Lines(look, font, words, width, most);
		}
		return title;
	}

	private Rectangle screen(Rectangle box) {
		return new Rectangle(x(box.x), y(box.y), size(box.width), size(box.height));
	}

	private int x(double design) {
		return origin.x + size(design);
	}

	private int y(double design) {
		return origin.y + size(design);
	}

	private int size(double design) {
		return (int) Math.round(look.px(1000) * zoom * design / 1000);
	}
}
