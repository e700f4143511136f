package org.chushi.atlas;

import java.util.List;

/** One stroke of a drawing, in the design's pixels. What comes later covers what came before. */
public sealed interface Mark {

	/** A rectangle with round corners. @param fill and {@code line} may be the same; a line of width 0 is none */
	record Box(Area area, double radius, Ink fill, Ink line, double width, boolean dashed) implements Mark {
	}

	/** A way with rounded corners and a head at its end. @param both and one at its begin */
	record Line(List<Area.Spot> corners, Ink ink, double width, boolean dashed, boolean both) implements Mark {

		public Line {
			corners = List.copyOf(corners);
		}
	}

	/**
	 * Words in an area, in its middle from top to bottom, shortened when there are too many.
	 *
	 * @param size    of the letters, in pixels of the design
	 * @param centred or at the left
	 * @param lines   as many at most
	 */
	record Words(Area area, String text, double size, boolean strong, Ink ink, boolean centred, int lines) implements Mark {
	}

	/**
	 * A title on up to three lines, and below it a line that may be left out where all is small.
	 *
	 * @param detail may be empty
	 */
	record Label(Area area, String title, String detail, Ink ink, Ink second) implements Mark {

		/** Sizes of letters, and the room of the second line. */
		public static final double TITLE = 16;
		public static final double DETAIL = 14;
		public static final double BELOW = 24;

		/** Where the title is. @param told whether the second line is there as well */
		public Area upper(boolean told) {
			return new Area(area.x(), area.y(), area.width(), area.height() - (told ? BELOW : 0));
		}

		public Area lower() {
			return new Area(area.x(), area.bottom() - BELOW, area.width(), BELOW);
		}
	}

	/** A round seal with a sign; a square one where nothing is missing. */
	record Seal(Area area, Sign sign, boolean square, Ink fill, Ink ink) implements Mark {
	}

	/** The number of a step, in a circle. */
	record Number(Area.Spot middle, double radius, int number, Ink fill, Ink ink) implements Mark {
	}
}
