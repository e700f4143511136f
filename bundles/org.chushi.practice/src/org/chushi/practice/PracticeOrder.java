package org.chushi.practice;

import java.util.List;
import java.util.Objects;

/**
 * The round somebody wants.
 *
 * @param competencies ids or codes for a free or adaptive round; none means all, in an adaptive one those of the programme
 * @param questions    how many are wanted, in an adaptive round at most, 1 to {@link PracticePolicy#MOST_QUESTIONS}
 */
public record PracticeOrder(RoundKind kind, List<String> competencies, int questions) {

	public PracticeOrder {
		Objects.requireNonNull(kind);
		competencies = List.copyOf(competencies);
	}

	public static PracticeOrder free(List<String> competencies, int questions) {
		return new PracticeOrder(RoundKind.FREE, competencies, questions);
	}

	public static PracticeOrder book(int questions) {
		return new PracticeOrder(RoundKind.BOOK, List.of(), questions);
	}

	/** A round that ends as soon as enough is known. */
	public static PracticeOrder adaptive(List<String> competencies) {
		return new PracticeOrder(RoundKind.ADAPTIVE, competencies, PracticePolicy.ADAPTIVE_MOST);
	}

	/** A round of the daily review. */
	public static PracticeOrder review() {
		return new PracticeOrder(RoundKind.REVIEW, List.of(), PracticePolicy.REVIEW_QUESTIONS);
	}
}
