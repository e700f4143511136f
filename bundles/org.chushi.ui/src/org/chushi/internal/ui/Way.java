package org.chushi.internal.ui;

import org.eclipse.swt.graphics.Point;

/** A way on a map: a cubic curve from one edge of a box to another, in the design's pixels. */
public record Way(Point from, Point fromPull, Point toPull, Point to) {

	/** How exactly a curve is followed. */
	private static final int STEPS = 24;

	/** Without a bend. */
	public static Way straight(Point from, Point to) {
		Point middle = new Point((from.x + to.x) / 2, (from.y + to.y) / 2);
		return new Way(from, middle, middle, to);
	}

	/** Round one corner. */
	static Way round(Point from, Point corner, Point to) {
		return new Way(from, corner, corner, to);
	}

	/** A point of it. @param part of the way, 0 to 1 */
	public Point at(double part) {
		double rest = 1 - part;
		double a = rest * rest * rest;
		double b = 3 * rest * rest * part;
		double c = 3 * rest * part * part;
		double d = part * part * part;
		return new Point((int) Math.round(a * from.x + b * fromPull.x + c * toPull.x + d * to.x),
				(int) Math.round(a * from.y + b * fromPull.y + c * toPull.y + d * to.y));
	}

	/** How far a point is from it. */
	public double distance(int x, int y) {
		double least = Double.MAX_VALUE;
		Point before = from;
		for (int i = 1; i <= STEPS; i++) {
			Point next = at((double) i / STEPS);
			least = Math.min(least, distance(before, next, x, y));
			before = next;
		}
		return least;
	}

	private static double distance(Point a, Point b, int x, int y) {
		double dx = b.x - a.x;
		double dy = b.y - a.y;
		double length = dx * dx + dy * dy;
		double part = length == 0 ? 0 : Math.clamp(((x - a.x) * dx + (y - a.y) * dy) / length, 0, 1);
		return Math.hypot(x - a.x - part * dx, y - a.y - part * dy);
	}
}
