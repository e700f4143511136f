package org.chushi.internal.journal.jdbc;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which projections there are and how far they are. */
public final class ProjectionRows {

	/** Position of a projection that every writer keeps up: it need not be written with every event. */
	public static final long KEPT_UP = Long.MAX_VALUE;

	/**
	 * @param position sequence of the last event applied, or {@link #KEPT_UP}
	 * @param place    where its documents are
	 */
	public record ProjectionRow(String name, int version, long position, int place) {

		public ProjectionRow at(long newPosition) {
			return new ProjectionRow(name, version, newPosition, place);
		}
	}

	private ProjectionRows() {
	}

	public static Map<String, ProjectionRow> all(Session session) {
		return session
				.list("select name, version, position, place from projection",
						row -> new ProjectionRow(row.getString(1), row.getInt(2), row.getLong(3), row.getInt(4)))
				.stream().collect(Collectors.toMap(ProjectionRow::name, Function.identity()));
	}

	public static void put(Session session, ProjectionRow row) {
		if (session.update("update projection set version = ?, position = ?, place = ? where name = ?", row.version(),
				row.position(), row.place(), row.name()) == 0) {
			session.update("insert into projection (version, position, place, name) values (?, ?, ?, ?)",
					row.version(), row.position(), row.place(), row.name());
		}
	}

	/** Says of the projections that were kept up that they are only this far. */
	public static void hold(Session session, long position) {
		session.update("update projection set position = ? where position = ?", position, KEPT_UP);
	}
}
