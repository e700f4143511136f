package org.chushi.assessment;

import java.util.Objects;

import org.chushi.core.Bilingual;

/**
 * A section of a drawn paper.
 *
 * @param section        id in the content
 * @param minimumPercent lowest passing score of this section, 0 for none
 */
public record SectionSnapshot(String section, Bilingual title, int minimumPercent) {

	public SectionSnapshot {
		Objects.requireNonNull(section);
		Objects.requireNonNull(title);
	}
}
