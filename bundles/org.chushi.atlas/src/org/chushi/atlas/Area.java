package org.chushi.atlas;

/** A rectangle in the design's pixels. */
public record Area(double x, double y, double width, double height) {

	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	public Spot middle() {
		return new Spot(x + width / 2, y + height / 2);
	}

	public boolean contains(double px, double py) {
		return px >= x && px < right() && py >= y && py < bottom();
	}

	/** By so much smaller on each side; larger when it is negative. */
	public Area inset(double by) {
		return new Area(x + by, y + by, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
	}

	/** A point in the design's pixels. */
	public record Spot(double x, double y) {
	}
}
