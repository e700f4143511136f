package org.chushi.internal.journal;

import java.io.IOException;
import java.util.List;

import org.chushi.journal.Event;

/** How a group of events gets onto the disk, and what is done when that fails. Only for the writing thread. */
interface Durability extends AutoCloseable {

	/** Gives back to a database that was just opened what it lost in a crash. */
	void restore() throws IOException;

	/** Before a group: opens the database again if that could not be done after a failure. */
	void prepare();

	/** Commits the transaction with these appends; they are on the disk when it returns. */
	void commit(List<List<Event>> appends);

	/**
	 * After a failure: brings the database back to a known state and looks what became of these appends. When they were
	 * not stored, they never will be.
	 */
	boolean wasStored(List<List<Event>> appends);

	@Override
	void close();
}
