package org.chushi.psychometrics;

import java.util.OptionalDouble;

/**
 * How well the model tells what people did on one item.
 *
 * @param item      id of the item
 * @param chiSquare S-X² of Orlando & Thissen (2000, Appl. Psychol. Meas. 24, 50–64): observed against expected proportions
 *                  right in groups of equal sum score; neighbouring groups are joined until each expects at least one
 *                  right and one wrong answer. Of people with a score on every fitted item; empty when no degree of
 *                  freedom is left
 * @param freedom   degrees of freedom: groups minus estimated parameters of the item
 * @param chance    probability of a χ² at least as large if the model holds, 0 to 1
 * @param infit     information-weighted mean square of residuals at the EAP abilities, expected near 1 (Wright & Masters
 *                  1982, chapter 5); only in the Rasch model. With few items EAP abilities shrink and mean squares lie
 *                  below 1
 * @param outfit    unweighted mean square of standardised residuals
 */
public record ItemFit(String item, OptionalDouble chiSquare, int freedom, OptionalDouble chance, OptionalDouble infit,
		OptionalDouble outfit) {
}
