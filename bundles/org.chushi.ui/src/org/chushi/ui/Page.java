package org.chushi.ui;

import java.util.Optional;

import org.chushi.core.Bilingual;

/** What a person has before them beside the rail. It is disposed with the area it was opened in. UI thread only. */
public interface Page {

	/** Gives the keyboard to the first thing to do on this page. */
	void focus();

	/** What this page is for and which keys it has, shown at F1. */
	Bilingual help();

	/** Whether the person may go elsewhere now; an exam that runs says no. The page itself says why. */
	default boolean mayLeave() {
		return true;
	}

	/**
	 * Where the person is on this page (a question, a scroll position). Given to the page that takes its place when
	 * theme, language or size change, through {@link PageContext#memento()}.
	 */
	default Optional<Object> memento() {
		return Optional.empty();
	}
}
