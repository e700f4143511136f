package org.chushi.internal.exchange.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which column of a table means what.
 *
 * @param options column of each option, by its place among them
 * @param unknown headings nobody here knows
 */
record Header(Map<Column, Integer> columns, TreeMap<Integer, Integer> options, List<String> unknown) {

	/** Empty when the row is no heading: it needs a stem, and an answer or options. */
	static Optional<Header> of(Row row) {
		Map<Column, Integer> columns = new EnumMap<>(Column.class);
		TreeMap<Integer, Integer> options = new TreeMap<>();
		List<String> unknown = new java.util.ArrayList<>();
		for (int i = 0; i < row.cells().size(); i++) {
			String said = row.cell(i);
			Column column = Column.of(said);
			int option = column == null ? Column.option(said) : -1;
			if (said.isBlank()) {
				continue;
			}
			boolean taken = column != null ? columns.putIfAbsent(column, i) != null
					: option < 0 || options.putIfAbsent(option, i) != null;
			if (taken) {
				unknown.add(said);
			}
		}
		boolean heading = columns.containsKey(Column.STEM)
				&& (columns.containsKey(Column.ANSWER) || columns.containsKey(Column.OPTIONS) || options.size() > 1);
		return heading ? Optional.of(new Header(columns, options, unknown)) : Optional.empty();
	}

	String cell(Row row, Column column) {
		return row.cell(columns.getOrDefault(column, -1)).strip();
	}

	boolean has(Column column) {
		return columns.containsKey(column);
	}
}
