package org.chushi.assessment;

import java.time.Instant;

import org.chushi.questions.TypeData;

/**
 * A key that was put right after the end. The score before is kept.
 *
 * @param by person who did it
 */
public record Regrading(String question, TypeData oldKey, TypeData newKey, String reason, Score before, Score after,
		String by, Instant when) {

	/** The same without the items of the scores, for lists. */
	public Regrading summary() {
		return new Regrading(question, oldKey, newKey, reason, before.summary(), after.summary(), by, when);
	}

	/** The same without the keys as well, for who may not see them. */
	public Regrading withheld() {
		return new Regrading(question, TypeData.EMPTY, TypeData.EMPTY, reason, before.summary(), after.summary(), by, when);
	}
}
