package org.chushi.internal.analysis;

import java.util.function.Function;

import org.chushi.content.Packs;
import org.chushi.model.Question;

/** The code of a question by its id; the id itself when there is none, or when the question is gone. */
record QuestionCodes(Packs packs) implements Function<String, String> {

	@Override
	public String apply(String question) {
		return packs.library().find(Question.class, question).map(Question::getCode).filter(c -> !c.isBlank()).orElse(question);
	}
}
