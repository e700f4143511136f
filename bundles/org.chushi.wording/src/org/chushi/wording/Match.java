package org.chushi.wording;

import java.util.Objects;

/**
 * A phrase that was found.
 *
 * @param span    where, in the text as it was given
 * @param certain whether it is surely meant; what only sounds alike, or has an ordinary mark between two words of it, may be
 *                chance
 */
public record Match(Span span, Sought phrase, Guise guise, boolean certain) {

	public Match {
		Objects.requireNonNull(span);
		Objects.requireNonNull(phrase);
		Objects.requireNonNull(guise);
	}
}
