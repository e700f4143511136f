package org.chushi.journal;

import java.util.List;
import java.util.Optional;

/** The documents of one projection. A document is a record under an id; it is stored as JSON. */
public interface Documents {

	<T extends Record> Optional<T> find(Class<T> type, String id);

	/** All of them, ordered by id. */
	<T extends Record> List<T> all(Class<T> type);

	/** Those that were put with this value of this index field, ordered by id. */
	<T extends Record> List<T> where(Class<T> type, String field, String value);
}
