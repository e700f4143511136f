package org.chushi.internal.scripts.exchange;

import java.util.Map;

/**
 * A phrase as it stands in a file.
 *
 * @param line  where
 * @param cells what its columns say; a text that is not there is empty
 */
record Phrase(int line, Map<Column, String> cells) {

	Phrase {
		cells = Map.copyOf(cells);
	}

	String get(Column column) {
		return cells.getOrDefault(column, "");
	}
}
