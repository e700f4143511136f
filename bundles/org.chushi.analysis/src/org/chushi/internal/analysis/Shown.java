package org.chushi.internal.analysis;

import java.util.List;
import java.util.Optional;

import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.Item;
import org.chushi.assessment.ItemScore;
import org.chushi.assessment.QuestionType;
import org.chushi.assessment.Response;
import org.chushi.assessment.ReviewedQuestion;

/** Cases as in an exam, so that the same widgets show them. */
final class Shown {

	private Shown() {
	}

	static ExamQuestion asked(Item item) {
		return new ExamQuestion(item.question(), item.type(), item.stem(), item.body(), item.section(), item.points(),
				Response.NONE, false, Optional.empty());
	}

	static ReviewedQuestion reviewed(QuestionType type, Item item, Response response) {
		ItemScore score = new ItemScore(item.question(), type.judge(item, response).earned(), 1, true);
		return new ReviewedQuestion(item.question(), item.type(), item.stem(), item.body(), item.section(), response,
				item.key(), item.key(), item.marking(), type.told(item), type.remarks(item, response), List.of(), score,
				item.explanation(), item.lesson());
	}
}
