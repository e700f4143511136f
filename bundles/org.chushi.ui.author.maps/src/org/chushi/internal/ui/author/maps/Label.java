package org.chushi.internal.ui.author.maps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.internal.ui.MapLayout;
import org.chushi.internal.ui.Way;
import org.chushi.ui.Look;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What stands on a move: of which kind it is, and for how much it asks. @param area in the design's pixels */
record Label(String words, Rectangle area) {

	private static final int HEIGHT = 22;
	private static final int MARGIN = 18;
	/** Widths of signs; a label is measured once for all sizes. */
	private static final int HAN = 14;
	private static final int LETTER = 8;
	private static final int BLANK = 5;
	/** Where on a move it may stand, what is best first. */
	private static final double[] PARTS = { 0.38, 0.5, 0.62, 0.8, 0.7, 0.25, 0.88 };

	/** All of them, each where it covers no position and no other label, as far as there is such a place. */
	static Map<Chart.Arrow, Label> place(Chart chart, MapLayout layout, Look look) {
		Map<Chart.Arrow, Label> placed = new LinkedHashMap<>();
		List<Rectangle> taken = new ArrayList<>(chart.spots().stream().map(s -> layout.box(s.key())).toList());
		for (Chart.Arrow arrow : chart.arrows()) {
			String words = words(arrow, look);
			int width = MARGIN + words.codePoints().map(c -> c > 0x2E80 ? HAN : Character.isLetterOrDigit(c) ? LETTER : BLANK).sum();
			layout.way(arrow.edge()).map(way -> free(way, width, taken)).ifPresent(area -> {
				taken.add(area);
				placed.put(arrow, new Label(words, area));
			});
		}
		return placed;
	}

	/** The first place where nothing is covered, else where the least is. */
	private static Rectangle free(Way way, int width, List<Rectangle> taken) {
		Rectangle best = null;
		int least = Integer.MAX_VALUE;
		for (int i = 0; i < PARTS.length && least > 0; i++) {
			Point at = way.at(PARTS[i]);
			Rectangle area = new Rectangle(at.x - width / 2, at.y - HEIGHT / 2, width, HEIGHT);
			int covered = covered(area, taken);
			if (covered < least) {
				best = area;
				least = covered;
			}
		}
		return best;
	}

	static String words(Chart.Arrow arrow, Look look) {
		Messages kind = arrow.up() ? Messages.Label_up : Messages.Label_lateral;
		return arrow.needs() == 0 ? look.t(kind) : look.t(Messages.Label_needs, kind.text(), arrow.needs());
	}

	private static int covered(Rectangle area, List<Rectangle> taken) {
		int covered = 0;
		for (Rectangle other : taken) {
			if (area.intersects(other)) {
				Rectangle both = area.intersection(other);
				covered += both.width * both.height;
			}
		}
		return covered;
	}
}
