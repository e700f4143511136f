package org.chushi.internal.psychometrics;

/** What comes of an E step and all that an M step needs. */
final class ExpectedSums {
	/** Natural logarithm of the marginal likelihood at the parameters of the step. */
	double logLikelihood;
	/** Expected people at each point. */
	final double[] people;
	/** For each item the expected people at each point who did not answer it; empty when nothing is missing. */
	final double[][] absent;
	/** For each item the right answers, and the same times expected ability. */
	final double[] right;
	final double[] rightAbility;

	ExpectedSums(int items, int points, boolean missing) {
		people = new double[points];
		absent = new double[missing ? items : 0][points];
		right = new double[items];
		rightAbility = new double[items];
	}

	void add(ExpectedSums other) {
		logLikelihood += other.logLikelihood;
		add(people, other.people);
		add(right, other.right);
		add(rightAbility, other.rightAbility);
		for (int i = 0; i < absent.length; i++) {
			add(absent[i], other.absent[i]);
		}
	}

	private static void add(double[] sum, double[] more) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += more[i];
		}
	}
}
