package org.chushi.ui;

/** The steps of type; sizes in points of 1/72 inch. Nothing is set smaller than {@link #SMALL}, 14.7 pixels. */
public enum Type {
	TITLE(21, true), HEADING(15, true), SUBHEADING(13, true), BODY(12, false), STRONG(12, true), SMALL(11, false),
	SMALL_STRONG(11, true);

	private final int points;
	private final boolean bold;

	Type(int points, boolean bold) {
		this.points = points;
		this.bold = bold;
	}

	/** The height in the design's pixels. */
	public double size() {
		return points * 96 / 72.0;
	}

	public boolean bold() {
		return bold;
	}
}
