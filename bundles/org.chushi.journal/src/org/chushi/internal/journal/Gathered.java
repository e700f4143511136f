package org.chushi.internal.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DocumentRow;
import org.chushi.internal.journal.jdbc.DocumentRows;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.journal.Json;
import org.chushi.journal.WritableDocuments;

/**
 * What one thread has read for its work, for all values it is about at once; over it what it has drafted. Each document is read
 * and taken apart once.
 */
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
	private final Map<DocumentRow, Record> apart = new IdentityHashMap<>();
	/** By projection and id. */
	private final Map<String, Map<String, Optional<DocumentRow>>> changes = new HashMap<>();
	private final Map<String, Long> versions = new HashMap<>();
	private Optional<Draft> draft = Optional.empty();
	/** Appends that the work wanted. */
	long refused;

	Gathered(Database database, Set<String> values) {
		this.database = database;
		this.values = values;
	}

	/** From now on what is appended is drafted. */
	void begin(Draft made) {
		draft = Optional.of(made);
	}

	Optional<Draft> draft() {
		return draft;
	}

	/** Of a stream, as this thread sees it. */
	long version(String stream) {
		return draft.map(d -> d.version(stream)).orElseGet(() -> versions.computeIfAbsent(stream, s -> database.read(session -> Events.version(session, s))));
	}

	boolean covers(Collection<String> others) {
		return draft.isPresent() || values.containsAll(others);
	}

	<T extends Record> Optional<T> find(String projection, Class<T> type, String id) {
		return records(new Asked(projection, type, ID, id), type).stream().findFirst();
	}

	<T extends Record> List<T> where(String projection, Class<T> type, String field, String value) {
		return records(new Asked(projection, type, field, value), type);
	}

	<T extends Record> List<T> all(String projection, Class<T> type) {
		List<DocumentRow> stored = database.read(s -> DocumentRows.all(s, projection));
		return changed(projection, stored, row -> true).stream().map(row -> Json.read(row.body(), type)).toList();
	}

	/** The documents of a projection, for the projection itself. */
	WritableDocuments writable(String projection) {
		return new WritableDocuments() {
			@Override
			public <T extends Record> Optional<T> find(Class<T> type, String id) {
				return Gathered.this.find(projection, type, id);
			}

			@Override
			public <T extends Record> List<T> all(Class<T> type) {
				return Gathered.this.all(projection, type);
			}

			@Override
			public <T extends Record> List<T> where(Class<T> type, String field, String value) {
				return Gathered.this.where(projection, type, field, value);
			}

			@Override
			public void put(String id, Record document, Map<String, String> index) {
				change(projection, id, Optional.of(new DocumentRow(id, Json.write(document), index)));
			}

			@Override
			public void remove(String id) {
				change(projection, id, Optional.empty());
			}
		};
	}

	private void change(String projection, String id, Optional<DocumentRow> now) {
		changes.computeIfAbsent(projection, p -> new HashMap<>()).put(id, now);
		records.keySet().removeIf(asked -> asked.projection().equals(projection));
	}

	@SuppressWarnings("unchecked")
	private <T extends Record> List<T> records(Asked asked, Class<T> type) {
		List<T> known = (List<T>) records.get(asked);
		if (known == null) {
			known = changed(asked.projection(), rows(asked), row -> asked.field().equals(ID) ? row.id().equals(asked.value())
					: asked.value().equals(row.fields().get(asked.field()))).stream().map(row -> apart(row, type)).toList();
			records.put(asked, known);
		}
		return known;
	}

	private <T extends Record> T apart(DocumentRow row, Class<T> type) {
		Record known = apart.get(row);
		if (!type.isInstance(known)) {
			known = Json.read(row.body(), type);
			apart.put(row, known);
		}
		return type.cast(known);
	}

	/** What is stored, with what was drafted in its place, ordered by id. */
	private List<DocumentRow> changed(String projection, List<DocumentRow> stored, Predicate<DocumentRow> wanted) {
		Map<String, Optional<DocumentRow>> now = changes.getOrDefault(projection, Map.of());
		if (now.isEmpty()) {
			return stored;
		}
		List<DocumentRow> all = new ArrayList<>(stored.stream().filter(row -> !now.containsKey(row.id())).toList());
		now.values().forEach(row -> row.filter(wanted).ifPresent(all::add));
		all.sort(Comparator.comparing(DocumentRow::id));
		return all;
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
