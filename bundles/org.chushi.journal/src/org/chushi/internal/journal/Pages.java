package org.chushi.internal.journal;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.journal.Event;

/** All events after a sequence as stored, read page by page; holds no connection between pages. */
final class Pages implements Iterator<Event> {

	private static final int SIZE = 1_000;

	private final Database database;
	private long after;
	private Iterator<Event> page = List.<Event>of().iterator();

	Pages(Database database, long after) {
		this.database = database;
		this.after = after;
	}

	@Override
	public boolean hasNext() {
		if (!page.hasNext()) {
			page = database.read(session -> Events.page(session, after, SIZE)).iterator();
		}
		return page.hasNext();
	}

	@Override
	public Event next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		Event event = page.next();
		after = event.sequence();
		return event;
	}

	Stream<Event> stream() {
		return StreamSupport.stream(
				Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
	}
}
