package org.chushi.authoring;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * The packs of the team's own as trainers write them. A service, while a data folder is open. Not for the thread of the
 * screen: files are read.
 */
public interface Projects {

	/** All that are there, by code; those that cannot be read as well. */
	Result<List<ProjectSummary>> all(Session session);

	/**
	 * Opens a pack to be written, with what was saved as a draft. A file that cannot be read is told by
	 * {@link Project#problems} and left alone; the rest opens.
	 *
	 * @param pack id or code
	 * @return refused when there is no such pack, or its pack.xmi cannot be read
	 */
	Result<Project> open(Session session, String pack);

	/**
	 * As {@link #open}, for who only wants to know what is written now: nothing in it is checked before it is asked for, nor what refers
	 * to it looked for.
	 */
	Result<Project> read(Session session, String pack);

	/** Makes a new pack and opens it. @param code letters and figures, none that is there already */
	Result<Project> begin(Session session, String code, Bilingual title);
}
