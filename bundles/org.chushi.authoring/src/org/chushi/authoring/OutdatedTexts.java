package org.chushi.authoring;

import java.util.List;

/** Knows which texts are out of date in one language, by what was told to a {@link SaveWitness}. A service; a database may be asked. */
@FunctionalInterface
public interface OutdatedTexts {

	/** All of a pack that were never said to be right still, in no order; some of them may have got other words since. @param pack its code */
	List<Outdated> of(String pack);
}
