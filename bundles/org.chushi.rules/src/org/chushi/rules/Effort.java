package org.chushi.rules;

import java.util.Objects;

/**
 * Something a person still has to do for a requirement. Two requirements that name the same key ask for the same thing: it is
 * done once, as much of it as the greater of them asks for.
 *
 * @param key    what it is, as the links of a {@link Finding} name it where there is such a link
 * @param amount how much of it, in the unit of its kind; at least 1
 */
public record Effort(Kind kind, String key, int amount) {

	/** Kinds of things to do, each with what it is counted in. */
	public enum Kind {
		/** Minutes of lessons. */
		LEARNING,
		/** Papers to pass. */
		EXAM,
		/** Sessions signed by both. */
		PAIR_WORK,
		/** Talks after which somebody speaks for the person. */
		TALK,
		/** Whatever else: activities, figures of the work, days on the job. */
		OTHER
	}

	public Effort {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(key);
		amount = Math.max(1, amount);
	}
}
