package org.chushi.internal.ui.analysis;

import java.util.List;
import java.util.stream.Collectors;

import org.chushi.psychometrics.ScoreDistribution;
import org.chushi.psychometrics.ScoreDistribution.Bin;
import org.chushi.ui.Look;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** How many people reached which score, with the cut as a line that says so. */
final class HistogramPicture extends Picture {

	private static final int BINS = 10;
	private static final int TOP = 48;
	private static final int BOTTOM = 32;
	private static final int SIDE = 24;

	private final List<Bin> bins;
	private final int cut;
	private final int passed;
	private final int people;

	/** @param cut in percent of all points; passed of how many people */
	HistogramPicture(Composite parent, Look look, ScoreDistribution scores, int cut, int passed) {
		super(parent, look, 240);
		bins = scores.histogram(BINS);
		this.cut = cut;
		this.passed = passed;
		people = scores.people();
	}

	/** Bins without anybody are left out. */
	@Override
	public String name() {
		String counts = bins.stream().filter(b -> b.people() > 0).map(b -> look().t(Messages.HistogramPicture_bin,
				Numbers.decimal(b.from(), 0), Numbers.decimal(b.to(), 0), b.people())).collect(Collectors.joining(look().t(Messages.Picture_comma)));
		return look().t(Messages.HistogramPicture_name, cut, passed, people, counts);
	}

	@Override
	void draw(GC gc, Rectangle area) {
		Theme theme = look().theme();
		Rectangle plot = new Rectangle(look().px(SIDE), look().px(TOP), area.width - look().px(2 * SIDE),
				area.height - look().px(TOP + BOTTOM));
		int floor = plot.y + plot.height;
		int most = Math.max(1, bins.stream().mapToInt(Bin::people).max().orElse(1));
		for (Bin bin : bins) {
			int left = x(plot, bin.from()) + look().px(3);
			int wide = x(plot, bin.to()) - look().px(3) - left;
			int high = bin.people() == 0 ? 0 : Math.max(look().px(4), plot.height * bin.people() / most);
			gc.setBackground(look().colour(theme.accent()));
			gc.fillRectangle(left, floor - high, wide, high);
			if (bin.people() > 0) {
				centred(gc, Integer.toString(bin.people()), Type.SMALL_STRONG, theme.ink(), left + wide / 2, floor - high - look().px(20));
			}
		}
		line(gc, theme.edge(), 1, SWT.LINE_SOLID, plot.x, floor, plot.x + plot.width, floor);
		for (int i = 0; i < bins.size(); i += 2) {
			mark(gc, plot, bins.get(i).from(), floor);
		}
		mark(gc, plot, bins.getLast().to(), floor);
		int at = x(plot, cut);
		line(gc, theme.stop(), 2, SWT.LINE_DASH, at, look().px(22), at, floor);
		centred(gc, look().t(Messages.HistogramPicture_cut, cut), Type.SMALL_STRONG, theme.stop(), at, 0);
	}

	private void mark(GC gc, Rectangle plot, double percent, int floor) {
		centred(gc, Numbers.decimal(percent, 0) + "%", Type.SMALL, look().theme().mutedInk(), x(plot, percent), floor + look().px(6));
	}

	private int x(Rectangle plot, double percent) {
		double low = bins.getFirst().from();
		return plot.x + (int) Math.round((percent - low) / (bins.getLast().to() - low) * plot.width);
	}
}
