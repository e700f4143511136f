package org.chushi.staffing;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * What one person lacks for a position.
 *
 * @param here   title of the position they have; empty for none
 * @param levels how many levels are missing over all competencies
 */
public record PersonGap(UUID person, String name, Bilingual here, boolean holder, List<Lack> lacks, int levels) {

	public PersonGap {
		lacks = List.copyOf(lacks);
	}
}
