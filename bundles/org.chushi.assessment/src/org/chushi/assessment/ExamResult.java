package org.chushi.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * Result of a finished attempt, for other services.
 *
 * @param percent     0 to 100, exact
 * @param minimumsMet every section reached its own minimum
 * @param passed      the cut of the paper and the minimums are reached
 * @param finished    when the attempt ended
 */
public record ExamResult(UUID attempt, Fraction percent, boolean minimumsMet, boolean passed, Instant finished) {
}
