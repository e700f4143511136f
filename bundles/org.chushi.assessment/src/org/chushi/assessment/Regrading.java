package org.chushi.assessment;

import java.time.Instant;
import java.util.List;

/**
 * A key that was put right after the end. The score before is kept.
 *
 * @param by person who did it
 */
public record Regrading(String question, List<String> oldKey, List<String> newKey, String reason, Score before,
		Score after, String by, Instant when) {

	public Regrading {
		oldKey = List.copyOf(oldKey);
		newKey = List.copyOf(newKey);
	}

	/** The same without the items of the scores, for lists. */
	public Regrading summary() {
		return new Regrading(question, oldKey, newKey, reason, before.summary(), after.summary(), by, when);
	}
}
