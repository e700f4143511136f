package org.chushi.assessment;

import java.util.List;

import org.chushi.core.Bilingual;

/**
 * A question after the end, with key and explanation.
 *
 * @param type     id of the {@link QuestionType}; a page that does not know it shows everything as text
 * @param response keys as saved; empty when not answered
 * @param key      keys wanted, in order for an ordering
 * @param firstKey the key at the time of the exam; differs from {@code key} after a regrade
 * @param lesson   id of the lesson that teaches it; empty when there is none
 */
public record ReviewedQuestion(String question, String type, Bilingual stem, List<ReviewedChoice> choices,
		String section, List<String> response, List<String> key, List<String> firstKey, ItemScore score,
		Bilingual explanation, String lesson) {

	public ReviewedQuestion {
		choices = List.copyOf(choices);
		response = List.copyOf(response);
		key = List.copyOf(key);
		firstKey = List.copyOf(firstKey);
	}
}
