package org.chushi.practice;

import java.time.Instant;
import java.util.Objects;

/**
 * What a person is thought to remember of a question after a review, by the model of difficulty, stability and
 * retrievability.
 *
 * @param step       place in the learning or relearning steps, from 0; 0 in {@link Phase#REVIEW}
 * @param stability  days after which the recall is 90 % probable, {@link Fsrs#LEAST_STABILITY} or more
 * @param difficulty 1 (easy) to 10 (hard)
 * @param reviewed   the last review
 * @param due        the next review, never before the last one
 */
public record Memory(Phase phase, int step, double stability, double difficulty, Instant reviewed, Instant due) {

	/** How a card is under way. */
	public enum Phase {
		/** Just met: comes again after minutes. */
		LEARNING,
		/** Known: comes again after days. */
		REVIEW,
		/** Known once and forgotten: comes again after minutes. */
		RELEARNING
	}

	public Memory {
		Objects.requireNonNull(phase);
		if (due.isBefore(reviewed)) {
			throw new IllegalArgumentException("due " + due + " before " + reviewed);
		}
	}
}
