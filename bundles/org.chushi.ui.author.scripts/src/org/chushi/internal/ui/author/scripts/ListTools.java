package org.chushi.internal.ui.author.scripts;

/** What can be done with the things of a list. */
interface ListTools<T> {

	void begin();

	void duplicate();

	void delete();

	/** By so many places. */
	void move(int by);

	void chosen(T row);

	/** The file itself. */
	void file();
}
