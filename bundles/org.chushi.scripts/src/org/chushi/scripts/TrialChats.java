package org.chushi.scripts;

import java.util.List;

import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.model.ScriptTemplate;
import org.chushi.people.Session;

/**
 * Scripts tried from the side of the customer before they are published. Somebody who did not write the script, neither as its pack
 * nor as its reviews say, plays the customer, says whether it is fit and why, and signs; changed words have to be tried again. A service.
 */
public interface TrialChats {

	/** Messages of the longest trial, characters of the longest message that is typed, and of the longest reason. */
	int MOST_MESSAGES = 300;
	int LONGEST_MESSAGE = 2000;
	int LONGEST_WHY = 1000;

	/** A script as it is saved, in a pack of the team's own or an installed one, of whatever day. */
	Result<TrialSubject> subject(Session session, String idOrCode);

	/** A script that is being written. @param author as its pack says */
	Result<TrialSubject> subject(Session session, ScriptTemplate template, String author, String packVersion);

	/** Whether the caller may sign for these words; refused with the reason. */
	Result<TrialSubject> begin(Session session, TrialSubject subject);

	/**
	 * Signs what was tried.
	 *
	 * @param transcript has messages of the script in these words, all of them in one language when it is found fit, one of the
	 *                   customer, and a reason
	 */
	Result<TrialChat> sign(Session session, TrialSubject subject, TrialChat.Transcript transcript);

	/** Trials of a script, the latest first. @param subject the words as they are now */
	Result<List<TrialChat>> of(Session session, TrialSubject subject);

	/**
	 * What the policy of the team still asks for before these words are published; nothing when they may be. The last trial of
	 * the words as they are decides.
	 */
	List<Missing> missing(TrialSubject subject);

	/** As {@link #missing(TrialSubject)}, of a script that is being written. */
	List<Missing> missing(ScriptTemplate template, String author);
}
