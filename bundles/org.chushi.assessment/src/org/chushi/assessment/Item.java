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
 * @param body         what is shown besides the stem
 * @param key          what is right; a correction puts another in its place
 * @param marking      how responses are marked and remarked upon
 * @param explanation  said after the end
 * @param competencies ids, as the content names them
 * @param lesson       id of the lesson that teaches it; empty when there is none
 * @param difficulty   1 to 5; 0 when it is not known
 * @param points       for a right response
 * @param section      id of the section of the paper; empty when it is on none yet
 */
public record Item(String question, String type, Bilingual stem, TypeData body, TypeData key, TypeData marking,
		Bilingual explanation, List<String> competencies, String lesson, int difficulty, int points, String section) {

	public Item {
		Objects.requireNonNull(question);
		Objects.requireNonNull(type);
		Objects.requireNonNull(stem);
		body = body == null ? TypeData.EMPTY : body;
		key = key == null ? TypeData.EMPTY : key;
		marking = marking == null ? TypeData.EMPTY : marking;
		Objects.requireNonNull(explanation);
		Objects.requireNonNull(lesson);
		Objects.requireNonNull(section);
		competencies = List.copyOf(competencies);
	}

	/** The same item on a paper. */
	public Item placed(String inSection, int forPoints) {
		return new Item(question, type, stem, body, key, marking, explanation, competencies, lesson, difficulty, forPoints,
				inSection);
	}

	/** The same item with another key, after a regrade. */
	public Item keyed(TypeData otherKey) {
		return new Item(question, type, stem, body, otherKey, marking, explanation, competencies, lesson, difficulty, points,
				section);
	}

	/** The same item with what {@link SealedItems} had sealed or opened. */
	Item with(TypeData otherKey, TypeData otherMarking, Bilingual otherExplanation) {
		return new Item(question, type, stem, body, otherKey, otherMarking, otherExplanation, competencies, lesson, difficulty,
				points, section);
	}

	/** Whether its key, marking and explanation are sealed: then nothing can be said of what is right. */
	public boolean sealed() {
		return SealedItems.isSealed(key);
	}

	/** What is answered by choosing or ordering; empty for other types. */
	public List<ExamChoice> choices() {
		return body.at("choices").list(ExamChoice.class);
	}
}
