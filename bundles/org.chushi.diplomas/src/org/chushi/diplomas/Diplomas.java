package org.chushi.diplomas;

import java.nio.file.Path;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Certificates on paper: PDF of the size A4, Chinese with English beside it, its letters inside, so that every printer
 * prints the same. A service. Not for the thread of the screen.
 */
public interface Diplomas {

	/** How a file's name ends, with the dot. */
	String ENDING = ".pdf";

	/**
	 * Writes a certificate that holds as a page to be hung up. Its QR code carries the signed badge, to be verified by the
	 * verification page without asking anybody; of a certificate that was not signed, its number and seal, to ask its team.
	 *
	 * @param replace whether a file that is there is written over; else it is refused
	 * @return with a note when letters of a name are in no font of the program
	 */
	Result<Path> print(Session session, UUID certificate, Path file, boolean replace);

	/**
	 * Writes who in the team holds which certificate, by skill and level, as a sheet for the wall. Refused when nobody
	 * holds one.
	 *
	 * @param replace whether a file that is there is written over; else it is refused
	 */
	Result<Path> honourSheet(Session session, Path file, boolean replace);
}
