package org.chushi.questions;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What one person gave for what is left to people in one response.
 *
 * @param marker person
 * @param levels level chosen of each criterion of the rubric, by ids; empty when there is no rubric
 * @param share  of what was left to people, 0 to 1
 * @param why    a word on it
 */
public record Mark(UUID marker, Map<String, String> levels, Fraction share, String why, Instant when) {

	public Mark {
		Objects.requireNonNull(marker);
		levels = levels == null ? Map.of() : Map.copyOf(levels);
		Objects.requireNonNull(share);
		why = why == null ? "" : why;
	}

	/** The same without who gave it. */
	public Mark anonymous() {
		return new Mark(new UUID(0, 0), levels, share, why, when);
	}
}
