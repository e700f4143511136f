package org.chushi.assessment;

/** How an invigilator stops an attempt. */
public enum Ending {
	/** With what was saved; it is scored and counts. */
	HANDED_IN,
	/** It counts for nothing and uses up no attempt; the record stays. */
	VOIDED
}
