package org.chushi.internal.wording;

/** How closely the letters of a phrase stand together in a text. */
enum Fit {
	/** Not as one phrase. */
	NONE,
	/** As they are listed. */
	CLOSE,
	/** Surely kept apart on purpose. */
	APART,
	/** With an ordinary blank or mark between two of them: perhaps the end of one sentence and the beginning of the next. */
	DOUBTFUL
}
