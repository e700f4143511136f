package org.chushi.internal.journal.jdbc;

import java.util.List;
import java.util.Set;

/** The tables. */
public final class Schema {

	/** Of the tables and of the canonical form of events; a program refuses a higher one than its own. */
	public static final int FORMAT = 1;

	/** The indexes are descending, since H2 finds the last event of a chain or stream at once only so. */
	private static final List<String> TABLES = List.of("""
			create table if not exists meta (
				key_ varchar(100) primary key, value_ varchar(1000) not null)""", """
			create table if not exists event (
				sequence bigint primary key, id uuid not null, stream varchar(200) not null,
				stream_version bigint not null, type varchar(100) not null, type_version integer not null,
				actor varchar(200) not null, device uuid not null, device_sequence bigint not null,
				instant_ bigint not null, payload varchar not null, previous_hash varchar(64) not null,
				hash varchar(64) not null)""", """
			create unique index if not exists event_chain on event (device, device_sequence desc)""", """
			create index if not exists event_stream on event (stream, stream_version desc)""", """
			create table if not exists projection (
				name varchar(100) primary key, version integer not null, position bigint not null,
				place integer not null)""", """
			create table if not exists document (
				place integer not null, id varchar(200) not null, body varchar not null,
				fields varchar not null, primary key (place, id))""", """
			create table if not exists document_index (
				place integer not null, field varchar(100) not null, value_ varchar(200) not null,
				id varchar(200) not null, primary key (place, field, value_, id))""");

	private Schema() {
	}

	/** What a rebuild makes. */
	private static final List<String> PROJECTED = List.of("projection", "document", "document_index");

	/**
	 * Makes what is not there. When a table of the projections was lost, all of it is made anew, empty, so that it is built
	 * again.
	 *
	 * @return the format of the database
	 */
	public static int ensure(Session session) {
		session.execute(TABLES.getFirst());
		session.commit();
		int format = Meta.number(session, "format").orElse(0);
		if (format == 0) {
			TABLES.forEach(session::execute);
			Meta.put(session, "place", "0");
			Meta.put(session, "format", Integer.toString(FORMAT));
			session.commit();
			return FORMAT;
		}
		if (format == FORMAT) {
			mend(session);
		}
		return format;
	}

	/** Makes nothing. @return the format of the database, 0 when there is none */
	public static int format(Session session) {
		Set<String> there = tables(session);
		if (!there.contains("meta")) {
			return 0;
		}
		int format = Meta.number(session, "format").orElse(0);
		if (format > 0 && !there.contains("event")) {
			throw DatabaseFailure.corrupt("no events");
		}
		return format;
	}

	private static void mend(Session session) {
		Set<String> there = tables(session);
		if (!there.contains("event")) {
			throw DatabaseFailure.corrupt("no events");
		}
		if (!there.containsAll(PROJECTED)) {
			PROJECTED.forEach(table -> session.execute("drop table if exists " + table));
			TABLES.forEach(session::execute);
			session.commit();
		}
	}

	private static Set<String> tables(Session session) {
		return Set.copyOf(session.list(
				"select lower(table_name) from information_schema.tables where table_schema = current_schema",
				row -> row.getString(1)));
	}
}
