package org.chushi.assessment;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.seals.OpeningKey;
import org.chushi.seals.SealingKey;

/**
 * The keys of sealed papers, and the scoring of what was handed in of them. A service. The public half of each key is in
 * the journal; the private half lies locked with a passphrase in the data folder. Once opened it is in memory only, for
 * the session that opened it, until that closes it, its person begins an exam or the data folder is closed. Not for the
 * thread of the screen; {@link #isOpen} and {@link #close} wait for nothing.
 */
public interface SealedPapers {

	/**
	 * A key of the team.
	 *
	 * @param by      who made it
	 * @param current the newest one: it is what banks are sealed for
	 * @param here    the private half lies in this data folder
	 */
	record TeamKey(SealingKey key, Instant made, UUID by, boolean current, boolean here) {
	}

	/**
	 * What came of scoring.
	 *
	 * @param results attempts that have their result now
	 * @param marks   attempts that are opened, and of which people still have to mark a part
	 * @param shut    attempts that stay sealed
	 */
	record Scored(int results, int marks, List<Shut> shut) {
		public Scored {
			shut = List.copyOf(shut);
		}
	}

	/** An attempt that stays sealed. @param why no opened key fits, or something was altered */
	record Shut(UUID attempt, Bilingual paper, Bilingual why) {
	}

	/** The newest one first. */
	Result<List<TeamKey>> keys(Session session);

	/**
	 * Makes a key. Whoever loses its passphrase cannot have anything scored that was sealed for it.
	 *
	 * @param passphrase at least {@link org.chushi.seals.LockedKey#LENGTH} characters; wiped after use
	 * @param again      although there is one: what is sealed from now on is sealed for the new one
	 */
	Result<TeamKey> make(Session session, char[] passphrase, boolean again);

	/** Copies the locked private half of the newest key to a new file outside the data folder. */
	Result<Path> export(Session session, Path file);

	/** Takes the locked private half of a key of this team from a file. */
	Result<TeamKey> bring(Session session, Path file);

	/** How many attempts wait for somebody who opens them. */
	Result<Integer> waiting(Session session);

	/**
	 * Opens the keys that have this passphrase, beside those that are open already; scores nothing. Refused to who sits an
	 * exam now.
	 *
	 * @param passphrase wiped after use
	 * @return how many have it
	 */
	Result<Integer> unlock(Session session, char[] passphrase);

	/** Opens keys as {@link #unlock} does and scores what waits. @param passphrase wiped after use */
	Result<Scored> open(Session session, char[] passphrase);

	/** Scores what was handed in since. */
	Result<Scored> score(Session session);

	/** Whether this session has opened a key. */
	boolean isOpen(Session session);

	/** Forgets what this session has opened. */
	void close(Session session);

	/** The key that banks are sealed for now; for services that ask who may themselves. */
	Result<SealingKey> sealing();

	/** What this session has opened; for services that ask who may themselves. Refused to who sits an exam now. */
	Result<List<OpeningKey>> opened(Session session);
}
