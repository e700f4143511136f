package org.chushi.practice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;

/**
 * Practice of the caller: rounds of questions with feedback at once, and the wrong-answer book. A service; the use cases
 * are in {@link PracticeUseCases}. Nothing of it counts in any exam. Every answer is on the disk when its feedback is
 * there. Questions on a paper that the caller sits are neither asked nor explained until it is handed in. What people
 * would have to mark, even in part, is not practised: nobody is there to say whether it was right.
 */
public interface Practice {

	/** What can be practised, by competency, in the order of the content. */
	Result<List<PracticeTopic>> topics(Session session);

	/**
	 * Begins a round in place of the one of the same kind under way; a review of today goes on instead.
	 *
	 * @return refused when there is nothing to ask, with what to do
	 */
	Result<Round> start(Session session, PracticeOrder order);

	/** The round of this kind under way, if any. */
	Result<Optional<Round>> current(Session session, RoundKind kind);

	/**
	 * Answers the question asked now. A wrong answer counts as {@link Rating#AGAIN}, a right one as {@link Rating#GOOD}; in
	 * a review a question comes again at the end of the round until it is right.
	 *
	 * @param response empty for "I do not know"
	 */
	Result<Feedback> answer(Session session, UUID round, String question, Response response);

	/** The same for what is answered by keys. */
	default Result<Feedback> answer(Session session, UUID round, String question, List<String> keys) {
		return answer(session, round, question, Response.keys(keys));
	}

	/** The same for an answer as it is typed, in the way {@link QuestionType#read} says. */
	Result<Feedback> answerTyped(Session session, UUID round, String question, String words);

	/**
	 * Says after a right answer how it was recalled; until the question is answered again, and in any order.
	 *
	 * @return the feedback with the new date
	 */
	Result<Feedback> rate(Session session, UUID round, String question, Rating rating);

	/** What the last adaptive round of the caller came to, be it ended or left in the middle; none without one that concluded. */
	Result<Optional<Estimate>> estimate(Session session);

	/** Ends a round before its last question; what was answered stays. */
	Result<Round> end(Session session, UUID round);

	/** The wrong-answer book, last wrong first. */
	Result<List<WrongAnswer>> book(Session session);

	/**
	 * Questions that lessons ask in their midst, as they are shown; nothing of it is stored.
	 *
	 * @param questions ids; those that are gone, kept for exams or asked elsewhere now are left out
	 * @return by id
	 */
	Result<Map<String, ExamQuestion>> ask(Session session, Collection<String> questions);

	/** Judges and explains a question of {@link #ask}; nothing of it is stored, and nothing counts. */
	Result<ReviewedQuestion> tell(Session session, String question, Response response);
}
