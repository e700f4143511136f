package org.chushi.internal.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Bilingual;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Mark;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;

/** Papers as people see them: during the exam without anything that helps, afterwards with all of it. */
final class Sheets {

	private Sheets() {
	}

	static RunningExam running(Attempt attempt, PaperSnapshot paper, Duration remaining, Sections sections) {
		return new RunningExam(attempt.attempt(), attempt.paper(), attempt.code(), attempt.title(), attempt.number(),
				attempt.terms().attempts(), attempt.minutes(), attempt.cutPercent(), attempt.started(),
				Duration.ofMillis(attempt.granted().paper()), remaining, paper.sections(), sections.progress(),
				sections.readable().stream().map(i -> question(attempt, i)).toList());
	}

	private static ExamQuestion question(Attempt attempt, Item item) {
		Optional<SavedAnswer> answer = Optional.ofNullable(attempt.answers().get(item.question()));
		return new ExamQuestion(item.question(), item.type(), item.stem(), item.body(), item.section(), item.points(),
				answer.map(SavedAnswer::response).orElse(Response.NONE), attempt.flagged().contains(item.question()),
				answer.map(SavedAnswer::saved));
	}

	/** @param first with the keys of the exam, now with those after regrades; named whether markers are named */
	static List<ReviewedQuestion> reviewed(Attempt attempt, PaperSnapshot first, PaperSnapshot now, QuestionTypes types,
			boolean named) {
		Map<String, ItemScore> scores = attempt.score().items().stream()
				.collect(Collectors.toMap(ItemScore::question, Function.identity()));
		return first.items().stream().map(i -> reviewed(attempt, i, now.item(i.question()).orElseThrow(), types.of(i.type()),
				scores.get(i.question()), named)).toList();
	}

	private static ReviewedQuestion reviewed(Attempt attempt, Item first, Item now, Optional<QuestionType> type,
			ItemScore score, boolean named) {
		SavedAnswer answer = attempt.answers().get(now.question());
		Response response = answer == null ? Response.NONE : answer.response();
		return new ReviewedQuestion(now.question(), now.type(), now.stem(), now.body(), now.section(), response, now.key(),
				first.key(), now.marking(), type.map(t -> t.told(now)).orElse(Bilingual.same(now.key().json())),
				type.map(t -> t.remarks(now, response)).orElse(List.of()), marks(attempt, now.question(), named), score,
				now.explanation(), now.lesson());
	}

	private static List<Mark> marks(Attempt attempt, String question, boolean named) {
		List<Mark> marks = attempt.marks(question);
		return named ? marks : marks.stream().map(Mark::anonymous).toList();
	}
}
