package org.chushi.internal.ui.learn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Awaited;
import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.Exams;
import org.chushi.assessment.Noticed;
import org.chushi.assessment.Regrading;
import org.chushi.assessment.Review;
import org.chushi.assessment.RunningExam;
import org.chushi.assessment.TypedAnswer;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.questions.Response;

/** Exams whose state a test sets, and which remember what they were told. */
final class ExamsInHand implements Exams {

	final Map<String, Response> saved = new LinkedHashMap<>();
	final List<Noticed> noticed = new ArrayList<>();
	final List<String> entered = new ArrayList<>();
	final List<String> codes = new ArrayList<>();
	Optional<RunningExam> running = Optional.empty();
	Optional<AttemptSummary> ended = Optional.empty();
	/** What follows when a section is entered. */
	Optional<RunningExam> next = Optional.empty();
	/** What is said to a start; it is done when there is nothing. */
	Optional<Result<RunningExam>> starts = Optional.empty();
	Optional<Bilingual> refusal = Optional.empty();
	ExamOutlook outlook;
	int submitted;
	/** The journal cannot be written. */
	boolean broken;

	private <T> Result<T> unless(T value) {
		return refusal.<Result<T>>map(Result::refused).orElseGet(() -> Result.done(value));
	}

	@Override
	public Result<ExamOutlook> outlook(Session session, String paper) {
		return Result.done(outlook);
	}

	@Override
	public Result<RunningExam> start(Session session, String paper, String code) {
		codes.add(code);
		return starts.orElseGet(() -> Result.done(running.orElseThrow()));
	}

	@Override
	public Result<Optional<RunningExam>> current(Session session) {
		return Result.done(running);
	}

	@Override
	public Result<Set<String>> onPaper(Session session) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<RunningExam> enter(Session session, UUID attempt, String section) {
		entered.add(section);
		running = next;
		return unless(next.orElseThrow());
	}

	@Override
	public Result<Instant> noticed(Session session, UUID attempt, Noticed what) {
		noticed.add(what);
		return unless(Instant.EPOCH);
	}

	@Override
	public Result<Instant> answer(Session session, UUID attempt, String question, Response response) {
		if (broken) {
			throw new IllegalStateException("disk full");
		}
		Result<Instant> result = unless(Instant.EPOCH);
		if (result.isDone()) {
			saved.put(question, response);
		}
		return result;
	}

	@Override
	public Result<Integer> answerAll(Session session, UUID attempt, List<TypedAnswer> answers) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<Instant> flag(Session session, UUID attempt, String question, boolean flagged) {
		return unless(Instant.EPOCH);
	}

	@Override
	public Result<AttemptSummary> submit(Session session, UUID attempt) {
		submitted++;
		return Result.done(Samples.ended(false, false));
	}

	@Override
	public Result<Review> review(Session session, UUID attempt) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<Awaited> awaited(Session session, UUID attempt) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<List<AttemptSummary>> results(Session session, UUID person) {
		return Result.done(ended.stream().toList());
	}

	@Override
	public Result<Regrading> regrade(Session session, UUID attempt, String question, List<String> newKey, String reason) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int settleOverdue() {
		throw new UnsupportedOperationException();
	}
}
