package org.chushi.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * One attempt in a list.
 *
 * @param number       of the attempt at this paper, from 1
 * @param ended        none while it is under way
 * @param expired      ended because the time was over
 * @param awaitsMarks  ended, but people still have to mark a part of it
 * @param voided       by an invigilator: counts for nothing and uses up no attempt
 * @param score        without the items; none while it is under way, awaits marks or is voided
 * @param regraded     how often the key was put right afterwards
 * @param counts       whether it is the attempt that counts
 * @param sealed       awaits somebody who opens its keys
 */
public record AttemptSummary(UUID attempt, UUID person, String paper, String code, Bilingual title, int number,
		int cutPercent, Instant started, Optional<Instant> ended, boolean expired, boolean awaitsMarks,
		boolean voided, Optional<Score> score, int regraded, boolean counts, boolean sealed) {

	/** One without sealed keys. */
	public AttemptSummary(UUID attempt, UUID person, String paper, String code, Bilingual title, int number,
			int cutPercent, Instant started, Optional<Instant> ended, boolean expired, boolean awaitsMarks, boolean voided,
			Optional<Score> score, int regraded, boolean counts) {
		this(attempt, person, paper, code, title, number, cutPercent, started, ended, expired, awaitsMarks, voided, score,
				regraded, counts, false);
	}
}
