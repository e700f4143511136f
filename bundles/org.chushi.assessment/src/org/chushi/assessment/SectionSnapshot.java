package org.chushi.assessment;

import java.util.Objects;

import org.chushi.core.Bilingual;
import org.chushi.questions.Fraction;

/**
 * A section of a drawn paper.
 *
 * @param section        id in the content
 * @param minimumPercent lowest passing score of this section, 0 for none
 * @param minutes        time limit of its own, 0 for none
 * @param noReturn       once left, it is shut
 * @param penalty        share of a question's points taken off for a wrong answer, 0 to 1
 */
public record SectionSnapshot(String section, Bilingual title, int minimumPercent, int minutes, boolean noReturn,
		Fraction penalty) {

	public SectionSnapshot {
		Objects.requireNonNull(section);
		Objects.requireNonNull(title);
		penalty = penalty == null ? Fraction.ZERO : penalty;
	}
}
