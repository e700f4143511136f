package org.chushi.internal.ui.author.maps;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What the mouse is doing while its button is held; points in the design's pixels of the map. */
sealed interface Gesture {

	/** Nothing. */
	record None() implements Gesture {
	}

	/** A position was pressed. @param many whether a choice of several waits to become this one */
	record Pressed(Chart.Spot spot, Point from, boolean many) implements Gesture {
	}

	/** What is chosen is dragged along. */
	record Shifting(Chart.Spot spot, Point from, int tracks, int levels) implements Gesture {
	}

	/** A move is drawn, by mouse or by keys. */
	record Linking(Chart.Spot from, Point to) implements Gesture {
	}

	/** The end of a move is led to another position. @param first where it begins */
	record Turning(Chart.Arrow arrow, boolean first, Point to) implements Gesture {

		/** The position at its other end. */
		Chart.Spot still() {
			return first ? arrow.to() : arrow.from();
		}
	}

	/** An area is drawn around positions. @param add whether what was chosen stays so */
	record Framing(Point from, Point to, boolean add) implements Gesture {

		Rectangle area() {
			return new Rectangle(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(from.x - to.x), Math.abs(from.y - to.y));
		}
	}
}
