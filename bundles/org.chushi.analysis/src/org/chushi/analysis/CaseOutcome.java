package org.chushi.analysis;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.questions.Item;

/**
 * Where the answers to one case part.
 *
 * @param code     in the content; the id when the question is no longer there
 * @param item     as it was asked
 * @param answered how many people answered it
 * @param concord  agreement on this case alone
 * @param key      what is right, in words
 * @param camps    the largest first
 */
public record CaseOutcome(String question, String code, Bilingual stem, Item item, int answered, Concord concord,
		Bilingual key, List<Camp> camps) {

	public CaseOutcome {
		camps = List.copyOf(camps);
	}

	/** Whether not all answered alike. */
	public boolean parted() {
		return camps.size() > 1;
	}
}
