package org.chushi.internal.ui.learn;

import org.chushi.questions.Response;

/** What a person did to one question, to be stored. */
sealed interface Change {

	String question();

	/** @param response empty when the answer was taken back */
	record Answer(String question, Response response) implements Change {
	}

	/** Marked to be looked at again, or not any more. */
	record Flag(String question, boolean flagged) implements Change {
	}

	/** What a later change takes the place of. */
	default String slot() {
		return getClass().getSimpleName() + question();
	}
}
