package org.chushi.psychometrics;

import java.util.Objects;

/**
 * An item an adaptive test may put.
 *
 * @param parameters its calibration
 * @param competency what it is about, for the balance of content
 */
public record AdaptiveItem(ItemParameters parameters, String competency) {

	public AdaptiveItem {
		Objects.requireNonNull(parameters);
		Objects.requireNonNull(competency);
	}

	public String id() {
		return parameters.item();
	}
}
