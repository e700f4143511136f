package org.chushi.analysis;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.chushi.psychometrics.ItemFit;
import org.chushi.psychometrics.ItemParameters;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An item on the scale of a model. @param fit when it could be tested */
public record FittedItem(ItemParameters parameters, Optional<ItemFit> fit) {

	public FittedItem {
		Objects.requireNonNull(parameters);
	}

	/** b: where right and wrong are equally likely, in standard deviations of people. */
	@JsonProperty
	public OptionalDouble difficulty() {
		return parameters.difficulty();
	}
}
