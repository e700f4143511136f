package org.chushi.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a person still has to do for a requirement. Two requirements that name the same key ask for the same thing: it is
 * done once, as much of it as the greater of them asks for.
 *
 * @param key    what it is, as the links of a {@link Finding} name it where there is such a link
 * @param amount how much of it, in the unit of its kind; at least 1
 * @param from   the first day on which it can be done, when it cannot be done today
 */
public record Effort(Kind kind, String key, int amount, Optional<LocalDate> from) {

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

	/** That can be begun today. */
	public Effort(Kind kind, String key, int amount) {
		this(kind, key, amount, Optional.empty());
	}

	public Effort {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(key);
		Objects.requireNonNull(from);
		amount = Math.max(1, amount);
	}
}
