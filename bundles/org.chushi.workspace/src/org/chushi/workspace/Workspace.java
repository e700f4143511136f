package org.chushi.workspace;

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

	/** Closes what is open, if anything; all services go. */
	void close();
}
