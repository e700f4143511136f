package org.chushi.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DatabaseFailure;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.internal.journal.jdbc.ProjectionRows;
import org.chushi.journal.Event;

/**
 * A commit of H2 with a sync of its file writes many times what was changed, and some versions of H2 forget their last
 * commits all the same when the process is killed. So the events are first written and synced to the files of
 * {@link Recent}, the database writes now and then, and what it lost is put back from there.
 */
final class EmbeddedDurability implements Durability {

	private static final System.Logger LOG = System.getLogger(EmbeddedDurability.class.getName());
	/** So many events at most have to be put back after a crash. */
	private static final int WRITTEN_EVERY = 10_000;

	private final Database database;
	private final Recent recent;
	private boolean written;
	private boolean broken;
	private int unwritten;

	EmbeddedDurability(Database database, Recent recent) {
		this.database = database;
		this.recent = recent;
	}

	@Override
	public void restore() throws IOException {
		Optional<Event> last = Events.last(database.writer());
		long head = last.map(Event::sequence).orElse(0L);
		recent.after(last, lost -> {
			if (!lost.isEmpty()) {
				// they catch up when they are looked at next
				ProjectionRows.hold(database.writer(), head);
				Events.insert(database.writer(), lost);
			}
		});
		database.writer().commit();
	}

	@Override
	public void prepare() {
		written = false;
		recent.settle();
		if (broken) {
			reopen();
			broken = false;
		}
	}

	@Override
	public void commit(List<List<Event>> appends) {
		if (recent.isFull()) {
			database.sync();
			recent.close();
		}
		if (!appends.isEmpty()) {
			recent.add(appends);
			written = true;
		}
		database.writer().commit();
		unwritten += appends.stream().mapToInt(List::size).sum();
		if (unwritten >= WRITTEN_EVERY) {
			database.sync();
			unwritten = 0;
		}
	}

	@Override
	public boolean wasStored(List<List<Event>> appends) {
		try {
			if (!written) {
				recent.takeBack();
			}
			reopen();
			return written;
		} catch (DatabaseFailure | UncheckedIOException e) {
			LOG.log(System.Logger.Level.WARNING, "the database cannot be opened again now", e);
			broken = true;
			return written && !takenBack();
		}
	}

	@Override
	public void close() {
		try {
			database.close();
		} finally {
			recent.close();
		}
	}

	private void reopen() {
		try {
			database.reopen();
			restore();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private boolean takenBack() {
		try {
			recent.takeBack();
			return true;
		} catch (UncheckedIOException e) {
			LOG.log(System.Logger.Level.WARNING, "the last events stay, since they cannot be removed", e);
			return false;
		}
	}
}
