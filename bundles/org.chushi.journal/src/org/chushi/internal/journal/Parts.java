package org.chushi.internal.journal;

import java.time.Clock;
import java.util.List;

import org.chushi.internal.journal.jdbc.Database;
import org.chushi.journal.Projection;

/**
 * What an open journal is made of.
 *
 * @param place  of the database, as told to people
 * @param closed to be run at the end
 */
record Parts(Database database, Device device, Seals seals, Clock clock, Upcasters upcasters,
		List<Projection> projections, Backups backups, Rebuild rebuild, Durability durability, String place,
		Runnable closed) {
}
