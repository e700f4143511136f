package org.chushi.ui.questions;

/** A question on the screen that is being answered. UI thread. */
public interface Answering {

	/** Gives it the keyboard, where the answer is or begins. */
	void focus();

	/**
	 * A letter or digit of the page's keys, for what can be answered by one, or {@link org.eclipse.swt.SWT#DEL} to take
	 * back the part that has the keyboard; false when it means nothing here.
	 */
	default boolean key(char key) {
		return false;
	}

	/** Takes the answer back, as the person would: it is told. */
	void clear();

	/** Nothing can be changed any more; what was typed is told first. */
	void shut();

	/** Tells what was typed and not told yet. Call it before the page leaves the question, hands in, or goes. */
	default void flush() {
	}
}
