package org.chushi.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads an old payload as the next version. Stored events stay as they are. A service. */
public interface Upcaster {

	/** Name of the {@link EventType}. */
	String type();

	/** The version it takes; it gives the next one. */
	int from();

	ObjectNode upcast(ObjectNode payload);
}
