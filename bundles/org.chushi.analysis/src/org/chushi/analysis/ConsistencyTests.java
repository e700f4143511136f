package org.chushi.analysis;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;

/**
 * Same question, same handling: the same cases are given to many agents, and what comes out is where their answers part. A
 * service; the use cases are in {@link AnalysisUseCases}. It is no exam: there is no mark, each case is answered once, and
 * nobody is named with what they answered. Cases stay as they were when the round began, whatever becomes of the content.
 * Key and explanation are shown to those who answer only after the round was closed by hand: no clock opens them.
 */
public interface ConsistencyTests {

	/** Cases of a round. */
	int MOST_CASES = 50;

	/** People of a round at least: of two, each would know what the other answered. */
	int FEWEST_PEOPLE = 3;

	/** Days from the beginning to the end of a round. */
	int MOST_DAYS = 90;

	/**
	 * Begins a round.
	 *
	 * @return refused when a question cannot be a case, or people or time are not as they must be
	 */
	Result<ConsistencyRound> begin(Session session, ConsistencyPlan plan);

	/** All rounds, the newest first. */
	Result<List<ConsistencyRound>> rounds(Session session);

	/** Rounds the caller is asked to answer, or was, the newest first. */
	Result<List<ConsistencyInvitation>> invitations(Session session);

	/** The case asked now. @param round one the caller is asked to answer */
	Result<ConsistencySheet> sheet(Session session, UUID round);

	/** Answers the case asked now, once and for all. */
	Result<ConsistencySheet> answer(Session session, UUID round, String question, Response response);

	/** The same for an answer as it is typed, in the way {@link QuestionType#read} says. */
	Result<ConsistencySheet> answerTyped(Session session, UUID round, String question, String words);

	/** Ends a round; nothing is answered any more, and those who answered see how it is handled. */
	Result<ConsistencyRound> close(Session session, UUID round);

	/** Where the answers part. Refused while the round is open: an outcome seen too early may change the answers. */
	Result<ConsistencyOutcome> outcome(Session session, UUID round);

	/** What became of the same cases from one round to a later one. Refused when they have no case in common. */
	Result<ConsistencyComparison> compare(Session session, UUID earlier, UUID later);

	/** The cases with the caller's own answers, key and explanation, after the round was closed. */
	Result<List<ReviewedQuestion>> review(Session session, UUID round);

	/** Whether a question of this type can be a case. @param type id of a {@link QuestionType} */
	boolean takes(String type);
}
