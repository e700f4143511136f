package org.chushi.publishing;

import org.chushi.core.Result;

/** The packs that come with the program. A service, but not a use case. */
public interface ShippedPacks {

	/**
	 * Puts on record what of them is other than this machine had last, with a copy of it, so that the next update can be compared
	 * with it. Called again it comes to the same. What is on record for the first time takes the place of nothing.
	 *
	 * @return how many took the place of another version; refused as the journal and the disk refuse, and tried again the next time
	 */
	Result<Integer> record();
}
