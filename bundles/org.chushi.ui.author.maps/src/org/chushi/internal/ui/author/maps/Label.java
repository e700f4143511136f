package org.chushi.internal.ui.author.maps;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.chushi.internal.ui.MapLayout;
import org.chushi.internal.ui.Way;
import org.chushi.ui.Look;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What stands on a move: of which kind it is, and for how much it asks. @param area in the design's pixels */
record Label(String words, Rectangle area) {

	private static final int HEIGHT = 24;
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
		for (Chart.Arrow arrow : chart.arrows()) {
			Optional<Way> way = layout.way(arrow.edge());
			String words = words(arrow, look);
			int width = MARGIN + words.codePoints().map(c -> c > 0x2E80 ? HAN : Character.isLetterOrDigit(c) ? LETTER : BLANK).sum();
			way.flatMap(w -> DoubleStream.of(PARTS).mapToObj(w::at).map(at -> area(at, width))
					.min(Comparator.comparingInt(area -> covered(area, chart, layout, placed))))
					.ifPresent(area -> placed.put(arrow, new Label(words, area)));
		}
		return placed;
	}

	static String words(Chart.Arrow arrow, Look look) {
		Messages kind = arrow.up() ? Messages.Label_up : Messages.Label_lateral;
		return arrow.needs() == 0 ? look.t(kind) : look.t(Messages.Label_needs, kind.text(), arrow.needs());
	}

	private static Rectangle area(Point at, int width) {
		return new Rectangle(at.x - width / 2, at.y - HEIGHT / 2, width, HEIGHT);
	}

	private static int covered(Rectangle area, Chart chart, MapLayout layout, Map<Chart.Arrow, Label> placed) {
		return Stream.concat(chart.spots().stream().map(s -> layout.box(s.key())), placed.values().stream().map(Label::area))
				.mapToInt(other -> {
					Rectangle both = area.intersection(other);
					return both.isEmpty() ? 0 : both.width * both.height;
				}).sum();
	}
}
