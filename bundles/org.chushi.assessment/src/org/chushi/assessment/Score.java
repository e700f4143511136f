package org.chushi.assessment;

import java.util.List;

import org.chushi.questions.Fraction;
import org.chushi.questions.ItemScore;

/**
 * What an attempt came to.
 *
 * @param points   0 to {@code maximum}, exact
 * @param maximum  all points of the paper
 * @param passed   the cut and every section's minimum are reached, and no critical question was failed
 * @param items    in the order of the paper; empty where they may not be shown
 * @param sections in the order of the paper
 * @param failed   ids of the critical questions that were not answered fully right
 * @param open     points that people still have to give; the score is final when it is zero
 */
public record Score(Fraction points, int maximum, boolean passed, List<ItemScore> items,
		List<SectionScore> sections, List<String> failed, Fraction open) {

	public Score {
		items = List.copyOf(items);
		sections = List.copyOf(sections);
		failed = failed == null ? List.of() : List.copyOf(failed);
		open = open == null ? Fraction.ZERO : open;
	}

	/** Percent of all points, exact; 0 for a paper without points. */
	public Fraction percent() {
		return maximum == 0 ? Fraction.ZERO : points.times(100).dividedBy(maximum);
	}

	/** Whether every section reaches its own minimum. */
	public boolean minimumsMet() {
		return sections.stream().allMatch(SectionScore::met);
	}

	/** Whether people still have to mark a part of it. */
	public boolean awaitsMarks() {
		return open.compareTo(Fraction.ZERO) > 0;
	}

	/** The same without the items, for who may not see them. */
	public Score summary() {
		return new Score(points, maximum, passed, List.of(), sections, failed, open);
	}
}
