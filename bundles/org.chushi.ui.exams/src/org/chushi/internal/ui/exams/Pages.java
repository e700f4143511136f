package org.chushi.internal.ui.exams;

/** Ids of pages, as they are navigated to. */
final class Pages {

	static final String INVIGILATION = "invigilation";
	/** Argument: the attempt. */
	static final String SITTING = "invigilation.sitting";
	static final String EXTRA_TIME = "invigilation.time";
	static final String MARKING = "marking";
	/** Argument: the task. */
	static final String SHEET = "marking.sheet";
	static final String REGRADE = "regrade";
	/** Argument: the paper. */
	static final String QUESTIONS = "regrade.questions";
	/** Argument: an attempt and, after a space, a question on it. */
	static final String KEY = "regrade.key";

	private Pages() {
	}
}
