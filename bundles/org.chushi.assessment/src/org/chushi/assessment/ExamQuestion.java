package org.chushi.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;

/**
 * A question as shown during the exam: nothing of its key or explanation is in it.
 *
 * @param question id, for {@link Exams#answer}
 * @param type     id of the {@link QuestionType}; a page that does not know it shows stem, options and response as text
 * @param section  id of the section
 * @param response as last saved; empty when not answered
 * @param saved    when the response was stored
 */
public record ExamQuestion(String question, String type, Bilingual stem, List<ExamChoice> choices, String section,
		int points, List<String> response, boolean flagged, Optional<Instant> saved) {

	public ExamQuestion {
		choices = List.copyOf(choices);
		response = List.copyOf(response);
	}

	public boolean answered() {
		return !response.isEmpty();
	}
}
