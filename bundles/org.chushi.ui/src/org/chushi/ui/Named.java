package org.chushi.ui;

/** Something drawn by hand that can say in words what it shows: for a screen reader, and for a test. */
public interface Named {

	/** What a screen reader says; the whole of what is seen, in the language on the screen. */
	String name();
}
