package org.chushi.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.questions.Response;

/**
 * What people answered at whole papers, for services that judge questions and not people. A service, but not a use case:
 * callers decide what to show to whom.
 */
public interface SatPapers {

	/** All attempts at any paper that have ended, are fully marked and were not voided, in the order of their ends. */
	List<Finished> all();

	/** Those at one paper. @param paper id, which is found at once, or code */
	List<Finished> of(String paper);

	/** The same ones with what was asked and answered, in the same order: a paper is read for each of them. */
	List<Sat> read(List<Finished> attempts);

	/** The papers that have such attempts, in the order of their codes. */
	List<Title> papers();

	/**
	 * A finished attempt. As long as it is equal, so is what was asked and answered.
	 *
	 * @param number   of the attempt at this paper, from 1
	 * @param score    as it is after regrades
	 * @param regrades how often a key of it was put right
	 */
	record Finished(UUID attempt, UUID person, int number, Instant ended, Score score, int regrades) {
		public Finished {
			Objects.requireNonNull(ended);
		}
	}

	/**
	 * A finished attempt with what was asked and answered.
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
