package org.chushi.psychometrics;

import java.util.Map;

/**
 * How an adaptive test chooses and when it stops.
 *
 * @param weights       for each competency its share of the test, in any unit; a competency without weight is put only when
 *                      the others have no item left; empty for no balance
 * @param among         chance picks among so many of the most informative items, so that not everybody meets the same ones
 *                      ("randomesque", Kingsbury & Zara 1989, Appl. Meas. Educ. 2, 359–375); 1 for always the best
 * @param standardError stops when the posterior standard deviation of ability is at most this, in standard deviations of
 *                      people; 0 for never
 * @param least         items at least
 * @param most          items at most
 */
public record AdaptiveRules(Map<String, Double> weights, int among, double standardError, int least, int most) {

	/** No balance, the best item, until the standard error is 0.4, with 5 to 30 items. */
	public static final AdaptiveRules STANDARD = new AdaptiveRules(Map.of(), 1, 0.4, 5, 30);

	public AdaptiveRules {
		weights = Map.copyOf(weights);
		if (among < 1 || standardError < 0 || least < 1 || most < least || weights.values().stream().anyMatch(w -> !(w >= 0))) {
			throw new IllegalArgumentException("among " + among + ", standard error " + standardError + ", items " + least + " to "
					+ most);
		}
	}
}
