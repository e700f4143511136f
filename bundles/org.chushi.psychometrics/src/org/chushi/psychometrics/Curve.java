package org.chushi.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.chushi.core.Bilingual;
import org.chushi.internal.psychometrics.Messages;

/**
 * A curve to draw.
 *
 * @param name  what it shows
 * @param x     what runs along, with its unit
 * @param y     what is shown, with its unit
 * @param points from left to right
 */
public record Curve(Bilingual name, Bilingual x, Bilingual y, List<Point> points) {

	/** Where abilities are drawn: standard deviations of people. */
	public static final double FROM = -4;
	public static final double TO = 4;
	private static final int STEPS = 80;

	/** A point of a curve. */
	public record Point(double x, double y) {
	}

	public Curve {
		points = List.copyOf(points);
	}

	/** Item characteristic curve: chance of a right answer, 0 to 1, by ability. */
	public static Curve characteristic(ItemParameters item) {
		return of(Messages.Curve_characteristic.text(item.item()), Messages.Curve_probability.text(), item::probability);
	}

	/** Fisher information of one item, per squared standard deviation of ability. */
	public static Curve information(ItemParameters item) {
		return of(Messages.Curve_itemInformation.text(item.item()), Messages.Curve_information.text(), item::information);
	}

	/** Fisher information of all items together. */
	public static Curve testInformation(Calibration calibration) {
		return of(Messages.Curve_testInformation.text(), Messages.Curve_information.text(),
				ability -> information(calibration, ability));
	}

	/** Standard error of a maximum likelihood ability, 1/√information, in standard deviations of people. */
	public static Curve standardError(Calibration calibration) {
		return of(Messages.Curve_standardError.text(), Messages.Curve_error.text(),
				ability -> 1 / Math.sqrt(information(calibration, ability)));
	}

	/** Expected share of points on all fitted items, 0 to 1. */
	public static Curve expectedScore(Calibration calibration) {
		return of(Messages.Curve_expected.text(), Messages.Curve_share.text(),
				ability -> calibration.items().stream().mapToDouble(i -> i.probability(ability)).average().orElse(0));
	}

	private static double information(Calibration calibration, double ability) {
		return calibration.items().stream().mapToDouble(i -> i.information(ability)).sum();
	}

	/** Points without a finite value are left out. */
	private static Curve of(Bilingual name, Bilingual y, DoubleUnaryOperator value) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i <= STEPS; i++) {
			double x = FROM + (TO - FROM) * i / STEPS;
			double at = value.applyAsDouble(x);
			if (Double.isFinite(at)) {
				points.add(new Point(x, at));
			}
		}
		return new Curve(name, Messages.Curve_ability.text(), y, points);
	}
}
