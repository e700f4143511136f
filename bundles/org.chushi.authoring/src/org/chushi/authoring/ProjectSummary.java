package org.chushi.authoring;

import org.chushi.core.Bilingual;

/**
 * A pack of the team's own.
 *
 * @param id        empty when it could not be read
 * @param version   as colleagues have it now
 * @param banks     files with questions
 * @param questions in all banks together
 * @param others    further files: courses, papers, programmes and so on
 * @param draft     whether something is saved that colleagues do not have yet
 * @param errors    what the checks found in the version that is there; with one or more it is left out of the library
 */
public record ProjectSummary(String id, String code, Bilingual title, String version, int banks, int questions, int others,
		boolean draft, long errors) {

	/** Whether its content is left out of the library. */
	public boolean broken() {
		return errors > 0;
	}
}
