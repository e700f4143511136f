package org.chushi.internal.journal.jdbc;

import java.util.Map;

/**
 * A document as stored.
 *
 * @param body   JSON
 * @param fields what it can be found by
 */
public record DocumentRow(String id, String body, Map<String, String> fields) {

	public DocumentRow {
		fields = Map.copyOf(fields);
	}
}
