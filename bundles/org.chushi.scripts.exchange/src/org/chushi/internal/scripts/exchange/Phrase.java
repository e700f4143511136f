package org.chushi.internal.scripts.exchange;

import java.util.Map;

/**
 * A phrase as it stands in a file.
 *
 * @param line  where
 * @param shown what stands in that line
 * @param cells what its columns say; a text that is not there is empty
 */
record Phrase(int line, String shown, Map<Column, String> cells) {

	Phrase {
		cells = Map.copyOf(cells);
	}

	String get(Column column) {
		return cells.getOrDefault(column, "");
	}
}
