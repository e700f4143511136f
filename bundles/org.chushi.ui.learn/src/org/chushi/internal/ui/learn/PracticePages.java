package org.chushi.internal.ui.learn;

import org.chushi.practice.RoundKind;

/** Ids of the pages of practice, as {@link org.chushi.ui.PageContext#navigate} takes them. */
final class PracticePages {

	static final String PRACTICE = "practice";
	static final String REVIEW = "review";
	static final String ROUND = "practice.round";

	private PracticePages() {
	}

	/** The page a round is begun on. */
	static String of(RoundKind kind) {
		return kind == RoundKind.REVIEW ? REVIEW : PRACTICE;
	}
}
