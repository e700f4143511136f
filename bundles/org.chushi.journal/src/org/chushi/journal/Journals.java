package org.chushi.journal;

import java.nio.file.Path;
import java.util.Optional;

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

	/** A refusal that says that there is no journal yet, so that to open would be to create one; one by URL counts as there. */
	Optional<Result.Refused<Void>> absent(JournalLocation location);

	/**
	 * Checks a journal without opening it for writing: nothing is made, sealed or settled, and a full or write-protected
	 * disk does not hinder it.
	 *
	 * @param against a backup, an export, a seal or a certificate kept elsewhere, to compare with
	 */
	Result<Verification> verify(JournalLocation location, Optional<Path> against, Progress progress);

	/**
	 * Puts a backup of an embedded journal into a data folder without one. It is checked before anything is made, and again
	 * when it lies there.
	 */
	Result<Verification> restore(Path backup, JournalLocation location, Progress progress);
}
