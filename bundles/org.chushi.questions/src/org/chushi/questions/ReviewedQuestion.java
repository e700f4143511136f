package org.chushi.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A question after the end, with key and explanation.
 *
 * @param type     id of the {@link QuestionType}; a page that does not know it shows everything as text
 * @param body     what was shown besides the stem: a record of {@link Bodies}
 * @param response as saved; empty when not answered
 * @param key      what is wanted: a record of {@link Keys}
 * @param firstKey the key at the time of the exam; differs from {@code key} after a regrade
 * @param marking  how it is marked: a record of {@link Keys}
 * @param told     the key in words
 * @param remarks  what is said to the response
 * @param marks    what people gave it; empty when nobody had to
 * @param lesson   id of the lesson that teaches it; empty when there is none
 */
public record ReviewedQuestion(String question, String type, Bilingual stem, TypeData body, String section,
		Response response, TypeData key, TypeData firstKey, TypeData marking, Bilingual told, List<Bilingual> remarks,
		List<Mark> marks, ItemScore score, Bilingual explanation, String lesson) {

	public ReviewedQuestion {
		remarks = List.copyOf(remarks);
		marks = List.copyOf(marks);
	}

	/** A question that was answered on no paper, for one point, and judged by the program alone. */
	public static ReviewedQuestion of(QuestionType type, Item item, Response response) {
		ItemScore score = new ItemScore(item.question(), type.judge(item, response).earned(), 1, true);
		return new ReviewedQuestion(item.question(), item.type(), item.stem(), item.body(), item.section(), response, item.key(),
				item.key(), item.marking(), type.told(item), type.remarks(item, response), List.of(), score, item.explanation(),
				item.lesson());
	}

	/** A question of a paper with what is right, as if it had been answered so; not answered where people judge it. */
	public static ReviewedQuestion ofKey(Item item, QuestionTypes types) {
		Optional<QuestionType> type = types.of(item.type());
		Response right = type.flatMap(t -> t.right(item)).orElse(Response.NONE);
		ItemScore score = new ItemScore(item.question(), right.isEmpty() ? Fraction.ZERO : Fraction.of(item.points()), item.points(),
				type.isPresent());
		return new ReviewedQuestion(item.question(), item.type(), item.stem(), item.body(), item.section(), right, item.key(), item.key(),
				item.marking(), type.map(t -> t.told(item)).orElse(Bilingual.same(item.key().json())),
				type.map(t -> t.remarks(item, right)).orElse(List.of()), List.of(), score, item.explanation(), item.lesson());
	}

	/** Whether the key is sealed: then nothing of it can be shown. */
	public boolean sealed() {
		return SealedItems.isSealed(key);
	}

	/** Options with what is right about them; empty for types that have none. */
	@JsonProperty
	public List<ReviewedChoice> choices() {
		Map<String, Bilingual> feedback = marking.as(Keys.Choosing.class).feedback();
		List<String> right = key.isList() ? key.strings() : best(key.map());
		return body.at("choices").list(ExamChoice.class).stream()
				.map(c -> new ReviewedChoice(c.key(), c.text(), right.contains(c.key()), response.keys().contains(c.key()),
						feedback.getOrDefault(c.key(), Bilingual.same(""))))
				.toList();
	}

	/** With weights, those that earn something. */
	private static List<String> best(Map<String, String> weights) {
		return weights.entrySet().stream()
				.filter(w -> Fraction.percent(w.getValue()).filter(f -> f.compareTo(Fraction.ZERO) > 0).isPresent())
				.map(Map.Entry::getKey).toList();
	}
}
