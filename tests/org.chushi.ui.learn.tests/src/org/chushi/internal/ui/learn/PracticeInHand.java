package org.chushi.internal.ui.learn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.practice.Estimate;
import org.chushi.practice.Feedback;
import org.chushi.practice.Gauge;
import org.chushi.practice.Practice;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticeQuestion;
import org.chushi.practice.PracticeTopic;
import org.chushi.practice.Rating;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.practice.WrongAnswer;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Fraction;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;

/** A free or adaptive round of some questions, each answered right by whatever is said. */
final class PracticeInHand implements Practice {

	final List<Response> given = new ArrayList<>();
	final List<PracticeOrder> orders = new ArrayList<>();
	private final Optional<Estimate> estimate;
	private final List<ExamQuestion> questions;

	PracticeInHand(ExamQuestion... questions) {
		this(Optional.empty(), questions);
	}

	/** @param estimate what an adaptive round comes to; a free round without it */
	PracticeInHand(Optional<Estimate> estimate, ExamQuestion... questions) {
		this.estimate = estimate;
		this.questions = List.of(questions);
	}

	private Round round() {
		Optional<PracticeQuestion> asked = questions.stream().skip(given.size()).findFirst()
				.map(q -> new PracticeQuestion(q, false, false));
		int done = given.size();
		Optional<Gauge> gauge = estimate.map(e -> asked.isEmpty() ? new Gauge(100, 0, Optional.of(e))
				: new Gauge(100 * done / questions.size(), questions.size() - done, Optional.empty()));
		return new Round(new UUID(4, 1), gauge.isPresent() ? RoundKind.ADAPTIVE : RoundKind.FREE, Instant.EPOCH, questions.size(), done,
				done, asked, Optional.empty(), asked.isEmpty(), gauge);
	}

	@Override
	public Result<Optional<Round>> current(Session session, RoundKind kind) {
		return Result.done(Optional.of(round()));
	}

	@Override
	public Result<Feedback> answer(Session session, UUID round, String question, Response response) {
		ExamQuestion asked = questions.get(given.size());
		given.add(response);
		return Result.done(new Feedback(said(asked, response), true, Rating.GOOD,
				Instant.EPOCH, Map.of(Rating.HARD, Instant.EPOCH, Rating.GOOD, Instant.EPOCH, Rating.EASY, Instant.EPOCH), false, 0,
				round()));
	}

	@Override
	public Result<List<PracticeTopic>> topics(Session session) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<Round> start(Session session, PracticeOrder order) {
		orders.add(order);
		return Result.done(round());
	}

	@Override
	public Result<Feedback> answerTyped(Session session, UUID round, String question, String words) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<Feedback> rate(Session session, UUID round, String question, Rating rating) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<Optional<Estimate>> estimate(Session session) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<Round> end(Session session, UUID round) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<List<WrongAnswer>> book(Session session) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<Map<String, ExamQuestion>> ask(Session session, Collection<String> ids) {
		return Result.done(questions.stream().filter(q -> ids.contains(q.question())).collect(Collectors.toMap(ExamQuestion::question, q -> q)));
	}

	@Override
	public Result<ReviewedQuestion> tell(Session session, String question, Response response) {
		given.add(response);
		ExamQuestion asked = questions.stream().filter(q -> q.question().equals(question)).findFirst().orElseThrow();
		return Result.done(said(asked, response));
	}

	private static ReviewedQuestion said(ExamQuestion asked, Response response) {
		TypeData key = TypeData.of(List.of("A"));
		return new ReviewedQuestion(asked.question(), asked.type(), asked.stem(), asked.body(), "s", response, key, key, TypeData.EMPTY,
				Samples.same("A"), List.of(), List.of(), new ItemScore(asked.question(), Fraction.ONE, 1, true), Samples.same("because"), "");
	}
}
