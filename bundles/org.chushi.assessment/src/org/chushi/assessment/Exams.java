package org.chushi.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;

/**
 * Exams from the first question to the regrade. A service; the use cases are in {@link AssessmentUseCases}. Everything
 * is read from the journal, so an attempt goes on after a crash where the last saved answer left it. An attempt whose
 * time is over is handed in with what was saved, at the next touch by anybody or by {@link #settleOverdue}.
 */
public interface Exams {

	/** Seconds after the end in which an answer under way is still taken. */
	int GRACE_SECONDS = 5;

	/** What the caller can expect of a paper, and what stands in the way. @param paper id or code */
	Result<ExamOutlook> outlook(Session session, String paper);

	/**
	 * Draws the paper and starts the clock. The attempt under way at the same paper is given back instead of a second
	 * one.
	 *
	 * @param paper id or code
	 * @param code  as the invigilator said it, for a paper that wants one and is not under way yet; else empty
	 * @return refused when the person is not admitted, has no attempts left, has to wait, sits another paper, or the
	 *         code is wrong
	 */
	Result<RunningExam> start(Session session, String paper, String code);

	/** The same for a paper that wants no code. */
	default Result<RunningExam> start(Session session, String paper) {
		return start(session, paper, "");
	}

	/** The caller's attempt under way, if any. The time that is seen to be used stays used. */
	Result<Optional<RunningExam>> current(Session session);

	/** Ids of all questions on the paper that the caller sits now, those of sections ahead and shut too; else none. */
	Result<Set<String>> onPaper(Session session);

	/**
	 * Goes to another section: the next one, or one before that is still open. A section of no return is shut by it.
	 *
	 * @param section id; empty for the next one
	 */
	Result<RunningExam> enter(Session session, UUID attempt, String section);

	/** Puts on record what the page noticed. @return when it was stored, or now when there was nothing new in it */
	Result<Instant> noticed(Session session, UUID attempt, Noticed what);

	/**
	 * Saves an answer in place of the one before; an empty response takes it back.
	 *
	 * @return when it was stored; it is on the disk then
	 */
	Result<Instant> answer(Session session, UUID attempt, String question, Response response);

	/** The same for what is answered by keys. */
	default Result<Instant> answer(Session session, UUID attempt, String question, List<String> keys) {
		return answer(session, attempt, question, Response.keys(keys));
	}

	/**
	 * Saves a whole answers file, or nothing of it. Each type reads its answers as they are typed.
	 *
	 * @return how many were saved; refused with every line that cannot be taken and why
	 */
	Result<Integer> answerAll(Session session, UUID attempt, List<TypedAnswer> answers);

	/** Marks a question to be looked at again, or takes the mark away. */
	Result<Instant> flag(Session session, UUID attempt, String question, boolean flagged);

	/** Hands in and scores. Handing in what was handed in already gives its result again. */
	Result<AttemptSummary> submit(Session session, UUID attempt);

	/**
	 * Looks at a finished attempt that no longer awaits marks. To the one who sat it, and to the mentor, questions with
	 * key and explanation are shown as the policy allows; trainer and lead see them for everybody but themselves.
	 */
	Result<Review> review(Session session, UUID attempt);

	/**
	 * What is certain of an attempt that awaits marks, to whom its result would be shown.
	 *
	 * @return refused for any other attempt
	 */
	Result<Awaited> awaited(Session session, UUID attempt);

	/** All attempts of a person, newest first. */
	Result<List<AttemptSummary>> results(Session session, UUID person);

	/**
	 * Puts the key of one question of one attempt right and scores it again. Old and new score are kept.
	 *
	 * @param newKey as the type reads it ({@link QuestionType#key}): for choices keys of the attempt's options; for a
	 *               single choice several keys mean that each is accepted
	 * @param reason not empty
	 */
	Result<Regrading> regrade(Session session, UUID attempt, String question, List<String> newKey, String reason);

	/** Hands in every attempt whose time is over. @return how many */
	int settleOverdue();
}
