package org.chushi.internal.assessment;

import java.util.List;
import java.util.Optional;

import org.chushi.assessment.ExamTerms;
import org.chushi.questions.Fraction;
import org.chushi.questions.Mark;

/**
 * What the marks of one response come to: one marker decides alone; of two the mean counts when they are near enough,
 * else a third decides.
 *
 * @param share  agreed on; none while somebody still has to mark
 * @param wanted marks in all, as far as it can be known now
 */
record Agreement(Optional<Fraction> share, int wanted) {

	private static final int PAIR = 2;
	private static final int WITH_THIRD = 3;

	/** @param marks the first one first */
	static Agreement of(ExamTerms terms, List<Mark> marks) {
		if (!terms.secondMarker()) {
			return new Agreement(marks.stream().map(Mark::share).findFirst(), 1);
		}
		if (marks.size() < PAIR) {
			return new Agreement(Optional.empty(), PAIR);
		}
		Fraction first = marks.get(0).share();
		Fraction second = marks.get(1).share();
		if (first.minus(second).abs().times(100).compareTo(Fraction.of(terms.difference())) <= 0) {
			return new Agreement(Optional.of(first.plus(second).dividedBy(2)), PAIR);
		}
		return new Agreement(marks.stream().skip(PAIR).map(Mark::share).findFirst(), WITH_THIRD);
	}
}
