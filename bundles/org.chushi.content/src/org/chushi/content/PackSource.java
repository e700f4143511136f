package org.chushi.content;

import java.util.List;

/** Finds packs. A service. */
public interface PackSource {

	/** The packs that are there now. */
	List<PackFiles> packs();
}
