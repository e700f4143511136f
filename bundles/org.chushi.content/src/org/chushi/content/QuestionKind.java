package org.chushi.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.chushi.model.Question;

/**
 * What blueprints choose questions by. Ordered by difficulty, competencies, tags and type.
 *
 * @param type         name of the model class
 * @param competencies ids or codes as the question names them, sorted, none twice
 * @param tags         sorted, none twice
 */
public record QuestionKind(int difficulty, List<String> competencies, List<String> tags, String type)
		implements Comparable<QuestionKind> {

	private static final Comparator<QuestionKind> ORDER = Comparator.comparingInt(QuestionKind::difficulty)
			.thenComparing(QuestionKind::competencies, QuestionKind::compare).thenComparing(QuestionKind::tags, QuestionKind::compare)
			.thenComparing(QuestionKind::type);

	public QuestionKind {
		competencies = sorted(competencies);
		tags = sorted(tags);
	}

	public static QuestionKind of(Question question) {
		return new QuestionKind(question.getDifficulty(), question.getCompetencies(), question.getTags(),
				question.eClass().getName());
	}

	private static List<String> sorted(Collection<String> words) {
		return words.stream().distinct().sorted().toList();
	}

	private static int compare(List<String> one, List<String> other) {
		for (int i = 0; i < one.size() && i < other.size(); i++) {
			int order = one.get(i).compareTo(other.get(i));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(one.size(), other.size());
	}

	@Override
	public int compareTo(QuestionKind other) {
		return ORDER.compare(this, other);
	}
}
