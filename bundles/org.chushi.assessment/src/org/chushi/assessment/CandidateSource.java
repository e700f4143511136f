package org.chushi.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.Question;

/**
 * Where the questions of papers come from: the content packs, or an index of them in a database. The same questions, want and
 * generator give the same candidates in the same order, whatever source they come from and whatever order they stand in.
 */
public interface CandidateSource {

	/**
	 * A question that can be asked.
	 *
	 * @param question   id
	 * @param difficulty 1 to 5
	 * @param place      in its bank, from 0
	 */
	record Candidate(String question, int difficulty, int place) {
	}

	/**
	 * What is looked for.
	 *
	 * @param bank         id or code
	 * @param competencies any of these, ids or codes; none means all
	 * @param tags         any of these; none means all
	 * @param easiest      lowest difficulty, 0 for any
	 * @param hardest      highest difficulty, 0 for any
	 */
	record Want(String bank, List<String> competencies, List<String> tags, int easiest, int hardest) {
		public Want {
			competencies = List.copyOf(competencies);
			tags = List.copyOf(tags);
		}
	}

	/**
	 * What was found.
	 *
	 * @param bank       title of the bank; none when there is no such bank
	 * @param candidates in random order, no more than asked for
	 * @param unusable   matching questions that cannot be asked
	 * @param barred     matching questions that came up and were left out because they were barred; all of them when less was
	 *                   found than asked for
	 */
	record Found(Optional<Bilingual> bank, List<Candidate> candidates, int unusable, int barred) {
		public Found {
			candidates = List.copyOf(candidates);
		}
	}

	/**
	 * Draws candidates at random.
	 *
	 * @param without ids that are on the paper already or must not be on it
	 * @param barred  ids that were asked too often
	 * @param limit   no more than these are needed
	 */
	Found find(Want want, Set<String> without, Set<String> barred, int limit, RandomGenerator random);

	/** Whether this question, named by id or code, is looked for. */
	boolean matches(Want want, String question);

	/** A question that can be asked, by id or code. */
	Optional<Candidate> candidate(String question);

	/** The question of a candidate of this source. Refused when it is no longer there as it was. */
	Result<Question> question(Candidate candidate);
}
