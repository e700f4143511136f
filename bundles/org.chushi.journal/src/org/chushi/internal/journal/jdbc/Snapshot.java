package org.chushi.internal.journal.jdbc;

import java.nio.file.Path;

/** A consistent copy of an embedded database. */
public final class Snapshot {

	private Snapshot() {
	}

	/** Writes the database file as it is now into a zip, while others may go on writing. */
	public static void write(Session session, Path zip) {
		session.execute("backup to '" + zip.toAbsolutePath().toString().replace("'", "''") + "'");
	}
}
