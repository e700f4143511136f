package org.chushi.internal.ui.learn;

import java.util.Random;

import org.chushi.content.Packs;
import org.chushi.model.Question;
import org.chushi.practice.PracticeQuestion;
import org.chushi.practice.Round;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.questions.WishCheck;

/** What a reply is looked at for while it is rewritten in practice: the content knows it, the question asked does not. */
record Wishes(QuestionTypes types, Packs packs) {

	private static final String REWRITE = "rewrite-reply";

	/** For the question of the round. Reads content: not for the UI thread. */
	WishCheck of(Round round) {
		return round.question().map(PracticeQuestion::question).map(this::of).orElse(WishCheck.NONE);
	}

	private WishCheck of(ExamQuestion question) {
		return types.of(question.type()).filter(type -> type.renderer().equals(REWRITE))
				.flatMap(type -> packs.library().find(Question.class, question.question()).filter(type.model()::isInstance)
						.map(found -> WishCheck.of(type, type.item(found, new Random(0)))))
				.orElse(WishCheck.NONE);
	}
}
