package org.chushi.questions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A question as shown during the exam: nothing of its key or explanation is in it.
 *
 * @param question id, for {@link Exams#answer}
 * @param type     id of the {@link QuestionType}; a page that does not know it shows stem, options and response as text
 * @param body     what is shown besides the stem: a record of {@link Bodies}
 * @param section  id of the section
 * @param response as last saved; empty when not answered
 * @param saved    when the response was stored
 */
public record ExamQuestion(String question, String type, Bilingual stem, TypeData body, String section, int points,
		Response response, boolean flagged, Optional<Instant> saved) {

	/** A question as it is asked for the first time. */
	public static ExamQuestion asked(Item item) {
		return new ExamQuestion(item.question(), item.type(), item.stem(), item.body(), item.section(), item.points(), Response.NONE,
				false, Optional.empty());
	}

	/** What is answered by choosing or ordering; empty for other types. */
	@JsonProperty
	public List<ExamChoice> choices() {
		return body.at("choices").list(ExamChoice.class);
	}

	public boolean answered() {
		return !response.isEmpty();
	}
}
