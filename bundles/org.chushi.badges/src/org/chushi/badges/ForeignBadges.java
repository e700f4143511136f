package org.chushi.badges;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Badges from elsewhere that people keep with their certificates, to be shown and looked at again. Whoever sees the
 * certificates of a person sees them; they give no rights here. Nothing is asked of a network. A service. Not for the thread of the screen.
 */
public interface ForeignBadges {

	/** Largest credential that is kept, in bytes. */
	int LARGEST = 1 << 20;
	/** How many a person has on record at most. */
	int MOST = 100;
	/** Longest title, issuer or holder that is shown, in characters. */
	int WORDS = 200;
	/** Longest reason, in characters. */
	int REASON = 1_000;

	/**
	 * Looks at a badge and keeps it with a person: the caller, or, for a lead, anybody on the team. Refused when it is not
	 * sound, cannot be checked here, is of this team, is on record already, or is too large.
	 *
	 * @param file  JSON, PNG or SVG; of a picture only the credential in it is kept
	 * @param lists files with status lists to look it up in, beside those that are kept
	 */
	Result<ForeignBadge> keep(Session session, UUID person, Path file, List<Path> lists);

	/** Those of a person: on record first, the last kept first, then those that were taken off. */
	Result<List<ForeignBadge>> of(Session session, UUID person);

	/** Looks at one on record again, and writes down what is found, good or bad. */
	Result<ForeignBadge> verify(Session session, UUID badge, List<Path> lists);

	/**
	 * Writes its credential to a file as JSON, as it was written when it was brought.
	 *
	 * @param replace whether one that is there is written over; else it is refused
	 */
	Result<Path> export(Session session, UUID badge, Path file, boolean replace);

	/**
	 * Takes one off the record. What happened to it stays, and it can be kept again.
	 *
	 * @param reason 1 to {@link #REASON} characters
	 */
	Result<ForeignBadge> takeOff(Session session, UUID badge, String reason);
}
