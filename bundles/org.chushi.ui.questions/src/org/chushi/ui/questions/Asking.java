package org.chushi.ui.questions;

import java.util.Objects;
import java.util.function.Consumer;

import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.ui.Look;

/**
 * What a panel needs to ask a question.
 *
 * @param response shown at first, which may be later than the one saved in the question
 * @param changed  told the response after each change by the person, {@link Response#NONE} when it was taken back; what
 *                 is typed is told at a pause and when the keyboard goes elsewhere. Nothing that the type would refuse is
 *                 told as far as the panel can see that
 * @param wishes   looks at a text while it is written
 */
public record Asking(Look look, ExamQuestion question, Response response, Consumer<Response> changed, WishCheck wishes) {

	public Asking {
		Objects.requireNonNull(look);
		Objects.requireNonNull(question);
		Objects.requireNonNull(response);
		Objects.requireNonNull(changed);
		Objects.requireNonNull(wishes);
	}

	/** Nothing looks at a text while it is written. */
	public Asking(Look look, ExamQuestion question, Response response, Consumer<Response> changed) {
		this(look, question, response, changed, WishCheck.NONE);
	}
}
