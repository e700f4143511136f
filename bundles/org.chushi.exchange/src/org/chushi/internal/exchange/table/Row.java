package org.chushi.internal.exchange.table;

import java.util.List;

/** A row of a table, with the number its file gives it. */
record Row(int line, List<String> cells) {

	String cell(int at) {
		return at < 0 || at >= cells.size() ? "" : cells.get(at);
	}

	boolean isBlank() {
		return cells.stream().allMatch(String::isBlank);
	}
}
