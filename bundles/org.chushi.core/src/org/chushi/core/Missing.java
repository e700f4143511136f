package org.chushi.core;

import java.util.Objects;

/**
 * One thing that stands between a person and what they want.
 *
 * @param what what is asked for
 * @param have what there is of it
 * @param want how much of it is needed
 * @param next what to do now
 */
public record Missing(Bilingual what, Bilingual have, Bilingual want, Bilingual next) {

	public Missing {
		Objects.requireNonNull(what);
		Objects.requireNonNull(have);
		Objects.requireNonNull(want);
		Objects.requireNonNull(next);
	}
}
