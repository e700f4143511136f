package org.chushi.scripts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.people.Session;

/**
 * What agents write themselves. Where the policy of the writer asks for it, words are sent only after a trainer or lead other
 * than the writer approved exactly them; a new edition waits again, and the approved one stays in use. A service.
 */
public interface Variants {

	/** Characters of the longest title, of the longest text, and of the longest reason. */
	int LONGEST_TITLE = 60;
	int LONGEST_TEXT = 2000;
	int LONGEST_REASON = 500;

	/**
	 * What somebody writes.
	 *
	 * @param script   id or code of the template it is a variant of; empty for none. Then scenario, stage and channel are those
	 *                 of the template
	 * @param scenario id or code; empty for none
	 */
	record Draft(String title, String text, String script, String scenario, ScriptStage stage, ScriptChannel channel) {
	}

	/** What the checks say of words as they are typed. The first call takes a moment. */
	Result<Checked> check(Session session, Draft draft);

	/** Writes a new one. @return refused with what the checks found wrong; warnings are notes */
	Result<Variant> write(Session session, Draft draft);

	/** Writes a new edition of one's own. */
	Result<Variant> rewrite(Session session, UUID variant, Draft draft);

	/** What a new edition of one's own begins with; a script or a scenario that is gone is not in it. */
	Result<Draft> draft(Session session, UUID variant);

	/** Asks for a review of the newest edition. */
	Result<Variant> send(Session session, UUID variant);

	/**
	 * Somebody else's is fit to be used.
	 *
	 * @param edition the one the reviewer read; refused when there is a newer one
	 */
	Result<Variant> approve(Session session, UUID variant, int edition);

	/** Somebody else's is given back. @param reason what has to change */
	Result<Variant> giveBack(Session session, UUID variant, int edition, String reason);

	/** Takes it out of use: the writer's own, or anybody's by a trainer or lead with a reason. */
	Result<Variant> withdraw(Session session, UUID variant, String reason);

	/** A person's, also withdrawn ones, the one written last first. */
	Result<List<Variant>> of(Session session, UUID person);

	/** Those that wait for a review, the oldest first. */
	Result<List<Variant.Waiting>> waiting(Session session);

	/** Whether the caller's own words need a review before they are used. */
	boolean reviewed(Session session);

	/** What is to be filled in of words of one's own. */
	Result<List<ScriptField>> fields(Session session, UUID variant);

	/** As {@link Scripts#fill}, of the words in use. */
	Result<String> fill(Session session, UUID variant, Language language, Map<String, String> values);

	/** As {@link Scripts#copy}, of the words in use. */
	Result<String> copy(Session session, UUID variant, Language language, Map<String, String> values);

	/** The caller's own that may be used now. */
	default Result<List<Variant>> usable(Session session) {
		return of(session, session.person()).map(all -> all.stream().filter(v -> v.usable().isPresent()).toList());
	}
}
