package org.chushi.internal.journal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.journal.Json;

/**
 * The tables of documents. A projection writes its documents to a place of its own; a rebuild fills a new place and
 * then moves in, so that readers see the old documents until the new ones are complete.
 */
public final class DocumentRows {

	private static final String INSERT = "insert into document (body, fields, place, id) values (?, ?, ?, ?)";
	private static final String UPDATE = "update document set body = ? where place = ? and id = ?";
	private static final String UPDATE_FIELDS = "update document set fields = ? where place = ? and id = ?";
	private static final String DELETE = "delete from document where place = ? and id = ?";
	private static final String INSERT_INDEX = "insert into document_index (place, field, value_, id) "
			+ "values (?, ?, ?, ?)";
	private static final String DELETE_INDEX = "delete from document_index "
			+ "where place = ? and field = ? and value_ = ? and id = ?";
	private static final String COLUMNS = "select d.id, d.body, d.fields ";
	private static final int SWEEP = 5_000;

	private DocumentRows() {
	}

	public static Optional<DocumentRow> find(Session session, int place, String id) {
		return session.first(COLUMNS + "from document d where d.place = ? and d.id = ?", DocumentRows::read, place, id);
	}

	public static List<DocumentRow> all(Session session, int place) {
		return sorted(session.list(COLUMNS + "from document d where d.place = ?", DocumentRows::read, place));
	}

	public static List<DocumentRow> where(Session session, int place, String field, String value) {
		return sorted(session.list(COLUMNS + """
				from document_index i join document d on d.place = i.place and d.id = i.id
				where i.place = ? and i.field = ? and i.value_ = ?""", DocumentRows::read, place, field, value));
	}

	public static Optional<DocumentRow> find(Session session, String projection, String id) {
		return session.first(COLUMNS + """
				from projection p join document d on d.place = p.place where p.name = ? and d.id = ?""",
				DocumentRows::read, projection, id);
	}

	public static List<DocumentRow> all(Session session, String projection) {
		return sorted(session.list(COLUMNS + "from projection p join document d on d.place = p.place where p.name = ?",
				DocumentRows::read, projection));
	}

	public static List<DocumentRow> where(Session session, String projection, String field, String value) {
		return sorted(session.list(COLUMNS + """
				from projection p join document_index i on i.place = p.place
				join document d on d.place = i.place and d.id = i.id
				where p.name = ? and i.field = ? and i.value_ = ?""", DocumentRows::read, projection, field, value));
	}

	/** Those with one of these ids, by id; without their fields. */
	public static Map<String, List<DocumentRow>> find(Session session, String projection, Collection<String> ids) {
		return grouped(session.list("""
				select d.id, d.id, d.body
				from unnest(cast(? as varchar array)) v(value_) join projection p on p.name = ?
				join document d on d.place = p.place and d.id = v.value_""", DocumentRows::keyed, texts(ids), projection));
	}

	/** Those with one of these values of the field, by value, each list ordered by id; without their fields. */
	public static Map<String, List<DocumentRow>> where(Session session, String projection, String field, Collection<String> values) {
		return grouped(session.list("""
				select i.value_, d.id, d.body
				from unnest(cast(? as varchar array)) v(value_) join projection p on p.name = ?
				join document_index i on i.place = p.place and i.field = ? and i.value_ = v.value_
				join document d on d.place = i.place and d.id = i.id""", DocumentRows::keyed, texts(values), projection, field));
	}

	private static String[] texts(Collection<String> values) {
		return values.toArray(String[]::new);
	}

	private static Map.Entry<String, DocumentRow> keyed(ResultSet row) throws SQLException {
		return Map.entry(row.getString(1), new DocumentRow(row.getString(2), row.getString(3), Map.of()));
	}

	private static Map<String, List<DocumentRow>> grouped(List<Map.Entry<String, DocumentRow>> rows) {
		Map<String, List<DocumentRow>> grouped = new HashMap<>();
		rows.forEach(row -> grouped.computeIfAbsent(row.getKey(), k -> new ArrayList<>()).add(row.getValue()));
		grouped.values().forEach(DocumentRows::sorted);
		return grouped;
	}

	/** Adds the change of one document to the batch. */
	public static void change(Session session, int place, Optional<DocumentRow> before, Optional<DocumentRow> now) {
		if (before.equals(now)) {
			return;
		}
		String id = now.or(() -> before).orElseThrow().id();
		Map<String, String> old = before.map(DocumentRow::fields).orElse(Map.of());
		Map<String, String> young = now.map(DocumentRow::fields).orElse(Map.of());
		if (now.isEmpty()) {
			session.add(DELETE, place, id);
		} else if (before.isEmpty()) {
			session.add(INSERT, now.get().body(), Json.write(young), place, id);
		} else {
			session.add(UPDATE, now.get().body(), place, id);
			if (!young.equals(old)) {
				session.add(UPDATE_FIELDS, Json.write(young), place, id);
			}
		}
		old.forEach((field, value) -> {
			if (!value.equals(young.get(field))) {
				session.add(DELETE_INDEX, place, field, value, id);
			}
		});
		young.forEach((field, value) -> {
			if (!value.equals(old.get(field))) {
				session.add(INSERT_INDEX, place, field, value, id);
			}
		});
	}

	/** Sends the batch. */
	public static void flush(Session session) {
		List.of(DELETE, DELETE_INDEX, UPDATE, UPDATE_FIELDS, INSERT, INSERT_INDEX).forEach(session::flush);
	}

	/** Empties a place in steps, each committed. */
	public static void sweep(Session session, int place) {
		while (session.update("delete from document where place = ? and id in "
				+ "(select id from document where place = ? fetch first " + SWEEP + " rows only)", place, place) > 0) {
			session.commit();
		}
		while (session.update(
				"delete from document_index where place = ? and (field, value_, id) in (select field, value_, id "
						+ "from document_index where place = ? fetch first " + SWEEP + " rows only)",
				place, place) > 0) {
			session.commit();
		}
	}

	private static List<DocumentRow> sorted(List<DocumentRow> rows) {
		// here, since the order of strings is a matter of the database's locale
		rows.sort(Comparator.comparing(DocumentRow::id));
		return rows;
	}

	private static DocumentRow read(ResultSet row) throws SQLException {
		return new DocumentRow(row.getString(1), row.getString(2), fields(row.getString(3)));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> fields(String json) {
		return json.length() == 2 ? Map.of() : Json.read(json, Map.class);
	}
}
