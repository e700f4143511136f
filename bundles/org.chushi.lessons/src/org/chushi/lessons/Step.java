package org.chushi.lessons;

/** What is on the screen at one time while a lesson is read. */
public sealed interface Step {

	/** Where it begins in the lesson, from 1. */
	int line();

	/** About one screen to read. */
	record Passage(String markdown, int line) implements Step {
	}

	/** A question that is asked. @param question as it is written: an id, if it is written well */
	record Check(String question, int line) implements Step {
	}
}
