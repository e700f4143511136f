package org.chushi.internal.workspace;

import java.util.List;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.chushi.model.TrueFalse;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;

/** The right responses, so that the members of the demo team know their trade. */
public final class AnswerKey {

	private AnswerKey() {
	}

	/** Keys on a paper are letters by place and say nothing of the content, so the right choices are known by their text. */
	public static List<String> of(Library library, ExamQuestion asked) {
		return switch (library.find(Question.class, asked.question()).orElseThrow()) {
		case ChoiceQuestion q -> q.getChoices().stream().filter(Choice::isCorrect).map(c -> key(asked, c)).toList();
		case TrueFalse q -> List.of(Boolean.toString(q.isAnswer()));
		case Ordering q -> q.getItems().stream().map(i -> key(asked, i)).toList();
		default -> List.of();
		};
	}

	private static String key(ExamQuestion asked, Text right) {
		return asked.choices().stream().filter(c -> c.text().equals(Texts.of(right))).map(ExamChoice::key).findFirst()
				.orElseThrow();
	}
}
