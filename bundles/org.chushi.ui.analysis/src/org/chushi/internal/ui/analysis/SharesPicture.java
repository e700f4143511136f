package org.chushi.internal.ui.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.ui.Look;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Shares as bars below each other, each with its words and its figure. */
final class SharesPicture extends Picture {

	private static final int ROW = 28;
	/** Bars of several pictures below each other are as long as each other. */
	private static final Bar FULL = new Bar("", 1, "100%", false);

	/** @param figure beside the bar; right drawn in the colour of what is right, with a word of it in the label */
	record Bar(String label, double share, String figure, boolean right) {
	}

	private final String what;
	private final List<Bar> bars;

	/** @param what says of what, for the screen reader */
	SharesPicture(Composite parent, Look look, String what, List<Bar> bars) {
		super(parent, look, ROW * bars.size());
		this.what = what;
		this.bars = List.copyOf(bars);
	}

	@Override
	public String name() {
		return what + look().t(Messages.Picture_colon)
				+ bars.stream().map(b -> b.label() + " " + b.figure()).collect(Collectors.joining(look().t(Messages.Picture_comma)));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? look().px(480) : wHint, look().px(ROW * Math.max(1, bars.size())));
	}

	@Override
	void draw(GC gc, Rectangle area) {
		Theme theme = look().theme();
		gc.setFont(look().font(Type.SMALL));
		int label = look().px(12) + bars.stream().mapToInt(b -> gc.textExtent(b.label()).x).max().orElse(0);
		int figure = look().px(20) + Stream.concat(bars.stream(), Stream.of(FULL)).mapToInt(b -> gc.textExtent(b.figure()).x).max().orElse(0);
		int room = Math.max(look().px(40), area.width - label - figure);
		for (int i = 0; i < bars.size(); i++) {
			Bar bar = bars.get(i);
			int middle = look().px(ROW * i + ROW / 2);
			words(gc, bar.label(), Type.SMALL, theme.ink(), 0, middle);
			gc.setBackground(look().colour(theme.line()));
			gc.fillRectangle(label, middle - look().px(7), room, look().px(14));
			gc.setBackground(look().colour(bar.right() ? theme.good() : theme.accent()));
			gc.fillRectangle(label, middle - look().px(7), (int) Math.round(room * Math.clamp(bar.share(), 0, 1)), look().px(14));
			words(gc, bar.figure(), Type.SMALL_STRONG, theme.ink(), label + room + look().px(8), middle);
		}
	}
}
