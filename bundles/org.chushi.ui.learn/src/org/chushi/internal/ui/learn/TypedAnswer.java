package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;

import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.Item;
import org.chushi.assessment.QuestionType;
import org.chushi.assessment.Response;
import org.chushi.assessment.TypeData;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;

/** What is answered with typed words, for types that have nothing of their own to be answered with here. */
record TypedAnswer(QuestionType type, ExamQuestion question) {

	/** What is typed means; refused when it cannot be taken. */
	Result<Response> read(String words) {
		return type.read(item(), words).then(this::taken);
	}

	/** The response, if it can be taken. */
	Result<Response> taken(Response response) {
		return type.wrong(item(), response).<Result<Response>>map(Result::refused).orElseGet(() -> Result.done(response));
	}

	/** Words that mean this response. */
	String words(Response response) {
		Optional<Response> again = read(response.words()) instanceof Result.Done<Response> done ? Optional.of(done.value())
				: Optional.empty();
		return again.filter(response::equals).isPresent() ? response.words() : TypeData.of(response).json();
	}

	/** Whether whatever is typed is an answer as it stands, so that it can be stored while it is typed. */
	boolean free() {
		return switch (question.type()) {
		case "short-answer", "essay", "rewrite-reply" -> true;
		default -> false;
		};
	}

	/** Whether an answer may have several lines. */
	boolean lines() {
		return switch (question.type()) {
		case "essay", "rewrite-reply", "gap-fill" -> true;
		default -> false;
		};
	}

	private Item item() {
		return new Item(question.question(), question.type(), question.stem(), question.body(), TypeData.EMPTY,
				TypeData.EMPTY, Bilingual.same(""), List.of(), "", 0, question.points(), question.section());
	}
}
