package org.chushi.internal.ui.learn;

import java.util.Random;

import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.QuestionTypes;
import org.chushi.content.Packs;
import org.chushi.model.Question;
import org.chushi.ui.questions.WishCheck;

/** Says while a reply is rewritten in practice what is met already: what is looked for is known from the content. */
record Wishes(QuestionTypes types, Packs packs) {

	private static final String REWRITE = "rewrite-reply";

	WishCheck of(ExamQuestion question) {
		return types.of(question.type()).filter(type -> type.renderer().equals(REWRITE))
				.flatMap(type -> packs.library().find(Question.class, question.question()).filter(type.model()::isInstance)
						.map(found -> WishCheck.of(type, type.item(found, new Random(0)))))
				.orElse(WishCheck.NONE);
	}
}
