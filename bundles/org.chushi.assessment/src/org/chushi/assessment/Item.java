package org.chushi.assessment;

import java.util.List;
import java.util.Objects;

import org.chushi.core.Bilingual;

/**
 * A question as it stands on one paper: everything that is needed to show it, to score it and to explain the score,
 * even when the content has changed or gone since.
 *
 * @param question     id of the question in the content
 * @param type         id of its {@link QuestionType}
 * @param options      in the order shown
 * @param key          keys of the right options; for an ordering all of them in the right order
 * @param credit       how a partly right response counts, a word of the type; empty when it has no such choice
 * @param explanation  said after the end
 * @param competencies ids, as the content names them
 * @param lesson       id of the lesson that teaches it; empty when there is none
 * @param points       for a right response
 * @param section      id of the section of the paper; empty when it is on none yet
 */
public record Item(String question, String type, Bilingual stem, List<Option> options, List<String> key, String credit,
		Bilingual explanation, List<String> competencies, String lesson, int points, String section) {

	public Item {
		Objects.requireNonNull(question);
		Objects.requireNonNull(type);
		Objects.requireNonNull(stem);
		Objects.requireNonNull(credit);
		Objects.requireNonNull(explanation);
		Objects.requireNonNull(lesson);
		Objects.requireNonNull(section);
		options = List.copyOf(options);
		key = List.copyOf(key);
		competencies = List.copyOf(competencies);
	}

	/** The same item on a paper. */
	public Item placed(String inSection, int forPoints) {
		return new Item(question, type, stem, options, key, credit, explanation, competencies, lesson, forPoints,
				inSection);
	}

	/** The same item with another key, after a regrade. */
	public Item keyed(List<String> otherKey) {
		return new Item(question, type, stem, options, otherKey, credit, explanation, competencies, lesson, points,
				section);
	}
}
