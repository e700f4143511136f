package org.chushi.internal.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.assessment.ExamChoice;
import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.Item;
import org.chushi.assessment.ItemScore;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.ReviewedChoice;
import org.chushi.assessment.ReviewedQuestion;
import org.chushi.assessment.RunningExam;

/** Papers as people see them: during the exam without anything that helps, afterwards with all of it. */
final class Sheets {

	private Sheets() {
	}

	static RunningExam running(Attempt attempt, PaperSnapshot paper, Duration remaining) {
		return new RunningExam(attempt.attempt(), attempt.paper(), attempt.code(), attempt.title(), attempt.number(),
				attempt.terms().attempts(), attempt.minutes(), attempt.cutPercent(), attempt.started(), remaining,
				paper.sections(), paper.items().stream().map(i -> question(attempt, i)).toList());
	}

	private static ExamQuestion question(Attempt attempt, Item item) {
		Optional<SavedAnswer> answer = Optional.ofNullable(attempt.answers().get(item.question()));
		return new ExamQuestion(item.question(), item.type(), item.stem(),
				item.options().stream().map(o -> new ExamChoice(o.key(), o.text())).toList(), item.section(),
				item.points(), answer.map(SavedAnswer::response).orElse(List.of()),
				attempt.flagged().contains(item.question()), answer.map(SavedAnswer::saved));
	}

	static List<ReviewedQuestion> reviewed(Attempt attempt, PaperSnapshot paper) {
		Map<String, ItemScore> scores = attempt.score().items().stream()
				.collect(Collectors.toMap(ItemScore::question, Function.identity()));
		Map<String, List<String>> keys = attempt.keys();
		return paper.items().stream().map(i -> reviewed(attempt, i, keys.getOrDefault(i.question(), i.key()),
				scores.get(i.question()))).toList();
	}

	private static ReviewedQuestion reviewed(Attempt attempt, Item item, List<String> key, ItemScore score) {
		SavedAnswer answer = attempt.answers().get(item.question());
		List<String> response = answer == null ? List.of() : answer.response();
		List<ReviewedChoice> choices = item.options().stream().map(o -> new ReviewedChoice(o.key(), o.text(),
				key.contains(o.key()), response.contains(o.key()), o.feedback())).toList();
		return new ReviewedQuestion(item.question(), item.type(), item.stem(), choices, item.section(), response, key,
				item.key(), score, item.explanation(), item.lesson());
	}
}
