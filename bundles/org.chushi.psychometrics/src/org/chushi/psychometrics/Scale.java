package org.chushi.psychometrics;

/** What differences between answers mean. */
public enum Scale {

	/** Answers are the same or not. */
	NOMINAL,

	/** Answers are numbers whose order counts. */
	ORDINAL,

	/** Answers are numbers whose distances count. */
	INTERVAL
}
