package org.chushi.wording;

/** How a phrase stands in a text. */
public enum Guise {
	/** As it is listed, in whatever case. */
	PLAIN,
	/** In other width, in traditional characters, with other numerals, with letters that look alike. */
	RESPELT,
	/** With spaces or marks between its letters. */
	PARTED,
	/** With a character taken apart: 弓虽 for 强. */
	SPLIT,
	/** By other characters, or Latin letters, that sound the same. */
	SOUND
}
