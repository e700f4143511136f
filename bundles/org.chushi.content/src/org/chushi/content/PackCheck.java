package org.chushi.content;

import java.util.List;

import org.chushi.core.Diagnostic;

/** One check of a pack. A service: a new check touches no other bundle. */
public interface PackCheck {

	/**
	 * A large bank is shown question by question: as often a pack of which that question is the only root. While a pack is
	 * written questions, scripts and listed phrases are shown so always, and their files without them.
	 */
	List<Diagnostic> check(PackContent pack);

	/** Changes when it may say something else about the same content; what it said about large banks is kept. */
	default String version() {
		return getClass().getName();
	}

	/**
	 * Whether it says the same about the same content as long as its version stays, so that what it said about a pack is kept too. One
	 * that looks at something else, such as the keys of the team, is asked each time.
	 */
	default boolean restsOnContentAlone() {
		return true;
	}
}
