package org.chushi.internal.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.chushi.psychometrics.Ability;
import org.chushi.psychometrics.Calibration;
import org.chushi.psychometrics.ItemFit;
import org.chushi.psychometrics.ItemModel;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.psychometrics.Responses;

/** S-X² and, in the Rasch model, infit and outfit. */
public final class FitTest {

	private static final double LEAST_EXPECTED = 1;

	private final Calibration calibration;
	private final List<ItemParameters> items;
	private final Patterns patterns;
	private final Ability[] abilities;
	/** Chance of a right answer by item and point. */
	private final double[][] right;
	/** Complete people with each sum score, and of those by item who are right. */
	private final double[] people;
	private final double[][] peopleRight;

	private FitTest(Calibration calibration, Responses responses) {
		this.calibration = calibration;
		items = calibration.items();
		patterns = Scorer.patterns(calibration, responses);
		abilities = Scorer.ofPatterns(calibration, patterns);
		right = new double[items.size()][calibration.quadrature().size()];
		for (int i = 0; i < right.length; i++) {
			ItemParameters item = items.get(i);
			Arrays.setAll(right[i], q -> item.probability(calibration.quadrature().point(q)));
		}
		people = new double[items.size() + 1];
		peopleRight = new double[items.size()][items.size() + 1];
		for (int p = 0; p < patterns.size(); p++) {
			if (patterns.complete(p)) {
				count(p);
			}
		}
	}

	public static List<ItemFit> of(Calibration calibration, Responses responses) {
		FitTest test = new FitTest(calibration, responses);
		ItemFit[] fits = new ItemFit[test.items.size()];
		double[][] all = test.scores(-1);
		Cores.each(fits.length, i -> fits[i] = test.item(i, all));
		return List.of(fits);
	}

	private void count(int p) {
		int score = 0;
		for (int w = 0; w < patterns.words; w++) {
			score += Long.bitCount(patterns.bits[p * 2 * patterns.words + w]);
		}
		people[score] += patterns.count[p];
		for (int i = 0; i < items.size(); i++) {
			peopleRight[i][score] += patterns.right(p, i) ? patterns.count[p] : 0;
		}
	}

	/** Chance of each sum score at each point, without one item (Lord & Wingersky 1984, Appl. Psychol. Meas. 8, 453–461). */
	private double[][] scores(int without) {
		double[][] chance = new double[items.size() + 1][right[0].length];
		Arrays.fill(chance[0], 1);
		int known = 0;
		for (int i = 0; i < right.length; i++) {
			if (i == without) {
				continue;
			}
			known++;
			for (int score = known; score >= 0; score--) {
				for (int q = 0; q < right[i].length; q++) {
					chance[score][q] = chance[score][q] * (1 - right[i][q]) + (score > 0 ? chance[score - 1][q] * right[i][q] : 0);
				}
			}
		}
		return chance;
	}

	private double integral(double[] chance, double[] times) {
		double sum = 0;
		for (int q = 0; q < chance.length; q++) {
			sum += calibration.quadrature().weight(q) * chance[q] * (times == null ? 1 : times[q]);
		}
		return sum;
	}

	private ItemFit item(int i, double[][] all) {
		double[][] others = scores(i);
		int groups = 0;
		double[][] group = new double[items.size()][3];
		for (int score = 1; score < items.size(); score++) {
			double chance = integral(others[score - 1], right[i]) / integral(all[score], null);
			double[] add = { people[score], peopleRight[i][score], people[score] * chance };
			if (groups > 0 && !enough(group[groups - 1])) {
				join(group[groups - 1], add);
			} else {
				group[groups++] = add;
			}
		}
		while (groups > 1 && !enough(group[groups - 1])) {
			join(group[groups - 2], group[groups - 1]);
			groups--;
		}
		double chiSquare = 0;
		for (int g = 0; g < groups; g++) {
			double off = group[g][1] - group[g][2];
			double expected = group[g][2] / group[g][0];
			chiSquare += off * off / (group[g][0] * expected * (1 - expected));
		}
		int freedom = groups - (calibration.model() == ItemModel.RASCH ? 1 : 2);
		boolean defined = freedom > 0 && enough(group[0]);
		OptionalDouble[] squares = squares(i);
		return new ItemFit(items.get(i).item(), Classical.when(defined, chiSquare), Math.max(0, freedom),
				defined ? OptionalDouble.of(ChiSquare.above(chiSquare, freedom)) : OptionalDouble.empty(), squares[0], squares[1]);
	}

	private static boolean enough(double[] group) {
		return group[2] >= LEAST_EXPECTED && group[0] - group[2] >= LEAST_EXPECTED;
	}

	private static void join(double[] group, double[] add) {
		for (int k = 0; k < group.length; k++) {
			group[k] += add[k];
		}
	}

	/** Infit and outfit. */
	private OptionalDouble[] squares(int i) {
		double n = 0;
		double out = 0;
		double in = 0;
		double spread = 0;
		for (int p = 0; p < patterns.size() && calibration.model() == ItemModel.RASCH; p++) {
			if (!patterns.missing(p, i)) {
				double chance = items.get(i).probability(abilities[p].mean());
				double off = (patterns.right(p, i) ? 1 : 0) - chance;
				n += patterns.count[p];
				out += patterns.count[p] * off * off / (chance * (1 - chance));
				in += patterns.count[p] * off * off;
				spread += patterns.count[p] * chance * (1 - chance);
			}
		}
		return new OptionalDouble[] { Classical.when(n > 0, in / spread), Classical.when(n > 0, out / n) };
	}
}
