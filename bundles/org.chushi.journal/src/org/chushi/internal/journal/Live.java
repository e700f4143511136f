package org.chushi.internal.journal;

import org.chushi.journal.Event;
import org.chushi.journal.Projection;

/** A projection with the documents it writes. */
record Live(Projection projection, CachedDocuments documents) {

	void apply(Event event) {
		projection.apply(event, documents);
	}
}
