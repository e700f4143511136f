package org.chushi.journal;

import java.util.Map;

/** The documents of one projection while it applies an event. */
public interface WritableDocuments extends Documents {

	/**
	 * Stores a document in place of the one with this id, if any.
	 *
	 * @param index fields it can be found by with {@link #where}, with their values (at most 200 characters)
	 */
	void put(String id, Record document, Map<String, String> index);

	default void put(String id, Record document) {
		put(id, document, Map.of());
	}

	void remove(String id);
}
