package org.chushi.journal;

import org.chushi.core.Progress;
import org.chushi.core.Result;

/** Opens journals. A service; for tests see {@code JournalOpener}. */
public interface Journals {

	/**
	 * Opens or creates the journal and brings its projections up to date.
	 *
	 * @return refused with a message of its own when the database is locked by another program, read-only, on a full
	 *         disk, corrupt, or newer than the program; nothing is damaged then
	 */
	Result<Journal> open(JournalLocation location, Progress progress);
}
