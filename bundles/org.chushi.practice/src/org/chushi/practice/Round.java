package org.chushi.practice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * A round of practice as it stands.
 *
 * @param total    questions of the round; of an adaptive one under way the most it may ask
 * @param done     of them, how many are behind the person
 * @param right    of them, how many were right at the first answer
 * @param question asked now; none when the round is over or cannot go on
 * @param held     why it cannot go on now, when questions are left
 * @param ended    the person ended it, or nothing is left
 * @param gauge    how far an adaptive round is, and what it came to; none for the other kinds
 */
public record Round(UUID id, RoundKind kind, Instant started, int total, int done, int right,
		Optional<PracticeQuestion> question, Optional<Bilingual> held, boolean ended,
		Optional<Gauge> gauge) {

	/** The same, ended before its last question. */
	public Round stopped() {
		return new Round(id, kind, started, total, done, right, Optional.empty(), Optional.empty(), true, gauge);
	}
}
