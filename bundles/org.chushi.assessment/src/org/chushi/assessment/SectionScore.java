package org.chushi.assessment;

import org.chushi.questions.Fraction;

/**
 * Score of one section.
 *
 * @param section id of the section
 * @param met     whether it reaches its own minimum
 */
public record SectionScore(String section, Fraction points, int maximum, int minimumPercent, boolean met) {

	/** Percent of the points of this section; 100 for a section without points. */
	public Fraction percent() {
		return maximum == 0 ? Fraction.of(100) : points.times(100).dividedBy(maximum);
	}
}
