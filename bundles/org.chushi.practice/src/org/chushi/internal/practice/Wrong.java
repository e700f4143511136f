package org.chushi.internal.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.chushi.practice.PracticePolicy;

/**
 * A question somebody got wrong, in the book or out of it again.
 *
 * @param inPractice times wrong in practice
 * @param exams      attempts it was wrong in
 * @param lastRight  null when never
 * @param row        right answers in a row since the last wrong one
 */
record Wrong(UUID person, String question, int inPractice, List<String> exams, Instant lastWrong, Instant lastRight,
		int row) {

	static Wrong none(UUID person, String question) {
		return new Wrong(person, question, 0, List.of(), Instant.EPOCH, null, 0);
	}

	Wrong wrong(Instant at) {
		return new Wrong(person, question, inPractice + 1, exams, at, lastRight, 0);
	}

	Wrong right(Instant at) {
		return new Wrong(person, question, inPractice, exams, lastWrong, later(lastRight, at), row + 1);
	}

	/** Wrong in an exam; right answers since then keep their row. */
	Wrong wrongIn(String attempt, Instant at) {
		if (exams.contains(attempt)) {
			return this;
		}
		List<String> more = new ArrayList<>(exams);
		more.add(attempt);
		return new Wrong(person, question, inPractice, more, later(lastWrong, at), lastRight,
				lastRight != null && lastRight.isAfter(at) ? row : 0);
	}

	/** Right in an exam: counts in the row when it came last. */
	Wrong rightIn(String attempt, Instant at) {
		List<String> others = exams.stream().filter(e -> !e.equals(attempt)).toList();
		boolean news = at.isAfter(lastWrong) && (lastRight == null || at.isAfter(lastRight));
		return new Wrong(person, question, inPractice, others, lastWrong, later(lastRight, at), news ? row + 1 : row);
	}

	/** Nothing wrong is left of it, after a regrade. */
	boolean idle() {
		return inPractice == 0 && exams.isEmpty();
	}

	boolean inBook() {
		return row < PracticePolicy.RIGHT_IN_A_ROW;
	}

	private static Instant later(Instant one, Instant other) {
		return one == null || other.isAfter(one) ? other : one;
	}
}
