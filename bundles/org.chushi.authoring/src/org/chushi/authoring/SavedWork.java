package org.chushi.authoring;

import java.util.Optional;

import org.chushi.model.Element;
import org.chushi.model.Pack;

/**
 * What is saved of the packs of the team's own and colleagues do not have yet, because their pack has errors: for services that ask
 * themselves who may see it. A service; files are read.
 */
@FunctionalInterface
public interface SavedWork {

	/**
	 * Something saved.
	 *
	 * @param element with whatever is in the same file; of nobody else, and not to be changed
	 * @param pack    it is in, as it is saved
	 */
	record Part(Element element, Pack pack) {
	}

	/** @return nothing when it is saved nowhere but where colleagues have it */
	Optional<Part> find(String idOrCode);
}
