package org.chushi.workspace;

import org.chushi.core.Attendant;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.JournalLocation;

/**
 * Opens a data folder: its journal, the packs that lie in it, and with them every service of the house. The workbench
 * and the command line both come in by this door. A service.
 */
public interface Workspace {

	/** Sub-folder of the data folder where installed packs lie. */
	String PACKS = "packs";

	/**
	 * Opens; what was under way when the program last ended is settled first: exams whose time is over, gates, certificates.
	 *
	 * @return refused as the journal refuses
	 */
	Result<Services> open(JournalLocation location, Progress progress);

	/** Tells of long work that goes on in what is open or will be, until the answer is closed. */
	default AutoCloseable attend(Attendant attendant) {
		return () -> {
			// where nothing goes on for long nobody is told
		};
	}

	/** Closes what is open, if anything; all services go. */
	void close();
}
