package org.chushi.internal.journal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.journal.Event;

/** The table of events, as stored: nothing is upcast here. */
public final class Events {

	private static final String COLUMNS = "sequence, id, stream, stream_version, type, type_version, actor, device, "
			+ "device_sequence, instant_, payload, previous_hash, hash";
	private static final String SELECT = "select " + COLUMNS + " from event ";
	private static final String INSERT = "insert into event (" + COLUMNS
			+ ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

	private Events() {
	}

	public static void insert(Session session, List<Event> events) {
		for (Event e : events) {
			session.add(INSERT, e.sequence(), e.id(), e.stream(), e.streamVersion(), e.type(), e.typeVersion(),
					e.actor(), e.device(), e.deviceSequence(), ChronoUnit.MICROS.between(Instant.EPOCH, e.instant()),
					e.payload(), e.previousHash(), e.hash());
		}
		session.flush(INSERT);
	}

	/** The next events after this sequence. */
	public static List<Event> page(Session session, long after, int size) {
		return session.list(SELECT + "where sequence > ? order by sequence fetch first " + size + " rows only",
				Events::read, after);
	}

	public static List<Event> stream(Session session, String stream) {
		return session.list(SELECT + "where stream = ? order by stream, stream_version desc", Events::read, stream)
				.reversed();
	}

	public static long version(Session session, String stream) {
		return session.first("select stream_version from event where stream = ? "
				+ "order by stream, stream_version desc fetch first 1 rows only", row -> row.getLong(1), stream)
				.orElse(0L);
	}

	/** As it was when this was the highest sequence. */
	public static long version(Session session, String stream, long head) {
		return session.first("select stream_version from event where stream = ? and sequence <= ? "
				+ "order by stream, stream_version desc fetch first 1 rows only", row -> row.getLong(1), stream, head)
				.orElse(0L);
	}

	/** How many events there are of which type and version. */
	public record Kind(String type, int version, long count) {
	}

	public static List<Kind> kinds(Session session) {
		return session.list("select type, type_version, count(*) from event group by type, type_version "
				+ "order by type, type_version", row -> new Kind(row.getString(1), row.getInt(2), row.getLong(3)));
	}

	/** The highest sequence, 0 when there is no event. */
	public static long head(Session session) {
		return session.first("select max(sequence) from event", row -> row.getLong(1)).orElse(0L);
	}

	/** The last event of all. */
	public static Optional<Event> last(Session session) {
		return session.first(SELECT + "where sequence = (select max(sequence) from event)", Events::read);
	}

	public static long count(Session session) {
		return session.first("select count(*) from event", row -> row.getLong(1)).orElse(0L);
	}

	/** The last event in the chain of a device. */
	public static Optional<Event> last(Session session, UUID device) {
		return session.first(
				SELECT + "where device = ? order by device, device_sequence desc fetch first 1 rows only",
				Events::read, device);
	}

	public static Optional<Event> at(Session session, UUID device, long deviceSequence) {
		return session.first(SELECT + "where device = ? and device_sequence = ?", Events::read, device,
				deviceSequence);
	}

	private static Event read(ResultSet row) throws SQLException {
		return new Event(row.getLong(1), row.getObject(2, UUID.class), row.getString(3), row.getLong(4),
				row.getString(5), row.getInt(6), row.getString(7), row.getObject(8, UUID.class), row.getLong(9),
				Instant.EPOCH.plus(row.getLong(10), ChronoUnit.MICROS), row.getString(11), row.getString(12),
				row.getString(13));
	}
}
