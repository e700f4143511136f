package org.chushi.ui.entry;

import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.people.Accounts;
import org.chushi.ui.SignedIn;

/** How a team begins in an empty data folder: an OSGi service, there as long as a folder is open. Not called in the UI thread. */
public interface Founding {

	/** Shortest password, in characters. */
	int PASSWORD_LENGTH = Accounts.PASSWORD_LENGTH;

	/** A way of working the team may start with: a policy profile in its own words. */
	record Start(String id, Bilingual title, Bilingual summary) {
	}

	/**
	 * Who founds the team.
	 *
	 * @param name        for signing in
	 * @param displayName as colleagues see it
	 * @param start       id of the chosen {@link Start}; empty when no pack has one
	 */
	record Founder(String name, String displayName, String start) {
	}

	/** What of a founder can be wrong. */
	enum Part {
		NAME, DISPLAY_NAME, PASSWORD, PASSWORD_AGAIN
	}

	/** Whether nobody is on the team yet. */
	boolean isWanted();

	/** What the team may start with, the first of them unless another is chosen. */
	List<Start> starts();

	/**
	 * What is wrong, each part by itself, before anything is done. Looks at nothing but its arguments; in any thread.
	 *
	 * @param again the password typed a second time
	 */
	Map<Part, Bilingual> wrong(Founder founder, char[] password, char[] again);

	/**
	 * Founds the team, lets the founder in and chooses the policy. Until there is somebody else the founder is its
	 * administrator and its lead.
	 *
	 * @param password overwritten by the caller afterwards
	 * @return the founder, signed in; with a note for what was refused after the team was there
	 */
	Result<SignedIn> found(Founder founder, char[] password);

	/** Makes the demo team instead. @return how to sign in */
	Result<Bilingual> lookAround(Progress progress);
}
