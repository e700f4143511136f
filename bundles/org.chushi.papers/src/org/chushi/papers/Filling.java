package org.chushi.papers;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;

/**
 * Whether the banks can fill a blueprint now.
 *
 * @param questions on the paper; 0 when it cannot be filled
 * @param points    of all questions together
 * @param said      in a sentence
 * @param sections  how many questions each section has; empty when it cannot be filled
 * @param missing   which rules are wrong or lack how many questions, each with what to do
 */
public record Filling(boolean met, int questions, int points, List<Integer> sections, Bilingual said, List<Missing> missing) {

	public Filling {
		sections = List.copyOf(sections);
		missing = List.copyOf(missing);
	}
}
