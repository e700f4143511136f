package org.chushi.publishing;

import java.util.Set;
import java.util.UUID;

/** Who wrote a piece of content, whoever its pack names: none of them signs for it. A service; waits for the disk. */
@FunctionalInterface
public interface Writers {

	/**
	 * @param element id
	 * @return whoever is known to have written or changed it, or answers for it as its writer
	 */
	Set<UUID> writersOf(String element);
}
