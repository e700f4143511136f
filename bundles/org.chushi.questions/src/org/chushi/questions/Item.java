package org.chushi.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** Types whose options are called by letters of their place. */
	private static final Set<String> LETTERED = Set.of("single-choice", "multiple-choice", "pick-reply", "ordering",
			"order-procedure");
	private static final Set<String> ORDERED = Set.of("ordering", "order-procedure");

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

	/**
	 * The same item with its options in the order of the content and called as there, for those who work on the content: so
	 * they are called alike wherever it is looked at, however they were shuffled. Types that are not answered with
	 * lettered options stay as they are.
	 */
	public Item asInContent() {
		if (sealed()) {
			return this;
		}
		Map<String, String> names = marking.as(Keys.Choosing.class).sources();
		if (!LETTERED.contains(type) || !choices().stream().allMatch(c -> names.containsKey(c.key()))) {
			return this;
		}
		List<ExamChoice> ordered = choices().stream().map(c -> new ExamChoice(names.get(c.key()), c.text()))
				.sorted(Comparator.comparing((ExamChoice c) -> c.key().length()).thenComparing(ExamChoice::key)).toList();
		return new Item(question, type, stem, TypeData.of(withChoices(ordered)), renamed(key, names),
				TypeData.of(renamed(marking.as(Keys.Choosing.class))), explanation, competencies, lesson, difficulty, points, section);
	}

	private Object withChoices(List<ExamChoice> ordered) {
		return switch (type) {
		case "pick-reply" -> new Bodies.Replies(body.as(Bodies.Replies.class).chat(), ordered);
		case "order-procedure" -> new Bodies.Procedure(body.as(Bodies.Procedure.class).situation(), ordered);
		default -> new Bodies.Choices(ordered);
		};
	}

	private TypeData renamed(TypeData key, Map<String, String> names) {
		Stream<String> named = key.strings().stream().map(k -> Stream.of(k.split("=")).map(one -> names.getOrDefault(one, one)).sorted()
				.collect(Collectors.joining("=")));
		return !key.isList() ? TypeData.of(renamed(key.map(), names))
				: TypeData.of((ORDERED.contains(type) ? named : named.sorted()).toList());
	}

	private static Keys.Choosing renamed(Keys.Choosing marking) {
		return new Keys.Choosing(marking.credit(),
				marking.sources().values().stream().collect(Collectors.toMap(name -> name, name -> name)),
				renamed(marking.feedback(), marking.sources()));
	}

	private static <T> Map<String, T> renamed(Map<String, T> byKey, Map<String, String> names) {
		return byKey.entrySet().stream().collect(Collectors.toMap(e -> names.getOrDefault(e.getKey(), e.getKey()), Map.Entry::getValue));
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
