package org.chushi.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * What people answered at whole papers, for services that judge questions and not people. A service, but not a use case:
 * callers decide what to show to whom.
 */
public interface SatPapers {

	/**
	 * All attempts at a paper that have ended, are fully marked and were not voided, in the order of their ends.
	 *
	 * @param paper id or code
	 */
	List<Sat> of(String paper);

	/** The papers that have such attempts, in the order of their codes. */
	List<Title> papers();

	/**
	 * A finished attempt.
	 *
	 * @param number    of the attempt at this paper, from 1
	 * @param paper     as it was drawn, with keys as they are after regrades
	 * @param responses by question
	 * @param score     as it is after regrades
	 */
	record Sat(UUID attempt, UUID person, int number, Instant ended, PaperSnapshot paper, Map<String, Response> responses,
			Score score) {
		public Sat {
			Objects.requireNonNull(ended);
			responses = Map.copyOf(responses);
		}
	}

	/** A paper. @param people who have a finished attempt at it */
	record Title(String paper, String code, Bilingual title, int people) {
	}
}
