package org.chushi.analysis;

import org.chushi.core.Bilingual;
import org.chushi.internal.analysis.Messages;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A figure that is not given. @param people there are; fewer than {@link Figure#least} */
public record Shortage(Figure figure, int people) {

	/** In a sentence: what, how many there are, how many are needed, why. */
	@JsonProperty
	public Bilingual words() {
		return Messages.Shortage_words.text(figure.title(), figure.least(), people, figure.why());
	}
}
