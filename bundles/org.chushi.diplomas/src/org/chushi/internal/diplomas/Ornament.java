package org.chushi.internal.diplomas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

/** What makes a page festive: a frame with a fret at each corner, a rosette, the medal of the badges. Drawn, no picture. */
final class Ornament {

	static final Color INK = new Color(0x20, 0x24, 0x2c);
	static final Color MUTED = new Color(0x5a, 0x60, 0x70);
	static final Color BLUE = new Color(0x2a, 0x37, 0x90);
	static final Color GOLD = new Color(0xb0, 0x82, 0x2c);
	private static final Color PALE = new Color(0xf1, 0xe8, 0xd3);
	private static final Color RIM = new Color(0xe0, 0xb0, 0x4a);
	private static final Color LIGHT = new Color(0xf5, 0xf4, 0xef);
	private static final int MOST_STARS = 5;
	/** One corner of the frame as steps right and up, inwards from its outer end: a fret. */
	private static final float[][] FRET = { { 0, 4 }, { 0, 0 }, { 4, 0 }, { 4, 3 }, { 1, 3 }, { 1, 1 }, { 3, 1 }, { 3, 2 }, { 2, 2 } };

	private Ornament() {
	}

	static void frame(Canvas on) throws IOException {
		border(on, 20, BLUE, 3);
		border(on, 26, GOLD, 0.8f);
		border(on, 40, GOLD, 0.5f);
		for (int corner = 0; corner < 4; corner++) {
			boolean right = corner % 2 == 1;
			boolean top = corner > 1;
			AffineTransform place = new AffineTransform(right ? -6 : 6, 0, 0, top ? -6 : 6, right ? on.width - 31 : 31, top ? on.height - 31 : 31);
			on.fill(place.createTransformedShape(new Rectangle2D.Double(-0.3, -0.3, 4.6, 4.6)), Color.WHITE);
			on.stroke(place.createTransformedShape(lines(FRET)), GOLD, 1.4f);
		}
	}

	private static void border(Canvas on, float inset, Color ink, float thick) throws IOException {
		on.stroke(new Rectangle2D.Double(inset, inset, on.width - 2 * inset, on.height - 2 * inset), ink, thick);
	}

	private static Path2D lines(float[][] points) {
		Path2D path = new Path2D.Float();
		path.moveTo(points[0][0], points[0][1]);
		for (int i = 1; i < points.length; i++) {
			path.lineTo(points[i][0], points[i][1]);
		}
		return path;
	}

	/** Fine pale curves, as on banknotes, for the ground of a page. */
	static void rosette(Canvas on, double x, double y, double radius) throws IOException {
		for (int ring = 0; ring < 3; ring++) {
			double inner = radius * (0.42 + 0.22 * ring);
			int leaves = 12 + 6 * ring;
			for (int turn = 0; turn < 4; turn++) {
				on.stroke(wave(x, y, inner, radius * 0.13, leaves, Math.PI * turn / 2), PALE, 0.5f);
			}
		}
	}

	/** A circle whose radius swings. */
	private static Path2D wave(double x, double y, double radius, double swing, int leaves, double phase) {
		Path2D path = new Path2D.Double();
		int steps = leaves * 24;
		for (int i = 0; i < steps; i++) {
			double angle = 2 * Math.PI * i / steps;
			double r = radius + swing * Math.sin(leaves * angle + phase);
			if (i == 0) {
				path.moveTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
			} else {
				path.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
			}
		}
		path.closePath();
		return path;
	}

	/** As on the badges. */
	static void medal(Canvas on, double x, double y, double radius) throws IOException {
		on.fill(disc(x, y, radius), BLUE);
		on.stroke(disc(x, y, radius * 0.88), RIM, (float) radius * 0.06f);
		Path2D tick = new Path2D.Double();
		tick.moveTo(x - radius * 0.38, y);
		tick.lineTo(x - radius * 0.1, y - radius * 0.3);
		tick.lineTo(x + radius * 0.42, y + radius * 0.32);
		on.fill(new BasicStroke((float) radius * 0.15f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(tick), LIGHT);
	}

	private static Ellipse2D disc(double x, double y, double radius) {
		return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
	}

	/** As many as the level has, of five. */
	static void stars(Canvas on, double x, double y, double radius, int level) throws IOException {
		for (int i = 0; i < MOST_STARS; i++) {
			Path2D star = star(x + (i - (MOST_STARS - 1) / 2.0) * radius * 2.6, y, radius);
			if (i < level) {
				on.fill(star, GOLD);
			} else {
				on.stroke(star, GOLD, 0.6f);
			}
		}
	}

	private static Path2D star(double x, double y, double radius) {
		Path2D star = new Path2D.Double();
		for (int i = 0; i < 10; i++) {
			double angle = Math.PI * i / 5 + Math.PI / 2;
			double reach = i % 2 == 0 ? radius : radius * 0.42;
			if (i == 0) {
				star.moveTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
			} else {
				star.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
			}
		}
		star.closePath();
		return star;
	}

	/** Thin in the middle of the page, with a diamond. */
	static void rule(Canvas on, double x, double y, double half) throws IOException {
		for (int side = -1; side <= 1; side += 2) {
			on.stroke(new java.awt.geom.Line2D.Double(x + side * 9, y, x + side * half, y), GOLD, 0.7f);
		}
		on.fill(lines(new float[][] { { (float) x, (float) y + 4 }, { (float) x + 4, (float) y }, { (float) x, (float) y - 4 }, { (float) x - 4, (float) y } }), GOLD);
	}
}
