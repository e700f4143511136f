package org.chushi.psychometrics;

import java.util.Objects;

/**
 * One answer of one person to one case.
 *
 * @param rater who answered
 * @param unit  the case
 * @param value the answer; a decimal number unless the scale is nominal
 */
public record Rating(String rater, String unit, String value) {

	public Rating {
		Objects.requireNonNull(rater);
		Objects.requireNonNull(unit);
		Objects.requireNonNull(value);
	}
}
