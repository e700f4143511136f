package org.chushi.assessment;

/** What the page of an exam noticed about the one who sits it. */
public enum Noticed {
	/** The window of the exam lost the focus: another program is in front. */
	LEFT,
	/** The window has the focus again. */
	BACK,
	/** The page was opened again on an attempt under way, for example after a crash. */
	RESUMED,
	/** The page is open. Told once a minute, so that time seen to pass stays passed whatever the clock does. */
	PRESENT
}
