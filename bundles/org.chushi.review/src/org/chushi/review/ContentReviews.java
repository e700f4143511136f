package org.chushi.review;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Reviews of scripts, lessons, questions and whatever else a pack holds. What is said is in the journal, the content stays in
 * its pack. An element is named by its id or its code. A service; not for the thread of the screen.
 */
public interface ContentReviews {

	/** Everything that ever was in review, what happened last first. */
	Result<List<ReviewSummary>> all(Session session);

	/** What this person is asked to look at and has not answered yet, the longest waiting first. */
	Result<List<ReviewSummary>> waiting(Session session);

	/** What this person asked others to look at and is not approved yet. */
	Result<List<ReviewSummary>> mine(Session session);

	/** Scripts, lessons, questions and stories of the team's own packs that are drafts and nobody is asked to look at. */
	Result<List<ReviewSummary>> drafts(Session session);

	/** The review of an element; one that never was in review is a draft. */
	Result<ReviewFile> open(Session session, String element);

	/**
	 * Asks others to look at the text as it is now. Who asks answers for it as its writer; what is asked again after a
	 * change goes on in the same round, after an approval or a withdrawal in a new one.
	 */
	Result<ReviewSummary> ask(Session session, String element, Asking asking);

	/** Keeps the text as it is now as a version that this person wrote. @param why what was changed */
	Result<ReviewSummary> keep(Session session, String element, String why);

	/** @param start @param end of the place in the passage, in UTF-16 units; path empty for the piece as a whole */
	Result<UUID> comment(Session session, String element, String path, int start, int end, String words);

	Result<UUID> answer(Session session, String element, UUID remark, String words);

	Result<UUID> resolve(Session session, String element, UUID remark, boolean resolved);

	/** @param text in place of what stands there; a place between two characters is where it is put in */
	Result<UUID> suggest(Session session, String element, String path, int start, int end, String text, String why);

	/**
	 * Puts a suggestion into the pack and saves it. Only the writers of this round may.
	 *
	 * @return refused when its words are not there any more as they were
	 */
	Result<ReviewSummary> accept(Session session, String element, UUID suggestion);

	Result<ReviewSummary> refuse(Session session, String element, UUID suggestion, String reason);

	/**
	 * Notes words and marks that were looked at one by one.
	 *
	 * @param hash  of the text that was shown
	 * @param words by their numbers, see {@link Weighing}
	 */
	Result<Weighing> weigh(Session session, String element, String hash, String path, List<Integer> words);

	/**
	 * Answers for the text. Of a script every word and mark of its Chinese body must have been weighed.
	 *
	 * @param hash of the text that was shown: what changed meanwhile is not approved
	 */
	Result<ReviewSummary> approve(Session session, String element, String hash, String words);

	/** Gives it back to be written again. */
	Result<ReviewSummary> giveBack(Session session, String element, String reason);

	/** Not to be used any more; what is withdrawn keeps its pack from being published. */
	Result<ReviewSummary> withdraw(Session session, String element, String reason);

	/** Every version that was kept, the first one first. */
	Result<List<TextVersion>> history(Session session, String element);

	/** What is missing before this element may be published; nothing when the policy is content. */
	Result<List<Missing>> missing(Session session, String element);
}
