package org.chushi.search;

/** Makes indexes. A service. */
public interface TextIndexes {

	/** A new one without texts; the caller closes it. */
	TextIndex open();
}
