package org.chushi.internal.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DocumentRow;
import org.chushi.internal.journal.jdbc.DocumentRows;
import org.chushi.journal.Json;

/** What one thread has read for its work, for all values it is about at once. Each document is read and taken apart once. */
final class Gathered {

	private record Shelf(String projection, String field) {
	}

	private record Asked(String projection, Class<?> type, String field, String value) {
	}

	private static final String ID = "";

	private final Database database;
	private final Set<String> values;
	private final Map<Shelf, Map<String, List<DocumentRow>>> rows = new HashMap<>();
	private final Map<Asked, List<? extends Record>> records = new HashMap<>();
	/** Appends that the work wanted. */
	long refused;

	Gathered(Database database, Set<String> values) {
		this.database = database;
		this.values = values;
	}

	boolean covers(Collection<String> others) {
		return values.containsAll(others);
	}

	<T extends Record> Optional<T> find(String projection, Class<T> type, String id) {
		return records(new Asked(projection, type, ID, id), type).stream().findFirst();
	}

	<T extends Record> List<T> where(String projection, Class<T> type, String field, String value) {
		return records(new Asked(projection, type, field, value), type);
	}

	@SuppressWarnings("unchecked")
	private <T extends Record> List<T> records(Asked asked, Class<T> type) {
		List<T> known = (List<T>) records.get(asked);
		if (known == null) {
			known = rows(asked).stream().map(row -> Json.read(row.body(), type)).toList();
			records.put(asked, known);
		}
		return known;
	}

	private List<DocumentRow> rows(Asked asked) {
		if (!values.contains(asked.value())) {
			return asked.field().equals(ID)
					? database.read(s -> DocumentRows.find(s, asked.projection(), asked.value())).stream().toList()
					: database.read(s -> DocumentRows.where(s, asked.projection(), asked.field(), asked.value()));
		}
		return rows.computeIfAbsent(new Shelf(asked.projection(), asked.field()), this::read).getOrDefault(asked.value(), List.of());
	}

	private Map<String, List<DocumentRow>> read(Shelf shelf) {
		return database.read(session -> shelf.field().equals(ID) ? DocumentRows.find(session, shelf.projection(), values)
				: DocumentRows.where(session, shelf.projection(), shelf.field(), values));
	}
}
