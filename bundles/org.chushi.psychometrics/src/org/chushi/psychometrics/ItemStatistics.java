package org.chushi.psychometrics;

import java.util.OptionalDouble;

/**
 * Classical statistics of one item. The <em>rest</em> of a person is what they reached on the other items as a share of
 * what they could have reached there; without missing values that is, up to a factor, the sum of the other items.
 *
 * @param item                     id of the item
 * @param answered                 people with a score on it
 * @param missing                  people without
 * @param facility                 mean score as a share of the maximum, for right and wrong the proportion right (0 to 1;
 *                                 below 0 only where scores are negative); empty when nobody answered
 * @param standardDeviation        of the score as a share of the maximum, with n − 1; empty below two answers
 * @param itemRest                 correlation of score and rest, −1 to 1: the corrected point-biserial (Henrysson 1963,
 *                                 Psychometrika 28, 211–218); Moodle's "discrimination index" is 100 times this
 * @param itemTotal                correlation of score and share of all points, the item itself among them, −1 to 1
 * @param discriminationIndex      facility among the upper 27 % minus facility among the lower 27 % by share of all
 *                                 points, −1 to 1 (Kelley 1939, J. Educ. Psychol. 30, 17–24). People tied at the border
 *                                 count by the fraction of them that is needed to fill the group
 * @param discriminationEfficiency covariance of score and rest divided by the highest these scores and these rests could
 *                                 have if paired in order, at most 1: Moodle's "discriminative efficiency" is 100 times
 *                                 this (docs.moodle.org, Quiz statistics calculations)
 * @param alphaWithout             alpha of the other items, with the same people; empty below three items
 */
public record ItemStatistics(String item, int answered, int missing, OptionalDouble facility, OptionalDouble standardDeviation,
		OptionalDouble itemRest, OptionalDouble itemTotal, OptionalDouble discriminationIndex,
		OptionalDouble discriminationEfficiency, OptionalDouble alphaWithout) {
}
