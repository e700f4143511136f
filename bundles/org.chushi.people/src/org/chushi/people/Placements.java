package org.chushi.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Result;

/** Who works in which section. Where somebody is now says the {@link Directory}. A service. */
public interface Placements {

	/** Longest reason, in characters. */
	int LONGEST_REASON = 500;

	/**
	 * Puts somebody into a section. Who leads whom goes by it ({@link Leaders}), and so does who will read their talks: so an
	 * administrator may place everybody, a lead those they lead now; a lead is placed by an administrator.
	 *
	 * @param section id, code or title of a defined one; blank to take them out of all
	 * @param reason  stays on record; may be empty
	 */
	Result<Placement> place(Session session, UUID person, String section, String reason);

	/** Whom this caller may place. */
	Set<UUID> placeable(Session session);

	/** Everything {@link #place} did with somebody, newest first. */
	Result<List<Placement>> of(Session session, UUID person);
}
