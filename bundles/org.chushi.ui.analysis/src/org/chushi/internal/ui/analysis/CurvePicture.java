package org.chushi.internal.ui.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.psychometrics.Curve;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.ui.Look;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Item characteristic curves: the chance of a right answer by ability. The first is drawn solid, the second dashed. */
final class CurvePicture extends Picture {

	/** A curve with its name in the legend. */
	record Line(Bilingual model, ItemParameters item) {
	}

	private static final int LEFT = 56;
	private static final int TOP = 16;
	private static final int BOTTOM = 60;
	private static final double[] SPOKEN = { -2, -1, 0, 1, 2 };

	private final List<Line> lines;

	CurvePicture(Composite parent, Look look, List<Line> lines) {
		super(parent, look, 280);
		this.lines = List.copyOf(lines);
	}

	/** The chances at five abilities. */
	@Override
	public String name() {
		return lines.stream().map(l -> look().t(Messages.CurvePicture_name, l.model(), chances(l)))
				.collect(Collectors.joining("\n"));
	}

	private String chances(Line line) {
		return Arrays.stream(SPOKEN)
				.mapToObj(a -> look().t(Messages.CurvePicture_point, Numbers.decimal(a, 0), Numbers.percent(line.item().probability(a))))
				.collect(Collectors.joining(look().t(Messages.Picture_comma)));
	}

	@Override
	void draw(GC gc, Rectangle area) {
		Rectangle plot = new Rectangle(look().px(LEFT), look().px(TOP), area.width - look().px(LEFT + 24),
				area.height - look().px(TOP + BOTTOM));
		grid(gc, plot);
		for (int i = lines.size() - 1; i >= 0; i--) {
			curve(gc, plot, lines.get(i), i == 0);
		}
		legend(gc, plot, area);
	}

	private static int x(Rectangle plot, double ability) {
		return plot.x + (int) Math.round((ability - Curve.FROM) / (Curve.TO - Curve.FROM) * plot.width);
	}

	private static int y(Rectangle plot, double chance) {
		return plot.y + (int) Math.round((1 - chance) * plot.height);
	}

	private void grid(GC gc, Rectangle plot) {
		Theme theme = look().theme();
		for (int quarter = 0; quarter <= 4; quarter++) {
			int at = y(plot, quarter / 4.0);
			line(gc, quarter == 0 ? theme.edge() : theme.line(), 1, SWT.LINE_SOLID, plot.x, at, plot.x + plot.width, at);
			ending(gc, Numbers.percent(quarter / 4.0), Type.SMALL, theme.mutedInk(), plot.x - look().px(8), at);
		}
		for (int ability = (int) Curve.FROM; ability <= Curve.TO; ability += 2) {
			line(gc, theme.line(), 1, SWT.LINE_SOLID, x(plot, ability), plot.y, x(plot, ability), plot.y + plot.height);
			centred(gc, Numbers.decimal(ability, 0), Type.SMALL, theme.mutedInk(), x(plot, ability),
					plot.y + plot.height + look().px(4));
		}
	}

	private RGB colour(boolean first) {
		return first ? look().theme().accent() : look().theme().pending();
	}

	private static int style(boolean first) {
		return first ? SWT.LINE_SOLID : SWT.LINE_DASH;
	}

	private void curve(GC gc, Rectangle plot, Line line, boolean first) {
		int[] points = Curve.characteristic(line.item()).points().stream()
				.flatMapToInt(p -> IntStream.of(x(plot, p.x()), y(plot, p.y()))).toArray();
		gc.setForeground(look().colour(colour(first)));
		gc.setLineWidth(look().px(3));
		gc.setLineStyle(style(first));
		gc.drawPolyline(points);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void legend(GC gc, Rectangle plot, Rectangle area) {
		int middle = area.height - look().px(14);
		int left = plot.x;
		for (int i = 0; i < lines.size(); i++) {
			line(gc, colour(i == 0), 3, style(i == 0), left, middle, left + look().px(28), middle);
			String words = look().t(lines.get(i).model());
			words(gc, words, Type.SMALL, look().theme().ink(), left + look().px(36), middle);
			left += look().px(60) + gc.textExtent(words).x;
		}
		ending(gc, look().t(Messages.CurvePicture_ability), Type.SMALL, look().theme().mutedInk(), plot.x + plot.width, middle);
	}
}
