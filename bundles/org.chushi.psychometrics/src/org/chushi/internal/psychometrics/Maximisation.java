package org.chushi.internal.psychometrics;

import java.util.Arrays;

import org.chushi.psychometrics.ItemModel;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.psychometrics.Quadrature;

/** The M step: for each item by itself a logistic regression on the points of ability, by Newton's method. */
final class Maximisation {

	private static final double DONE = 1e-11;
	private static final int MOST = 60;
	/** A step up to this is taken as it is; of a longer one, only as much as raises the value. */
	private static final double NEAR = 0.25;
	/** No step is longer: far off, where hardly anybody is in doubt, Newton's method overshoots without bounds. */
	private static final double FAR = 2;
	/** Intercepts are held within ± this; chances beyond are 0 or 1 in double precision. */
	private static final double FARTHEST = 60;

	private final double[] points;
	private final boolean slopesFree;

	Maximisation(Quadrature quadrature, ItemModel model) {
		points = new double[quadrature.size()];
		Arrays.setAll(points, quadrature::point);
		slopesFree = model == ItemModel.TWO_PARAMETER;
	}

	/** Moves the parameters, given as slopes followed by intercepts, to the maximum for these sums. */
	void step(ExpectedSums sums, double[] parameters) {
		int items = sums.right.length;
		double[] people = new double[points.length];
		for (int i = 0; i < items; i++) {
			System.arraycopy(sums.people, 0, people, 0, people.length);
			for (int q = 0; sums.absent.length > 0 && q < people.length; q++) {
				people[q] -= sums.absent[i][q];
			}
			Item item = new Item(people, sums.right[i], sums.rightAbility[i], parameters[i], parameters[items + i]);
			for (int round = 0; round < MOST && item.newton() > DONE; round++) {
				// goes on
			}
			parameters[i] = item.a;
			parameters[items + i] = item.d;
		}
	}

	private final class Item {
		private final double[] people;
		private final double right;
		private final double rightAbility;
		private double a;
		private double d;

		Item(double[] people, double right, double rightAbility, double a, double d) {
			this.people = people;
			this.right = right;
			this.rightAbility = rightAbility;
			this.a = a;
			this.d = d;
		}

		/** @return how far it went */
		double newton() {
			double ga = rightAbility;
			double gd = right;
			double haa = 0;
			double had = 0;
			double hdd = 0;
			for (int q = 0; q < points.length; q++) {
				double p = 1 / (1 + Math.exp(-(a * points[q] + d)));
				double expected = people[q] * p;
				double spread = expected * (1 - p);
				gd -= expected;
				ga -= expected * points[q];
				hdd += spread;
				had += spread * points[q];
				haa += spread * points[q] * points[q];
			}
			double det = haa * hdd - had * had;
			if (!(hdd > 0)) {
				return 0;
			}
			// where the slope is given, or cannot be told from the intercept, only the intercept moves
			boolean both = slopesFree && det > 1e-12 * haa * hdd;
			return go(both ? (hdd * ga - had * gd) / det : 0, both ? (haa * gd - had * ga) / det : gd / hdd);
		}

		private double go(double stepA, double stepD) {
			double length = Math.max(Math.abs(stepA), Math.abs(stepD));
			double value = length > NEAR ? value(a, d) : 0;
			for (double scale = Math.min(1, FAR / length); scale * length > DONE; scale /= 2) {
				double nextA = Math.clamp(a + scale * stepA, -ItemParameters.LIMIT, ItemParameters.LIMIT);
				double nextD = Math.clamp(d + scale * stepD, -FARTHEST, FARTHEST);
				if (length <= NEAR || value(nextA, nextD) >= value) {
					double went = Math.max(Math.abs(nextA - a), Math.abs(nextD - d));
					a = slopesFree ? nextA : a;
					d = nextD;
					return went;
				}
			}
			return 0;
		}

		/** Expected log-likelihood of the item; concave. */
		private double value(double slope, double intercept) {
			double value = slope * rightAbility + intercept * right;
			for (int q = 0; q < points.length; q++) {
				double z = slope * points[q] + intercept;
				value -= people[q] * (z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)));
			}
			return value;
		}
	}
}
