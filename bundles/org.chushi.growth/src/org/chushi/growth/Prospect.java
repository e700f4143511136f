package org.chushi.growth;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.rules.Finding;

/**
 * Somebody who might take a position.
 *
 * @param here    where the person is now
 * @param by      the position of the next step: the position itself, or one on the way there
 * @param byTitle its title
 * @param steps   how many moves lead there, on the cheapest way
 * @param months  still to be spent in positions on a way of several moves; 0 for one
 * @param met     conditions of the way that are met
 * @param asked   conditions of the way
 * @param missing what the way still asks for
 * @param wish    what they said about this position or the way there
 * @param others  what they said they want instead, in words; empty when they said nothing
 */
public record Prospect(UUID person, String name, Bilingual here, Direction direction, String by, Bilingual byTitle, int steps, int months,
		int met, int asked, List<Finding> missing, Optional<Wish> wish, boolean old, List<Bilingual> others, Standing standing) {

	public Prospect {
		missing = List.copyOf(missing);
		others = List.copyOf(others);
	}

	/** Qualified for the position now. */
	public boolean ready() {
		return steps == 1 && missing.isEmpty();
	}

	/** How qualification and wish stand to each other. */
	public enum Standing {
		/** Qualified, and wants it. */
		READY,
		/** Wants it, and lacks something. */
		ON_THE_WAY,
		/** Qualified, and has not said whether they want it. */
		ASK,
		/** Qualified, and wants something else. */
		ELSEWHERE,
		/** Not far from it, and has not said anything. */
		NEAR
	}
}
