package org.chushi.reports;

import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Competency frameworks as other systems exchange them: a package (CFPackage) of 1EdTech's Competencies and Academic Standards
 * Exchange (CASE) 1.1, in JSON. A service.
 */
public interface Frameworks {

	/** Bytes of the largest file that is read. */
	long MOST = 20L << 20;

	/** Those of all packs that have competencies. */
	Result<List<Framework>> all(Session session);

	/**
	 * Writes one. Statements are in the language asked for; the other one lies beside them in our extension, so that reading the
	 * file gives back the same framework.
	 *
	 * @param pack    id or code
	 * @param replace whether a file that is there may be written over
	 */
	Result<Written> export(Session session, String pack, Language language, Path file, boolean replace);

	/**
	 * Reads one, ours or a stranger's. What a stranger puts deeper than two levels is read as one level of competencies below its
	 * topmost item.
	 */
	Result<Framework> read(Session session, Path file);
}
