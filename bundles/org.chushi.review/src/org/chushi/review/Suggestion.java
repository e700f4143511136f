package org.chushi.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Other words for a place.
 *
 * @param located  where its place is now
 * @param text     what shall stand there; empty to leave it out
 * @param why      which mark or word, and why
 * @param decision on it
 * @param decider  null while it is open
 * @param reason   why it was refused; empty else
 * @param overlaps open suggestions for the same words: when one is accepted, the others lose their place
 * @param standing whether it is open and yet in the text: the program stopped while it was put in, and accepting finishes that
 */
public record Suggestion(UUID id, UUID by, Instant at, Anchor anchor, Located located, String text, String why, Decision decision,
		UUID decider, String reason, List<UUID> overlaps, boolean standing) {

	public Suggestion {
		overlaps = List.copyOf(overlaps);
	}

	/** What became of it. */
	public enum Decision {
		OPEN, ACCEPTED, REFUSED
	}

	public boolean open() {
		return decision == Decision.OPEN;
	}
}
