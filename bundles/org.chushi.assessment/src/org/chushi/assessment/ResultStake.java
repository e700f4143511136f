package org.chushi.assessment;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * Says what would follow from other exam results before they are there. A service of bundles that build upon results; it
 * changes nothing.
 */
@FunctionalInterface
public interface ResultStake {

	/**
	 * What would change for this person, a sentence each.
	 *
	 * @param then results as they would be; those of others are as they are
	 */
	List<Bilingual> changes(UUID person, ExamResults then);
}
