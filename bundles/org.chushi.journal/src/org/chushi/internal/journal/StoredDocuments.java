package org.chushi.internal.journal;

import java.util.List;
import java.util.Optional;

import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DocumentRow;
import org.chushi.internal.journal.jdbc.DocumentRows;
import org.chushi.journal.Documents;
import org.chushi.journal.Json;

/** What a projection has committed, for any thread. */
record StoredDocuments(Database database, String projection, Together together) implements Documents {

	@Override
	public <T extends Record> Optional<T> find(Class<T> type, String id) {
		return together.now().map(g -> g.find(projection, type, id)).orElseGet(() -> database
				.read(session -> DocumentRows.find(session, projection, id)).map(row -> Json.read(row.body(), type)));
	}

	@Override
	public <T extends Record> List<T> all(Class<T> type) {
		return together.now().map(g -> g.all(projection, type))
				.orElseGet(() -> records(type, database.read(session -> DocumentRows.all(session, projection))));
	}

	@Override
	public <T extends Record> List<T> where(Class<T> type, String field, String value) {
		return together.now().map(g -> g.where(projection, type, field, value)).orElseGet(
				() -> records(type, database.read(session -> DocumentRows.where(session, projection, field, value))));
	}

	static <T extends Record> List<T> records(Class<T> type, List<DocumentRow> rows) {
		return rows.stream().map(row -> Json.read(row.body(), type)).toList();
	}
}
