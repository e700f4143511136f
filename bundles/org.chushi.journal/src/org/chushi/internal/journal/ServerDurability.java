package org.chushi.internal.journal;

import java.util.List;

import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DatabaseFailure;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.journal.Event;

/** A server keeps what was committed. Only when the connection breaks in the middle of it, one has to look. */
record ServerDurability(Database database) implements Durability {

	@Override
	public void restore() {
		// it does that itself
	}

	@Override
	public void prepare() {
		// a lost connection is made again by wasStored; while that fails, so does the next append
	}

	@Override
	public void commit(List<List<Event>> appends) {
		database.writer().commit();
	}

	@Override
	public boolean wasStored(List<List<Event>> appends) {
		try {
			database.reopen();
			boolean stored = !appends.isEmpty() && isThere(appends.getLast().getLast());
			database.writer().rollback();
			return stored;
		} catch (DatabaseFailure e) {
			return false;
		}
	}

	private boolean isThere(Event event) {
		return Events.at(database.writer(), event.device(), event.deviceSequence())
				.filter(stored -> stored.hash().equals(event.hash())).isPresent();
	}

	@Override
	public void close() {
		database.close();
	}
}
