package org.chushi.internal.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.chushi.internal.journal.jdbc.DocumentRow;
import org.chushi.internal.journal.jdbc.DocumentRows;
import org.chushi.internal.journal.jdbc.Session;
import org.chushi.journal.Json;
import org.chushi.journal.WritableDocuments;

/**
 * The documents of one projection at one place, for the thread that writes. Changes stay in memory until they are
 * {@link #flush flushed}; those since the last {@link #mark} can be {@link #rollback taken back}. A document is always
 * read from its JSON, never handed on as the record that was put, so that it makes no difference when it was flushed.
 */
final class CachedDocuments implements WritableDocuments {

	private static final int LONGEST = 200;

	/** A changed document: as it is in the database, and as it will be. */
	private record Change(Optional<DocumentRow> before, Optional<DocumentRow> now) {
	}

	private record Key(String field, String value) {
	}

	private record Undo(String id, Change change) {
	}

	private final Session session;
	private final int place;
	private final Map<String, Optional<DocumentRow>> stored;
	private final Map<String, Change> changes = new HashMap<>();
	private final Map<Key, TreeSet<String>> changedByField = new HashMap<>();
	private final Deque<Undo> undo = new ArrayDeque<>();

	/** @param size how many unchanged documents are remembered */
	CachedDocuments(Session session, int place, int size) {
		this.session = session;
		this.place = place;
		this.stored = new LinkedHashMap<>(64, 0.75f, true) {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, Optional<DocumentRow>> eldest) {
				return size() > size;
			}
		};
	}

	int place() {
		return place;
	}

	int changes() {
		return changes.size();
	}

	@Override
	public <T extends Record> Optional<T> find(Class<T> type, String id) {
		return row(id).map(row -> Json.read(row.body(), type));
	}

	@Override
	public <T extends Record> List<T> all(Class<T> type) {
		return records(type, merged(DocumentRows.all(session, place), changes.keySet(), row -> true));
	}

	@Override
	public <T extends Record> List<T> where(Class<T> type, String field, String value) {
		return records(type, merged(DocumentRows.where(session, place, field, value),
				changedByField.getOrDefault(new Key(field, value), new TreeSet<>()),
				row -> value.equals(row.fields().get(field))));
	}

	@Override
	public void put(String id, Record document, Map<String, String> index) {
		if (id.length() > LONGEST || index.values().stream().anyMatch(value -> value.length() > LONGEST)) {
			throw new IllegalArgumentException("id or index value is longer than " + LONGEST + ": " + id + " " + index);
		}
		change(id, Optional.of(new DocumentRow(id, Json.write(document), index)));
	}

	@Override
	public void remove(String id) {
		change(id, Optional.empty());
	}

	void mark() {
		undo.clear();
	}

	void rollback() {
		for (Undo last = undo.pollLast(); last != null; last = undo.pollLast()) {
			Change change = last.change();
			index(changes.get(last.id()), last.id(), false);
			if (change == null) {
				changes.remove(last.id());
			} else {
				changes.put(last.id(), change);
				index(change, last.id(), true);
			}
		}
	}

	/** Writes the changes into the transaction of the session. */
	void flush() {
		if (changes.isEmpty()) {
			return;
		}
		changes.values().forEach(change -> DocumentRows.change(session, place, change.before(), change.now()));
		DocumentRows.flush(session);
		changes.forEach((id, change) -> stored.put(id, change.now()));
		changes.clear();
		changedByField.clear();
		undo.clear();
	}

	/** Forgets everything, also what was not flushed. */
	void clear() {
		stored.clear();
		changes.clear();
		changedByField.clear();
		undo.clear();
	}

	private void change(String id, Optional<DocumentRow> now) {
		Change last = changes.get(id);
		Change next = new Change(last == null ? load(id) : last.before(), now);
		undo.addLast(new Undo(id, last));
		index(last, id, false);
		changes.put(id, next);
		index(next, id, true);
	}

	private void index(Change change, String id, boolean add) {
		if (change != null && change.now().isPresent()) {
			change.now().get().fields().forEach((field, value) -> {
				TreeSet<String> ids = changedByField.computeIfAbsent(new Key(field, value), key -> new TreeSet<>());
				if (add) {
					ids.add(id);
				} else {
					ids.remove(id);
				}
			});
		}
	}

	private Optional<DocumentRow> row(String id) {
		Change change = changes.get(id);
		return change == null ? load(id) : change.now();
	}

	private Optional<DocumentRow> load(String id) {
		Optional<DocumentRow> row = stored.get(id);
		if (row == null) {
			row = DocumentRows.find(session, place, id);
			stored.put(id, row);
		}
		return row;
	}

	private Iterable<DocumentRow> merged(List<DocumentRow> rows, Iterable<String> changed,
			Predicate<DocumentRow> wanted) {
		SortedMap<String, DocumentRow> merged = new TreeMap<>();
		rows.forEach(row -> {
			if (!changes.containsKey(row.id())) {
				merged.put(row.id(), row);
			}
		});
		changed.forEach(id -> changes.get(id).now().filter(wanted).ifPresent(row -> merged.put(id, row)));
		return merged.values();
	}

	private static <T extends Record> List<T> records(Class<T> type, Iterable<DocumentRow> rows) {
		return java.util.stream.StreamSupport.stream(rows.spliterator(), false)
				.map(row -> Json.read(row.body(), type)).toList();
	}
}
